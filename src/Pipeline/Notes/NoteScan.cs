using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Looks through a text for what hides in it: control characters, marks of direction, HTML.</summary>
internal static class NoteScan
{
    /// <summary>Elements that people paste from web pages and mail programs; „&lt;b&gt;“ in a formula is none.</summary>
    private static readonly string[] Elements =
    [
        "a", "b", "body", "br", "div", "em", "font", "h1", "h2", "h3", "html", "i", "iframe", "img", "li", "ol", "p",
        "script", "span", "strong", "style", "svg", "table", "td", "tr", "u", "ul",
    ];

    public static IEnumerable<Problem> Of(string file, string text, IEnumerable<SourceLine> lines)
    {
        bool hasHtml = false;
        foreach (SourceLine line in lines)
        {
            ReadOnlySpan<char> words = text.AsSpan(line.Start, line.Length);
            (string? control, bool hasDirection) = FindHidden(words);
            if (hasDirection)
            {
                yield return NoteProblems.DirectionMarks(file, line.Number);
            }

            if (control is not null)
            {
                yield return NoteProblems.ControlCharacters(file, line.Number, control);
            }

            if (!hasHtml && HasHtml(text.AsSpan(line.Start, line.Length)))
            {
                hasHtml = true;
                yield return NoteProblems.Html(file, line.Number);
            }
        }
    }

    private static (string? Control, bool HasDirection) FindHidden(ReadOnlySpan<char> line)
    {
        string? control = null;
        bool hasDirection = false;
        foreach (char letter in line)
        {
            if (Letters.IsDirection(letter))
            {
                hasDirection = true;
            }
            else if (control is null && char.IsControl(letter) && letter is not ('\t' or '\r' or '\n'))
            {
                control = $"U+{(int)letter:X4}";
            }
        }

        return (control, hasDirection);
    }

    private static bool HasHtml(ReadOnlySpan<char> line)
    {
        int at = line.IndexOf('<');
        while (at >= 0 && at + 2 < line.Length)
        {
            ReadOnlySpan<char> rest = line[(at + 1)..].TrimStart('/');
            int end = 0;
            while (end < rest.Length && char.IsAsciiLetterOrDigit(rest[end]))
            {
                end++;
            }

            if (end < rest.Length && rest[end] is '>' or ' ' or '/' && IsElement(rest[..end]))
            {
                return true;
            }

            int next = line[(at + 1)..].IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool IsElement(ReadOnlySpan<char> name)
    {
        foreach (string element in Elements)
        {
            if (name.Equals(element, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
