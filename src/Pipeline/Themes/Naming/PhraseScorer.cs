namespace DialogueMining.Pipeline.Themes.Naming;

/// <summary>
/// Class-based TF-IDF (Grootendorst 2022): a phrase tells a theme when many of its statements and few others use it.
/// </summary>
/// <param name="phrases">The phrases of the round.</param>
/// <param name="groups">For each statement its theme, -1 for a leftover.</param>
/// <param name="count">Number of themes.</param>
internal sealed class PhraseScorer(IReadOnlyList<Phrase> phrases, int[] groups, int count)
{
    /// <summary>The phrases of a theme, the most telling first.</summary>
    public IReadOnlyList<PhraseScore> OfTheme(int theme)
    {
        int size = groups.Count(group => group == theme);
        double average = groups.Count(group => group >= 0) / (double)Math.Max(1, count);
        return [.. phrases
            .Select(phrase => Score(phrase, theme, size, average))
            .Where(score => score.Members.Count > 0)
            .OrderByDescending(score => score.Score)];
    }

    private PhraseScore Score(Phrase phrase, int theme, int size, double average)
    {
        int[] members = [.. phrase.Statements.Where(statement => groups[statement] == theme)];
        double frequency = members.Length / (double)Math.Max(1, size);
        return new PhraseScore(phrase, members, frequency * Math.Log(1 + average / phrase.Statements.Count));
    }
}
