namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>Forms and undoes suspended hyphens beside words that were put in.</summary>
internal static class Suspension
{
    /// <summary>Mends the neighbours of the tokens that were replaced.</summary>
    /// <param name="text">The sentence after the replacement.</param>
    /// <param name="old">The tokens that were replaced.</param>
    /// <param name="contract">Whether shared last parts are contracted.</param>
    public static void Mend(PhraseText text, (int First, int End) old, bool contract)
    {
        int written = Enumerable.Range(old.First, old.End - old.First).FirstOrDefault(index => text.Now(index).Length > 0, -1);
        if (written < 0 || text.Now(written).Contains(' ', StringComparison.Ordinal))
        {
            Undo(text, old, written);
            return;
        }

        Undo(text, old, written);
        if (contract)
        {
            Contract(text, old.First - 2, written);
            Contract(text, written, old.End + 1);
        }
    }

    // „welt- und kulturoffene“: the replaced word lent its last part to the one before.
    private static void Undo(PhraseText text, (int First, int End) old, int written)
    {
        int first = old.First - 2;
        if (first < 0 || !text.Tokens[first].IsSuspended || !ClosedWords.IsJoiner(text.Small(first + 1)))
        {
            return;
        }

        string before = text.Tokens[old.End - 1].Text;
        if (SuspendedHyphen.Expand(text.Tokens[first].Text, before) is { } whole
            && (written < 0 || !Shares(whole, text.Tokens[first].Text, text.Now(written))))
        {
            text.Write(first, whole);
        }
    }

    // „Schul- und Turnhallen“: the new word brings the same last part.
    private static bool Shares(string whole, string suspended, string now)
    {
        string last = whole[suspended.TrimEnd('-').Length..];
        return now.Length > last.Length + 1 && now.EndsWith(last, StringComparison.Ordinal);
    }

    private static void Contract(PhraseText text, int first, int second)
    {
        bool joined = first >= 0 && second < text.Count && second == first + 2 && text.IsWord(first) && text.IsWord(second)
            && ClosedWords.IsJoiner(text.Small(first + 1));
        if (joined && !text.Now(first).EndsWith('-') && !text.Now(second).EndsWith('-')
            && SuspendedHyphen.Contract(text.Now(first), text.Now(second)) is { } shortened)
        {
            text.Write(first, shortened);
        }
    }
}
