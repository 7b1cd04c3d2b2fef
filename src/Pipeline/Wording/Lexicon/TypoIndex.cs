using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Wording.Lexicon;

/// <summary>
/// Finds the known word that lies one typing mistake away. Words are kept under every form with one letter left
/// out, so that a look-up costs as many probes as the word has letters, however many words are known.
/// </summary>
internal sealed class TypoIndex
{
    // Shorter words have too many real neighbours („setzt“, „sitzt“).
    private const int ShortestWord = 7;

    // A letter put for another makes a real word of a short one too often („anfängt“, „anhängt“).
    private const int LongWord = 10;

    private readonly Dictionary<string, List<string>> _gapped = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private readonly int _shortest;

    public TypoIndex(IEnumerable<string> words, int shortest = ShortestWord)
    {
        (_shortest, _lookup) = (shortest, _gapped.GetAlternateLookup<ReadOnlySpan<char>>());
        foreach (string word in words.Where(word => word.Length >= shortest).Order(StringComparer.Ordinal))
        {
            Keep(word, word);
            for (int gap = 0; gap < word.Length; gap++)
            {
                Keep(word.Remove(gap, 1), word);
            }
        }
    }

    /// <summary>The nearest known word, the first by ordinal order among equals; null when none is near.</summary>
    public string? Nearest(string word)
    {
        if (word.Length < _shortest || word.Length > 40)
        {
            return null;
        }

        if (Check(word, word) is { } direct)
        {
            return direct;
        }

        // The word without one of its letters, one after the other: each puts back the letter that the one before left out.
        Span<char> probe = stackalloc char[word.Length - 1];
        word.AsSpan(1).CopyTo(probe);
        for (int gap = 0; gap < word.Length; gap++)
        {
            if (Check(probe, word) is { } near)
            {
                return near;
            }

            if (gap < probe.Length)
            {
                probe[gap] = word[gap];
            }
        }

        return null;
    }

    // The first letter is rarely mistyped; asking for it keeps real words apart („streichen“, „reichen“).
    private string? Check(ReadOnlySpan<char> probe, string word)
    {
        if (!_lookup.TryGetValue(probe, out List<string>? known))
        {
            return null;
        }

        foreach (string candidate in known)
        {
            bool swapped = candidate.Length == word.Length && !Transposed(word, candidate);
            if (candidate[0] == word[0] && (!swapped || word.Length >= LongWord) && EditDistance.Within(word, candidate, 1))
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool Transposed(string word, string other)
    {
        int at = 0;
        while (at < word.Length && word[at] == other[at])
        {
            at++;
        }

        return at + 1 >= word.Length || (word[at] == other[at + 1] && word[at + 1] == other[at]);
    }

    private void Keep(string probe, string word)
    {
        if (!_gapped.TryGetValue(probe, out List<string>? words))
        {
            _gapped[probe] = words = [];
        }

        if (!words.Contains(word))
        {
            words.Add(word);
        }
    }
}
