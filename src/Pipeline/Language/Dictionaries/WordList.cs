using System.Globalization;

namespace DialogueMining.Pipeline.Language.Dictionaries;

/// <summary>
/// The words that a Hunspell dictionary accepts, each with the word of its list that it is a form of. What it accepts is no
/// typing mistake, though the program's own lexicon does not have it.
/// </summary>
internal sealed class WordList
{
    /// <summary>Of several words that a form belongs to, the one that the list has first counts.</summary>
    private readonly Dictionary<string, string> _bases = new(StringComparer.Ordinal);

    private WordList()
    {
    }

    /// <summary>Number of forms.</summary>
    public int Count => _bases.Count;

    /// <summary>The dictionary from the bytes of its two files; null where they are none.</summary>
    public static WordList? TryRead(byte[] affixes, byte[] words)
    {
        if (AffixTable.TryRead(affixes) is not { } table || DictionaryText.Decode(words, table.Encoding) is not { } text)
        {
            return null;
        }

        string[] lines = text.Split('\n');
        if (!int.TryParse(lines[0].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            return null;
        }

        WordList dictionary = new();
        foreach (string line in lines.Skip(1))
        {
            dictionary.Take(line, table);
        }

        return dictionary;
    }

    /// <summary>The word that the form is of, as the list writes it; null for a form that the dictionary does not accept.</summary>
    public string? BaseOf(string form) => _bases.GetValueOrDefault(form)
        ?? (CharKinds.IsUpper(form[0]) ? _bases.GetValueOrDefault(Lexicon.Spelling.Small(form)) : null);

    // „Ähre/Nm“; what begins with white space is a remark.
    private void Take(string line, AffixTable table)
    {
        if (line.Length == 0 || char.IsWhiteSpace(line[0]))
        {
            return;
        }

        string entry = line.Split((char[])[' ', '\t', '\r'], 2)[0];
        int slash = entry.IndexOf('/', StringComparison.Ordinal);
        string word = slash < 0 ? entry : entry[..slash];
        foreach (string form in word.Length == 0 ? [] : table.Forms(word, slash < 0 ? string.Empty : entry[(slash + 1)..]))
        {
            _bases.TryAdd(form, word);
        }
    }
}
