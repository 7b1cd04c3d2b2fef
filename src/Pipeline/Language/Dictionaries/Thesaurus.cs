namespace DialogueMining.Pipeline.Language.Dictionaries;

/// <summary>Which words a MyThes dictionary has for the same thing. Only single words count, and no broader or opposite ones.</summary>
internal sealed class Thesaurus
{
    private static readonly string[] OtherRelations = ["Oberbegriff)", "Unterbegriff)", "Antonym)", "Assoziation)", "related term)"];

    private readonly Dictionary<string, HashSet<int>> _meanings = new(StringComparer.Ordinal);

    private Thesaurus()
    {
    }

    /// <summary>Number of words.</summary>
    public int Count => _meanings.Count;

    /// <summary>The thesaurus from the bytes of its data file; null where they are none.</summary>
    public static Thesaurus? TryRead(byte[] bytes)
    {
        int end = Array.IndexOf(bytes, (byte)'\n');
        string name = end is > 0 and < 20 ? System.Text.Encoding.Latin1.GetString(bytes, 0, end) : string.Empty;
        if (DictionaryText.EncodingOf(name) is not { } encoding || DictionaryText.Decode(bytes, encoding) is not { } text)
        {
            return null;
        }

        Thesaurus thesaurus = new();
        // Every word of a meaning repeats its line; one of them is enough.
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string line in text.Split('\n').Skip(1).Where(line => line.StartsWith('-') && seen.Add(line)))
        {
            thesaurus.Take(line.Split('|').Skip(1), seen.Count);
        }

        return thesaurus.Count > 0 ? thesaurus : null;
    }

    /// <summary>Whether the two dictionary forms stand for the same thing.</summary>
    public bool AreSynonyms(string first, string second) =>
        _meanings.TryGetValue(WordFold.Fold(first), out HashSet<int>? meanings)
        && _meanings.TryGetValue(WordFold.Fold(second), out HashSet<int>? others) && meanings.Overlaps(others);

    private void Take(IEnumerable<string> terms, int meaning)
    {
        foreach (string term in terms.Where(term => !Array.Exists(OtherRelations, relation => term.Contains(relation, StringComparison.Ordinal))))
        {
            if (WithoutRemarks(term) is { Length: > 0 } word && !word.Contains(' ', StringComparison.Ordinal))
            {
                Add(word, meaning);
                // „Menschen“ is looked up as „Mensch“.
                Add(Lemmatizer.Lemma(word), meaning);
            }
        }
    }

    private void Add(string word, int meaning)
    {
        string key = WordFold.Fold(word);
        if (!_meanings.TryGetValue(key, out HashSet<int>? meanings))
        {
            _meanings[key] = meanings = [];
        }

        meanings.Add(meaning);
    }

    // „(die) Leute (ugs.)“ is „Leute“.
    private static string WithoutRemarks(string term)
    {
        int open = term.IndexOf('(', StringComparison.Ordinal);
        while (open >= 0)
        {
            int close = term.IndexOf(')', open);
            term = close < 0 ? term[..open] : term.Remove(open, close - open + 1);
            open = term.IndexOf('(', StringComparison.Ordinal);
        }

        return term.Trim();
    }
}
