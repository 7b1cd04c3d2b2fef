using DialogueMining.Models;

namespace DialogueMining.Pipeline;

/// <summary>
/// Measures how far coders agree: Krippendorff's alpha for nominal data, any number of coders, missing codings allowed
/// (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011).
/// </summary>
public static class CoderAgreement
{
    /// <summary>Compares codings.</summary>
    /// <param name="coders">A coder each: the code by unit. A unit that is missing or has an empty code was not coded.</param>
    public static AgreementFigures Measure(IReadOnlyList<IReadOnlyDictionary<string, string>> coders)
    {
        string[] units = [.. coders.SelectMany(coder => coder).Where(coding => coding.Value.Length > 0).Select(coding => coding.Key).Distinct().Order(StringComparer.Ordinal)];
        string[][] codings = [.. units.Select(unit => coders.Select(coder => coder.GetValueOrDefault(unit, string.Empty)).Where(code => code.Length > 0).ToArray())];
        string[][] paired = [.. codings.Where(codes => codes.Length > 1)];
        string[] categories = [.. codings.SelectMany(codes => codes).Distinct().Order(StringComparer.Ordinal)];
        return new AgreementFigures(
            Alpha(paired),
            Observed(paired),
            units.Length,
            paired.Length,
            [
                .. categories.Select(category => new CategoryAgreement(
                    category,
                    [.. coders.Select(coder => coder.Values.Count(code => code == category))],
                    Alpha([.. paired.Select(codes => codes.Select(code => code == category ? "1" : "0").ToArray())]))),
            ]);
    }

    // One less what is observed to differ over what chance lets differ; a unit's pairs share the weight of its codings.
    private static double? Alpha(string[][] units)
    {
        int[] counts = [.. units.SelectMany(codes => codes).GroupBy(code => code).Select(group => group.Count())];
        double all = counts.Sum();
        double expected = counts.Sum(count => count * (all - count)) / (all * (all - 1));
        return Observed(units) is { } observed && expected > 0 ? 1 - ((1 - observed) / expected) : null;
    }

    private static double? Observed(string[][] units)
    {
        double all = units.Sum(codes => codes.Length);
        return all == 0 ? null : units.Sum(Agreeing) / all;
    }

    private static double Agreeing(string[] codes) =>
        codes.GroupBy(code => code).Sum(group => (double)group.Count() * (group.Count() - 1)) / (codes.Length - 1);
}
