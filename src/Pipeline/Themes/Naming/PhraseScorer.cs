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

    /// <summary>For each theme its phrases, the most telling first.</summary>
    public IReadOnlyList<PhraseScore>[] ByTheme()
    {
        double[] sizes = new double[count];
        for (int statement = 0; statement < groups.Length; statement++)
        {
            if (groups[statement] >= 0)
            {
                sizes[groups[statement]] += Weight(statement);
            }
        }

        double average = groups.Count(group => group >= 0) / (double)Math.Max(1, count);
        List<PhraseScore>[] scores = [.. sizes.Select(_ => new List<PhraseScore>())];
        foreach (Phrase phrase in phrases)
        {
            foreach (IGrouping<int, int> theme in phrase.Statements.GroupBy(statement => groups[statement]).Where(theme => theme.Key >= 0))
            {
                scores[theme.Key].Add(Score(phrase, [.. theme], sizes[theme.Key], average));
            }
        }

        return [.. scores.Select(theme => theme.OrderByDescending(score => score.Score).ToArray())];
    }

    private PhraseScore Score(Phrase phrase, int[] members, double size, double average)
    {
        double frequency = members.Sum(Weight) / Math.Max(1e-9, size);
        return new PhraseScore(phrase, members, Voices(members), frequency * Math.Log(1 + average / phrase.Statements.Count));
    }

    // A table counts once however often it says a word; statements without one are people by themselves.
    private int Voices(int[] members) => members.Length == 1
        ? 1
        : members.Count(member => tables[member].Length == 0)
            + members.Select(member => tables[member]).Where(table => table.Length > 0).Distinct(StringComparer.Ordinal).Count();

    // A fifth remains for the farthest, so that a theme without a centre has words too.
    private double Weight(int statement) => LeastWeight + (1 - LeastWeight) * Math.Max(0, typical[statement]);
}
