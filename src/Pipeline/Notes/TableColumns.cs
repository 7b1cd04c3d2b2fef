using System.Collections.Frozen;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Notes;

/// <summary>What the columns of a table mean.</summary>
/// <param name="Names">The header, column by column.</param>
/// <param name="Text">Column of the statement; -1 where there is none.</param>
/// <param name="Table">Column of the table; -1 where there is none.</param>
/// <param name="Round">Column of the round; -1 where there is none.</param>
/// <param name="Topic">Column of a topic that was voted on; -1 where there is none.</param>
/// <param name="Points">Column of its dots; -1 where there is none.</param>
internal sealed record TableColumns(
    IReadOnlyList<string> Names, int Text, int Table, int Round, int Topic, int Points)
{
    private static readonly FrozenDictionary<string, (string Meaning, int Order)> Meanings = Load();

    public bool IsNotes => Text >= 0;

    /// <summary>How many columns have a meaning.</summary>
    public int Known => new[] { Text, Table, Round, Topic, Points }.Count(column => column >= 0);

    public bool IsVotes => Topic >= 0 && Points >= 0;

    /// <summary>Reads a header; where two columns have a meaning, the name that the list of names has first wins.</summary>
    public static TableColumns Of(IReadOnlyList<string> header) => new(
        [.. header.Select(name => name.Trim())],
        Find(header, "text"),
        Find(header, "table"),
        Find(header, "round"),
        Find(header, "topic"),
        Find(header, "points"));

    private static int Find(IReadOnlyList<string> header, string meaning)
    {
        int best = -1;
        int least = int.MaxValue;
        for (int column = 0; column < header.Count; column++)
        {
            if (Meanings.TryGetValue(Plain(header[column]), out (string Meaning, int Order) found)
                && found.Meaning == meaning && found.Order < least)
            {
                (best, least) = (column, found.Order);
            }
        }

        return best;
    }

    private static string Plain(string name) =>
        string.Concat(WordFold.Fold(name).Where(char.IsLetterOrDigit));

    /// <summary>Lines of the form <c>meaning name name …</c>.</summary>
    private static FrozenDictionary<string, (string, int)> Load()
    {
        Dictionary<string, (string, int)> meanings = new(StringComparer.Ordinal);
        foreach (string line in LanguageData.Lines("column-names.txt"))
        {
            string[] words = line.Split(' ');
            foreach (string word in words.Skip(1))
            {
                meanings[word] = (words[0], meanings.Count);
            }
        }

        return meanings.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
