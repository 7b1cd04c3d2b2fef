namespace DialogueMining.Pipeline.Themes.Naming;

/// <summary>
/// Class-based TF-IDF (Grootendorst 2022): a phrase tells a theme when many of its statements and few others use it.
/// Statements near the theme's centre count more than those at its edge, whose words may be by the way.
/// </summary>
/// <param name="phrases">The phrases of the round.</param>
/// <param name="groups">For each statement its theme, -1 for a leftover.</param>
/// <param name="count">Number of themes.</param>
/// <param name="typical">For each statement how near its theme's centre it lies; below 0 counts as 0.</param>
/// <param name="tables">For each statement its table; empty where the notes know none.</param>
internal sealed class PhraseScorer(
    IReadOnlyList<Phrase> phrases, int[] groups, int count, IReadOnlyList<double> typical, IReadOnlyList<string> tables)
{
    private const double LeastWeight = 0.2;

    /// <summary>The phrases of a theme, the most telling first.</summary>
    public IReadOnlyList<PhraseScore> OfTheme(int theme)
    {
        double size = Weight(Enumerable.Range(0, groups.Length).Where(statement => groups[statement] == theme));
        double average = groups.Count(group => group >= 0) / (double)Math.Max(1, count);
        return [.. phrases
            .Select(phrase => Score(phrase, theme, size, average))
            .Where(score => score.Members.Count > 0)
            .OrderByDescending(score => score.Score)];
    }

    private PhraseScore Score(Phrase phrase, int theme, double size, double average)
    {
        int[] members = [.. phrase.Statements.Where(statement => groups[statement] == theme)];
        double frequency = Weight(members) / Math.Max(1e-9, size);
        return new PhraseScore(phrase, members, Voices(members), frequency * Math.Log(1 + average / phrase.Statements.Count));
    }

    // A table counts once however often it says a word; statements without one are people by themselves.
    private int Voices(int[] members) =>
        members.Count(member => tables[member].Length == 0)
        + members.Select(member => tables[member]).Where(table => table.Length > 0).Distinct(StringComparer.Ordinal).Count();

    // A fifth remains for the farthest, so that a theme without a centre has words too.
    private double Weight(IEnumerable<int> statements) =>
        statements.Sum(statement => LeastWeight + (1 - LeastWeight) * Math.Max(0, typical[statement]));
}
