namespace DialogueMining.Pipeline.Themes.Naming;

/// <summary>A phrase as a candidate for a label or a keyword.</summary>
/// <param name="Score">The phrase.</param>
/// <param name="Level">What counts first: the larger, the better.</param>
/// <param name="Worth">What counts among those of one level.</param>
internal sealed record RankedPhrase(PhraseScore Score, int Level, double Worth)
{
    /// <summary>The best first; of equals the more telling.</summary>
    public static int Compare(RankedPhrase first, RankedPhrase second)
    {
        if (first.Level != second.Level)
        {
            return second.Level.CompareTo(first.Level);
        }

        return first.Worth.Equals(second.Worth) ? PhraseScore.ByScore(first.Score, second.Score) : second.Worth.CompareTo(first.Worth);
    }

    /// <summary>The phrases of a list, the best first.</summary>
    public static List<PhraseScore> Sorted(List<RankedPhrase> phrases)
    {
        phrases.Sort(Compare);
        List<PhraseScore> sorted = new(phrases.Count);
        foreach (RankedPhrase phrase in phrases)
        {
            sorted.Add(phrase.Score);
        }

        return sorted;
    }
}
