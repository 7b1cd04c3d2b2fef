namespace DialogueMining.Pipeline.Language;

/// <summary>Groups tokens into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>Adds the indices of the tokens that begin a sentence, in order; the first is 0 where there is a token.</summary>
    public static void Starts(ReadOnlySpan<char> text, ReadOnlySpan<TokenSpan> tokens, List<int> starts)
    {
        Ending ending = Ending.None;
        for (int index = 0; index < tokens.Length; index++)
        {
            bool begins = index == 0 || Begins(text, tokens, index, ending);
            if (begins)
            {
                starts.Add(index);
            }

            ending = SentenceEnds.After(text, tokens, index, begins ? Ending.None : ending);
        }
    }

    private static bool Begins(ReadOnlySpan<char> text, ReadOnlySpan<TokenSpan> tokens, int index, Ending ending)
    {
        TokenSpan last = tokens[index - 1];
        TokenSpan next = tokens[index];
        ReadOnlySpan<char> gap = text[last.End..next.Start];
        if (gap.ContainsAny('\n', '\r') && (LineBreaks.IsParagraphEnd(gap) || LineBreaks.IsListMark(text, next)))
        {
            return true;
        }

        if (ending != Ending.None)
        {
            return !SentenceEnds.IsCloser(text, last, next) && SentenceEnds.CanFollow(text, next, ending);
        }

        return SentenceEnds.StartsReply(text, next) || MissingPoint.IsBefore(text, tokens, index)
            || (last.Shape == TokenShape.Address && next.Shape != TokenShape.Address && LeadsLine(text, tokens, index - 1));
    }

    /// <summary>Whether only mentions and hash tags stand before the token: they are a line of their own in a post.</summary>
    private static bool LeadsLine(ReadOnlySpan<char> text, ReadOnlySpan<TokenSpan> tokens, int last)
    {
        int index = last;
        while (text[tokens[index].Start] is '@' or '#')
        {
            if (index == 0 || text[tokens[index - 1].End..tokens[index].Start].Contains('\n'))
            {
                return true;
            }

            index--;
        }

        return false;
    }
}
