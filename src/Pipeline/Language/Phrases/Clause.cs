namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>The clause around a word: from mark to mark.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
internal readonly record struct Clause(int First, int End)
{
    /// <summary>The clause around the tokens; a relative clause right after them is looked over.</summary>
    public static Clause Around(PhraseText text, int first, int last)
    {
        int start = first;
        while (start > 0 && !IsBound(text, start - 1))
        {
            start--;
        }

        int end = last + 1;
        if (RelativeClause.At(text, last) is { } relative && relative.End < text.Count && text.Tokens[relative.End].Text == ",")
        {
            end = relative.End + 1;
        }

        while (end < text.Count && !IsBound(text, end))
        {
            end++;
        }

        return new Clause(start, end);
    }

    /// <summary>Whether the clause is subordinate: its finite verb stands last.</summary>
    public bool IsSubordinate(PhraseText text) =>
        First < text.Count
        && (ClosedWords.IsOpener(text.Small(First)) || RelativeClause.At(text, First - 2) is { } clause && clause.First == First);

    private static bool IsBound(PhraseText text, int index) =>
        text.Tokens[index].Text is "," or ";" or ":" or "." or "!" or "?" or "–" or "—" or "(" or ")" or "…" or "/";
}
