using System.Collections.Frozen;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Notes;

/// <summary>
/// A line read as a dot vote: „Thema: 7“, „Thema – 7 Punkte“, „Thema (7 P.)“, „Thema ●●●“, „7 Punkte für Thema“.
/// Whether it is one depends on its round; see <see cref="VoteRules"/>.
/// </summary>
/// <param name="Topic">The topic as written.</param>
/// <param name="Points">Number of dots; null where it is no whole number.</param>
/// <param name="IsPlain">Whether a unit or dots show that votes are meant.</param>
/// <param name="IsParted">Whether a mark parts topic and number.</param>
internal sealed record VoteForm(string Topic, int? Points, bool IsPlain, bool IsParted)
{
    private const int LongestTopic = 120;

    private const string Dots = "●•⬤○◉⚫⚪★✓✔■▪";
    private const string Strokes = "xX*|I";
    private const string Parting = ":=–—-|\t→,;…";

    private static readonly FrozenSet<string> Units = LanguageData.Set("vote-units.txt");

    /// <summary>The vote that a line without its bullet may be; null where it has no such form.</summary>
    public static VoteForm? Read(string line)
    {
        string text = line.Trim().Trim('*', '_').TrimEnd(';', ',').Trim();
        text = text.StartsWith('|') ? text.Trim('|', ' ') : text;
        if (text.Length is < 3 or > LongestTopic)
        {
            return null;
        }

        VoteForm? form = ReadAny(text) ?? ReadBeforeAside(text);
        return form is not null && IsTopic(form.Topic) ? form : null;
    }

    private static VoteForm? ReadAny(string text) =>
        ReadDots(text) ?? ReadBracket(text) ?? ReadEnd(text.TrimEnd('.', '!')) ?? ReadBeginning(text);

    /// <summary>„Thema: 7 Punkte (davon 2 von Kindern)“.</summary>
    private static VoteForm? ReadBeforeAside(string text)
    {
        int open = text.LastIndexOf('(');
        return open > 0 && text[^1] == ')' && ReadAny(text[..open].TrimEnd()) is { IsParted: true } form ? form : null;
    }

    /// <summary>„Thema ●●●“, „Thema: xxx“, „Thema |||| ||“.</summary>
    private static VoteForm? ReadDots(string text)
    {
        char mark = text[^1];
        bool isDot = Dots.Contains(mark, StringComparison.Ordinal);
        if (!isDot && !Strokes.Contains(mark, StringComparison.Ordinal))
        {
            return null;
        }

        int at = Letters.StartOfRun(text, text.Length, letter => letter == mark || letter == ' ');
        string topic = text[..at];
        int count = text.AsSpan(at).Count(mark);
        bool isParted = EndsParted(topic);
        return isDot || (isParted && count > 0) || (count > 1 && IsSpaceAt(text, at))
            ? new VoteForm(CleanTopic(topic), count, isDot || count > 1, IsParted: true)
            : null;
    }

    private static bool IsSpaceAt(string text, int at) => at < text.Length && text[at] == ' ';

    private static bool EndsParted(string topic) =>
        topic.TrimEnd() is { Length: > 0 } text && Parting.Contains(text[^1], StringComparison.Ordinal);

    /// <summary>„Thema (7 P.)“, „Thema [7]“, „Thema (●●)“.</summary>
    private static VoteForm? ReadBracket(string text)
    {
        string trimmed = text.TrimEnd('.');
        char open = trimmed[^1] switch { ')' => '(', ']' => '[', _ => '\0' };
        int at = open == '\0' ? -1 : trimmed.LastIndexOf(open);
        if (at <= 0)
        {
            return null;
        }

        string inside = trimmed[(at + 1)..^1].Trim();
        if (inside.Length > 0 && inside.Trim(inside[0], ' ').Length == 0
            && Dots.Contains(inside[0], StringComparison.Ordinal))
        {
            return new VoteForm(CleanTopic(trimmed[..at]), inside.Count(letter => letter == inside[0]), true, true);
        }

        return VoteNumber.ReadWhole(inside, Units) is { } number
            ? new VoteForm(CleanTopic(trimmed[..at]), number.Points, number.HasUnit, IsParted: true)
            : null;
    }

    /// <summary>„Thema: 7“, „Thema – 7 Punkte“, „Thema 7 Punkte“, „Thema ..... 7“.</summary>
    private static VoteForm? ReadEnd(string text)
    {
        if (VoteNumber.ReadEnd(text, Units) is not { } number || number.Start == 0)
        {
            return null;
        }

        string before = text[..number.Start];
        string topic = before.TrimEnd();
        bool isParted = EndsParted(topic) || before.EndsWith("  ", StringComparison.Ordinal)
            || before.EndsWith('\t') || topic.EndsWith("..", StringComparison.Ordinal);
        return isParted || number.HasUnit
            ? new VoteForm(CleanTopic(topic), number.Points, number.HasUnit, isParted)
            : null;
    }

    /// <summary>„7 Punkte für Thema“, „7 P.: Thema“, „7x Thema“, „●●● Thema“.</summary>
    private static VoteForm? ReadBeginning(string text)
    {
        int dots = text.TakeWhile(letter => letter == text[0]).Count();
        if (dots > 1 && Dots.Contains(text[0], StringComparison.Ordinal))
        {
            return new VoteForm(CleanTopic(text[dots..]), dots, IsPlain: true, IsParted: true);
        }

        if (VoteNumber.ReadStart(text, Units) is not { } number)
        {
            return null;
        }

        string rest = text[number.End..].TrimStart();
        bool isParted = rest.Length > 0 && Parting.Contains(rest[0], StringComparison.Ordinal);
        foreach (string word in (string[])["für ", "fuer ", "fur ", "an ", "for "])
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                rest = rest[word.Length..];
            }
        }

        return new VoteForm(CleanTopic(rest), number.Points, IsPlain: true, isParted);
    }

    private static string CleanTopic(string topic) =>
        topic.Trim().TrimEnd('.', ' ').Trim(':', '=', '–', '—', '-', '|', '→', ',', ';', '…', '*', '_', ' ', '\t');

    private static bool IsTopic(string topic) =>
        topic.Count(char.IsLetter) >= 2 && topic[^1] is not ('.' or '!' or '?')
        && !topic.Contains(". ", StringComparison.Ordinal) | topic.Length < 60;
}
