namespace DialogueMining.Pipeline.Notes;

/// <summary>What a line of a notes file looks like, for itself.</summary>
internal static class LineForm
{
    /// <summary>A label that ends in a colon is a sub-heading up to here; a longer one is a sentence.</summary>
    public const int LongestLabel = 60;

    private const string RulerMarks = "-=_*~.–—#+•·─═━|:";

    private static readonly string[] Arrows = ["->", "=>", "–>", "—>", "-->", "==>", "→", "⇒", "➔", "➜", "➡"];

    /// <summary>A line of three ornaments or more and nothing else.</summary>
    public static bool IsRuler(ReadOnlySpan<char> line)
    {
        int marks = 0;
        foreach (char letter in line)
        {
            if (RulerMarks.Contains(letter, StringComparison.Ordinal))
            {
                marks++;
            }
            else if (!char.IsWhiteSpace(letter) && !Letters.IsInvisible(letter))
            {
                return false;
            }
        }

        return marks >= 3 || IsFence(line);
    }

    /// <summary>
    /// A line of „=“ under a line makes that one a heading; one of „-“ does when it is about as long, else it parts what
    /// stands above from what stands below.
    /// </summary>
    public static bool IsUnderline(ReadOnlySpan<char> line, int lengthAbove)
    {
        ReadOnlySpan<char> marks = line.Trim();
        return marks.Length >= 3 && marks[0] is '=' or '-' or '~' or '_' or '*' && !marks.ContainsAnyExcept(marks[0])
            && (marks[0] == '=' || Math.Abs(marks.Length - lengthAbove) <= 2);
    }

    /// <summary>„--- Runde 2 ---“: the same ornament on both sides.</summary>
    public static bool IsFramed(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.Trim();
        return text.Length > 2 && text[0] == text[^1] && RulerMarks.Contains(text[0], StringComparison.Ordinal);
    }

    /// <summary>„# …“ to „###### …“.</summary>
    public static bool IsMarkdownHeading(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.TrimStart();
        int level = 0;
        while (level < text.Length && text[level] == '#')
        {
            level++;
        }

        return level is > 0 and < 7 && level < text.Length && char.IsWhiteSpace(text[level])
            && !text[level..].IsWhiteSpace();
    }

    /// <summary>A line that is bold as a whole, and no sentence.</summary>
    public static bool IsBoldLabel(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.Trim();
        if (text.Length is < 5 or > LongestLabel)
        {
            return false;
        }

        bool isBold = (text.StartsWith("**") && text.EndsWith("**")) || (text.StartsWith("__") && text.EndsWith("__"));
        ReadOnlySpan<char> inside = isBold ? text[2..^2] : [];
        return inside.Length > 0 && !inside.Contains("**", StringComparison.Ordinal)
            && inside[^1] is not ('.' or '!' or '?');
    }

    /// <summary>„Zu Absatz 2:“.</summary>
    public static bool IsLabel(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.Trim().TrimEnd("*_");
        return text.Length is > 1 and < LongestLabel && text[^1] == ':';
    }

    /// <summary>Offset behind an arrow that begins the line and the white space after it; -1 where none does.</summary>
    public static int EndOfArrow(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.TrimStart();
        foreach (string arrow in Arrows)
        {
            if (text.StartsWith(arrow, StringComparison.Ordinal))
            {
                return line.Length - text[arrow.Length..].TrimStart().Length;
            }
        }

        return -1;
    }

    /// <summary>Number of columns before the first character; a tab counts as four.</summary>
    public static int IndentOf(ReadOnlySpan<char> line)
    {
        int columns = 0;
        foreach (char letter in line)
        {
            if (!char.IsWhiteSpace(letter))
            {
                break;
            }

            columns += letter == '\t' ? 4 : 1;
        }

        return columns;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.Trim().StartsWith("```", StringComparison.Ordinal);
}
