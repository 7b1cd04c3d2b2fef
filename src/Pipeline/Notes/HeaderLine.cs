using System.Collections.Frozen;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Notes;

/// <summary>A line <c>key: value</c> at the head of a table's notes.</summary>
/// <param name="People">How many people it says sat at the table; null where it says no number.</param>
internal sealed record HeaderLine(int? People)
{
    private const int LongestKey = 40;
    private const int MostKeyWords = 4;

    /// <summary>Longest value after a key that is not known: a longer one is rather a sentence.</summary>
    private const int LongestValue = 100;

    private static readonly FrozenSet<string> Keys = LanguageData.Set("header-keys.txt");
    private static readonly FrozenSet<string> RoundKeys = LanguageData.Set("header-round-keys.txt");
    private static readonly FrozenSet<string> SummaryWords = LanguageData.Set("vote-summary-words.txt");
    private static readonly FrozenSet<string> PeopleKeys = LanguageData.Set("header-people-keys.txt");
    private static readonly FrozenSet<string> StatementLabels = LanguageData.Set("statement-labels.txt");

    /// <summary>Reads a line; null where it is no header line.</summary>
    /// <param name="line">The line without its bullet.</param>
    /// <param name="inHead">Whether it stands before the table's first round and statement: there any key counts.</param>
    /// <param name="inRoundHead">Whether it stands right below a round's heading: there „Thema: …“ counts.</param>
    public static HeaderLine? Read(string line, bool inHead, bool inRoundHead = false)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return inHead ? ReadCount(line.Trim()) : null;
        }

        if (colon > LongestKey)
        {
            return null;
        }

        string key = Fold(line[..colon]);
        string value = line[(colon + 1)..].Trim().Trim('*', '_').Trim();
        bool isHeader = Keys.Contains(key) || (inRoundHead && RoundKeys.Contains(key)) || (inHead && IsAnyKey(key, value));
        return isHeader ? new HeaderLine(PeopleKeys.Contains(key) ? LeadingNumber(value) : null) : null;
    }

    private static bool IsAnyKey(string key, string value) => IsKey(key) && IsValue(value);

    /// <summary>„Summe: 24 Punkte“, „Enthaltungen: 2“: about dots, but for no topic.</summary>
    public static bool IsSummary(string topic) => Fold(topic).Split(' ').Any(SummaryWords.Contains);

    /// <summary>„Vier Teilnehmer, zwölf Punkte“: who sat there, but no topic.</summary>
    public static bool IsHeadcount(string text) => ReadCount(text) is not null;

    /// <summary>„9 Teilnehmende“ and „TN 9“ without a colon.</summary>
    private static HeaderLine? ReadCount(string line)
    {
        int first = line.IndexOf(' ', StringComparison.Ordinal);
        int last = line.LastIndexOf(' ');
        if (first <= 0)
        {
            return null;
        }

        int? people = PeopleKeys.Contains(Fold(line[first..])) ? LeadingNumber(line)
            : PeopleKeys.Contains(Fold(line[..last])) ? LeadingNumber(line[(last + 1)..])
            : null;
        return people is null ? null : new HeaderLine(people);
    }

    private static bool IsKey(string key)
    {
        string[] words = key.Split(' ');
        return key.Length > 1 && words.Length <= MostKeyWords && char.IsLetter(key[0])
            && !words.Any(StatementLabels.Contains);
    }

    private static bool IsValue(string value) =>
        value.Length is > 0 and <= LongestValue && value[^1] is not ('!' or '?')
        && !(value[^1] == '.' && value.Split(' ').Length > 4 && value.Split(' ')[^1].Length > 3);

    /// <summary>Letters and single spaces: „**Gastgeber/-in**“ is „gastgeber in“.</summary>
    private static string Fold(string key)
    {
        string[] words = WordFold.Fold(key)
            .Split([' ', '\t', '*', '_', '/', '-', '.', '(', ')', '#', '>', '|'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }

    private static int? LeadingNumber(string value)
    {
        string word = value.Split(' ', ',', ';', '(')[0].TrimStart('~', '≈');
        string number = word is "ca." or "etwa" or "rund" ? value.Split(' ').ElementAtOrDefault(1) ?? string.Empty : word;
        return NumberWords.TryCardinal(number, out int people) && people is > 0 and < 1000 ? people : null;
    }
}
