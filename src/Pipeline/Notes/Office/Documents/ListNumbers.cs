using System.Globalization;

namespace DialogueMining.Pipeline.Notes.Office.Documents;

/// <summary>Counts the items of a document's lists, since their numbers are not in the text: „1. Runde“ may be one.</summary>
internal sealed class ListNumbers
{
    private const string Bullet = "- ";

    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);

    /// <summary>Most levels of a list that Word and LibreOffice know.</summary>
    public const int MostLevels = 10;

    /// <summary>Begins a list anew.</summary>
    public void Restart(string list) => _counts.Remove(list);

    /// <summary>The mark of the next item.</summary>
    /// <param name="list">Name of the list that it belongs to.</param>
    /// <param name="level">Its level, from 0.</param>
    /// <param name="levels">How the levels of the list are numbered.</param>
    public string Next(string list, int level, IReadOnlyList<ListLevel> levels)
    {
        if (level >= levels.Count || level >= MostLevels || levels[level].Kind is "bullet" or "none" or "")
        {
            return Bullet;
        }

        if (!_counts.TryGetValue(list, out int[]? counts))
        {
            counts = new int[MostLevels];
            _counts[list] = counts;
        }

        counts[level] = counts[level] == 0 ? levels[level].Start : counts[level] + 1;
        Array.Clear(counts, level + 1, MostLevels - level - 1);
        string mark = levels[level].Form;
        for (int outer = 0; outer <= level; outer++)
        {
            string number = Show(Math.Max(counts[outer], 1), outer < levels.Count ? levels[outer].Kind : string.Empty);
            mark = mark.Replace($"%{outer + 1}", number, StringComparison.Ordinal);
        }

        bool isRead = BulletMark.Read(mark + " x") is not null || HeadingForm.Read(mark, isMarked: true) is not null;
        return isRead ? mark + " " : Bullet;
    }

    private static string Show(int number, string kind) => kind switch
    {
        "lowerLetter" or "a" => ((char)('a' + ((number - 1) % 26))).ToString(),
        "upperLetter" or "A" => ((char)('A' + ((number - 1) % 26))).ToString(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}

/// <summary>How a level of a list is numbered.</summary>
/// <param name="Kind">„decimal“, „lowerLetter“, „bullet“ and others; „1“, „a“ in LibreOffice.</param>
/// <param name="Form">What stands before an item, „%1“ for the number of the first level: „%1.“.</param>
/// <param name="Start">Its first number.</param>
internal sealed record ListLevel(string Kind, string Form, int Start);
