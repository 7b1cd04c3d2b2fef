namespace DialogueMining.Pipeline.Themes.Naming;

/// <summary>A phrase of a theme with how well it tells the theme from the others.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Members">Indices of the theme's statements that use it.</param>
/// <param name="Voices">Number of tables that use it there.</param>
/// <param name="Score">Class-based TF-IDF.</param>
internal sealed record PhraseScore(Phrase Phrase, IReadOnlyList<int> Members, int Voices, double Score)
{
    /// <summary>The most telling first; of equals the one that was said first.</summary>
    public static int ByScore(PhraseScore first, PhraseScore second) =>
        first.Score.Equals(second.Score) ? first.Phrase.Order.CompareTo(second.Phrase.Order) : second.Score.CompareTo(first.Score);
}
