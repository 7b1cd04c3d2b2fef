using System.Collections.Frozen;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Notes;

/// <summary>A heading that names a table, a round or both: „Tisch 7, 2. Dialogrunde – Definition“.</summary>
/// <param name="Table">Name of the table; null where none is named.</param>
/// <param name="Round">Number of the round; null where none is named.</param>
/// <param name="Title">What follows, without the mark between; may be empty.</param>
internal sealed record HeadingForm(string? Table, int? Round, string Title)
{
    /// <summary>Longest line that may be a heading without a mark of its own („#“, bold).</summary>
    private const int Longest = 100;

    /// <summary>Most words of a title that follows the number without a mark („runde 2 definition“).</summary>
    private const int MostLooseWords = 8;

    /// <summary>What makes a keycap of the digit before it („1️⃣“).</summary>
    private const string Keycap = "\uFE0F\u20E3";

    private static readonly FrozenSet<string> NumberedLeads = LanguageData.Set("heading-numbered-leads.txt");
    private static readonly FrozenSet<string> LeadWords = LanguageData.Set("heading-lead-words.txt");
    private static readonly FrozenSet<string> TableWords = LanguageData.Set("heading-table-words.txt");
    private static readonly FrozenSet<string> SentenceWords = LanguageData.Set("heading-sentence-words.txt");
    private static readonly FrozenSet<string> FiniteVerbs =
        LanguageData.Lines("finite-verbs.txt").Select(WordFold.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The heading that a line is; null where it is none.</summary>
    /// <param name="line">The line, with or without ornaments.</param>
    /// <param name="isMarked">Whether „#“, bold type or an underline says that it is a heading.</param>
    public static HeadingForm? Read(string line, bool isMarked)
    {
        string text = StripOrnaments(line);
        if (text.Length == 0 || (text.Length > Longest && !isMarked))
        {
            return null;
        }

        HeadingWords words = HeadingWords.Of(text);
        (string? table, int? round, int end) = ReadNames(words, SkipLead(words));
        if (table is null && round is null)
        {
            return null;
        }

        string rest = text[words.StartOf(end)..].Trim();
        string title = rest.Trim(':', '–', '—', '-', ',', '/', '|', '.', ' ', '(', ')', '„', '“', '"');
        return isMarked || IsTitle(rest, round is not null) ? new HeadingForm(table, round, title) : null;
    }

    /// <summary>The text of a heading without marks and frames: „## “, „=== … ===“, „**…**“, „[…]“.</summary>
    public static string StripOrnaments(string line) =>
        line.Replace(Keycap, ".", StringComparison.Ordinal).Trim().Trim('#', '*', '_', '=', '~', '-', '–', '—', '>', '|', '[', ']', '•', '·', ' ', '\t');

    /// <summary>Passes over „Protokoll von“ and „TOP 2:“.</summary>
    private static int SkipLead(HeadingWords words)
    {
        int index = 0;
        while (index < 4 && LeadWords.Contains(words.Folded(index)))
        {
            index++;
        }

        bool isItem = NumberedLeads.Contains(words.Folded(0)) && NumberWords.TryCardinal(words.Text(1), out _);
        return isItem ? words.SkipMarks(2) : index;
    }

    private static (string? Table, int? Round, int End) ReadNames(HeadingWords words, int index)
    {
        string? table = null;
        int? round = null;
        int end = index;
        while (table is null || round is null)
        {
            int start = table is null && round is null ? index : words.SkipMarks(end);
            if (table is null && TryTable(words, start, out string name, out int next))
            {
                (table, end) = (name, next);
            }
            else if (round is null && TryRound(words, start, out int number, out next))
            {
                (round, end) = (number, next);
            }
            else
            {
                break;
            }
        }

        return (table, round, end);
    }

    private static bool TryTable(HeadingWords words, int index, out string name, out int next)
    {
        if (TryNumberBefore(words, index, out int number, out next) && TableWords.Contains(words.Folded(next - 1)))
        {
            name = TableName.OfNumber(number);
            return true;
        }

        name = string.Empty;
        if (!NamesTables(words, index))
        {
            return false;
        }

        int at = words.SkipToNumber(index + 1);
        next = at + 1;
        string word = words.Text(at);
        if (NumberWords.TryCardinal(word, out number) && (char.IsAsciiDigit(word[0]) || word.Length > 3))
        {
            bool hasLetter = words.IsAttachedLetter(next);
            name = TableName.OfNumber(number) + (hasLetter ? words.Text(next) : string.Empty);
            next += hasLetter ? 1 : 0;
            return true;
        }

        name = "Tisch " + word;
        return word.Length == 1 && char.IsAsciiLetterUpper(word[0]);
    }

    /// <summary>„Tisch“; „Am Tisch: sieben, davon …“ counts the people at the table.</summary>
    private static bool NamesTables(HeadingWords words, int index) => TableWords.Contains(words.Folded(index))
        && !(index > 0 && words.Folded(index - 1) is "am" && words.Text(index + 1) is ":");

    private static bool TryRound(HeadingWords words, int index, out int number, out int next)
    {
        if (TryNumberBefore(words, index, out number, out next) && IsRoundWord(words.Folded(next - 1)))
        {
            return true;
        }

        if (!IsRoundWord(words.Folded(index)))
        {
            return false;
        }

        int at = words.SkipToNumber(index + 1);
        next = at + 1;
        string word = words.Text(at);
        return (NumberWords.TryCardinal(word, out number) || NumberWords.TryRoman(word, out number))
            && number is > 0 and < 100;
    }

    /// <summary>„1. Runde“, „1ste“, „Erste Runde“: a number that stands before its word.</summary>
    private static bool TryNumberBefore(HeadingWords words, int index, out int number, out int next)
    {
        next = index + 2;
        if (NumberWords.TryOrdinal(words.Text(index), out number))
        {
            return true;
        }

        next = index + 3;
        return NumberWords.TryCardinal(words.Text(index), out number) && char.IsAsciiDigit(words.Text(index)[0])
            && words.Folded(index + 1) is "." or "te" or "ste" or "st" or "nd" or "rd" or "th";
    }

    /// <summary>„Runde“, „Dialogrunde“, „Round“, „Rd“; not „Grunde“.</summary>
    private static bool IsRoundWord(string folded) =>
        folded is "round" or "rd" or "durchgang" || (folded.EndsWith("runde", StringComparison.Ordinal)
            && (!folded.EndsWith("grunde", StringComparison.Ordinal)
                || folded.EndsWith("dialogrunde", StringComparison.Ordinal)));

    /// <summary>Whether what follows the number reads as a title and not as the rest of a sentence.</summary>
    private static bool IsTitle(string rest, bool namesRound)
    {
        if (rest.Length == 0)
        {
            return true;
        }

        if (EndsAsSentence(rest))
        {
            return false;
        }

        string[] words = [.. rest.Split(' ').Select(word => WordFold.Fold(word.Trim(',', ':', '.', '(', ')')))];
        if (SentenceWords.Contains(words[0]) || (!IsAside(rest) && words.Any(FiniteVerbs.Contains)))
        {
            return false;
        }

        return rest[0] is ':' or '–' or '—' or '-' or ',' or '/' or '|' or '(' or '.'
            || (namesRound && words.Length <= MostLooseWords);
    }

    /// <summary>A question, or words in brackets: „(was ist das?)“ is a title although it has a verb.</summary>
    private static bool IsAside(string rest) =>
        rest.Contains('?', StringComparison.Ordinal) || (rest[0] == '(' && rest[^1] == ')');

    /// <summary>A full stop ends a sentence unless it follows an initial or a number („M. K.“).</summary>
    private static bool EndsAsSentence(string text)
    {
        if (text[^1] is '!' or '?')
        {
            return !text.Contains(" – ", StringComparison.Ordinal) && text[0] is not (':' or '–' or '-' or '—');
        }

        string[] words = text.Split(' ');
        return text[^1] == '.' && words.Length > 3 && words[^1].Length > 3;
    }
}
