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

    private readonly Dictionary<string, List<string>> _gapped = new(StringComparer.Ordinal);

    private readonly int _shortest;

    public TypoIndex(IEnumerable<string> words, int shortest = ShortestWord)
    {
        _shortest = shortest;
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

        for (int gap = 0; gap < word.Length; gap++)
        {
            if (Check(word.Remove(gap, 1), word) is { } near)
            {
                return near;
            }
        }

        return null;
    }

    // The first letter is rarely mistyped; asking for it keeps real words apart („streichen“, „reichen“).
    private string? Check(string probe, string word)
    {
        if (!_gapped.TryGetValue(probe, out List<string>? known))
        {
            return null;
        }

        foreach (string candidate in known)
        {
            if (candidate[0] == word[0] && EditDistance.Within(word, candidate, 1))
            {
                return candidate;
            }
        }

        return null;
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
