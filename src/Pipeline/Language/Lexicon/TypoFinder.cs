namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>Finds the known word that an unknown one is a typing mistake of: one letter too many, too few, wrong, or two swapped.</summary>
internal static class TypoFinder
{
    private const int ShortestSmall = 6;
    private const int ShortestCapital = 8;

    /// <summary>A word must occur 60 times (8 * log2) in the debates to draw mistakes to itself; names and rare words are not mended.</summary>
    private const int LowestFrequency = 47;
    private const string Letters = "abcdefghijklmnopqrstuvwxyzäöüß";

    /// <summary>The readings of the most frequent known word at one mistake's distance; null where there is none.</summary>
    public static WordReading[]? Find(string form, string small)
    {
        bool capital = CharKinds.IsUpper(form[0]);
        if (small.Length < (capital ? ShortestCapital : ShortestSmall) || small.Length > 30 || !small.All(CharKinds.IsLetter))
        {
            return null;
        }

        int best = LowestFrequency;
        FormEntry found = default;
        string? word = null;
        char[] buffer = new char[small.Length + 1];
        foreach (int length in Candidates(small, buffer))
        {
            if (WordAnalyzer.TryFindWord(buffer.AsSpan(0, length), out FormEntry entry) && entry.Frequency > best)
            {
                (best, found, word) = (entry.Frequency, entry, new string(buffer, 0, length));
            }
        }

        if (word is null)
        {
            return null;
        }

        string like = capital ? char.ToUpperInvariant(word[0]) + word[1..] : word;
        return WordAnalyzer.Readings(like, found);
    }

    /// <summary>Fills the buffer with one candidate after the other; the first letter stays, few mistake it.</summary>
    private static IEnumerable<int> Candidates(string small, char[] buffer)
    {
        int length = small.Length;
        for (int at = 1; at < length; at++)
        {
            small.CopyTo(0, buffer, 0, at);
            small.CopyTo(at + 1, buffer, at, length - at - 1);
            yield return length - 1;
            if (at + 1 < length)
            {
                small.CopyTo(0, buffer, 0, length);
                (buffer[at], buffer[at + 1]) = (buffer[at + 1], buffer[at]);
                yield return length;
            }

            small.CopyTo(0, buffer, 0, length);
            foreach (char letter in Letters)
            {
                buffer[at] = letter;
                yield return length;
            }

            small.CopyTo(0, buffer, 0, at);
            small.CopyTo(at, buffer, at + 1, length - at);
            foreach (char letter in Letters)
            {
                buffer[at] = letter;
                yield return length + 1;
            }
        }
    }
}
