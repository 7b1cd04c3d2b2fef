namespace DialogueMining.Pipeline.Language;

/// <summary>Groups tokens into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>Indices of the tokens that begin a sentence, in order; the first is 0 where there is a token.</summary>
    public static List<int> Starts(ReadOnlySpan<char> text, IReadOnlyList<TokenSpan> tokens)
    {
        List<int> starts = [];
        bool open = false;
        for (int index = 0; index < tokens.Count; index++)
        {
            bool begins = !open || (index > 0 && EndsBefore(text, tokens[index - 1], tokens[index]));
            if (begins)
            {
                starts.Add(index);
                open = true;
            }
        }

        return starts;
    }

    private static bool EndsBefore(ReadOnlySpan<char> text, TokenSpan last, TokenSpan next) =>
        HasBlankLine(text[last.End..next.Start])
        || (last.Length == 1 && text[last.Start] is '.' or '!' or '?' && next.Start > last.End
            && !char.IsLower(text[next.Start]));

    private static bool HasBlankLine(ReadOnlySpan<char> gap) => gap.Count('\n') > 1;
}
