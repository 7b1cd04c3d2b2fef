using System.Text;

namespace DialogueMining.Pipeline.Notes.Office.Sheets;

/// <summary>A piece of a number format.</summary>
/// <param name="Kind">„d“, „m“, „y“, „h“, „s“, „a“ (AM/PM), „.“ (parts of a second) of a date; „0“ for a number's digits; „%“; „G“ for General; „"“ for words.</param>
/// <param name="Text">The words, or the letters of the format: „yyyy“.</param>
/// <param name="IsElapsed">Whether it counts on beyond a day: „[h]“.</param>
internal sealed record FormatPiece(char Kind, string Text, bool IsElapsed = false)
{
    private const string DateLetters = "dmyhs";

    private const string DigitLetters = "0#?.,";

    private static readonly (string Word, char Kind)[] Words = [("General", 'G'), ("AM/PM", 'a'), ("A/P", 'a')];

    public bool IsDate => DateLetters.Contains(Kind, StringComparison.Ordinal);

    /// <summary>The sections of a format, in pieces; there is at least one.</summary>
    public static IReadOnlyList<IReadOnlyList<FormatPiece>> Sections(string code)
    {
        List<IReadOnlyList<FormatPiece>> sections = [];
        List<FormatPiece> pieces = [];
        int at = 0;
        while (at < code.Length)
        {
            if (code[at] == ';')
            {
                sections.Add(pieces);
                pieces = [];
                at++;
            }
            else if (Next(code, ref at, pieces) is { } piece)
            {
                pieces.Add(piece);
            }
        }

        sections.Add(pieces);
        return sections;
    }

    private static FormatPiece? Next(string code, ref int at, List<FormatPiece> before) => code[at] switch
    {
        '"' => Quoted(code, ref at),
        '[' => Bracketed(code, ref at),
        '\\' or '_' or '*' => Escaped(code, ref at),
        _ => Word(code, ref at) ?? Symbols(code, ref at, before),
    };

    /// <summary>„\x“ shows x; „_x“ and „*x“ are gaps.</summary>
    private static FormatPiece? Escaped(string code, ref int at)
    {
        at += 2;
        return code[at - 2] == '\\' && at <= code.Length ? new FormatPiece('"', code[at - 1].ToString()) : null;
    }

    private static FormatPiece? Word(string code, ref int at)
    {
        foreach ((string word, char kind) in Words)
        {
            if (code.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                at += word.Length;
                return new FormatPiece(kind, string.Empty);
            }
        }

        return null;
    }

    private static FormatPiece Symbols(string code, ref int at, List<FormatPiece> before)
    {
        char letter = char.ToLowerInvariant(code[at]);
        bool isPoint = letter is '.' or ',' && at + 1 < code.Length && code[at + 1] is '0' or '#' or '?';
        if (isPoint && before.Count > 0 && before[^1].Kind == 's')
        {
            return Run(code, ref at, '.', "0.");
        }

        if (DateLetters.Contains(letter, StringComparison.Ordinal))
        {
            return Run(code, ref at, letter, code[at].ToString());
        }

        return (isPoint && !before.Exists(piece => piece.IsDate)) || "0#?".Contains(letter, StringComparison.Ordinal)
            ? Run(code, ref at, '0', DigitLetters)
            : Single(code, ref at, letter);
    }

    private static FormatPiece Single(string code, ref int at, char letter)
    {
        at++;
        bool isScientific = letter == 'e' && at < code.Length && code[at] is '+' or '-';
        return letter switch
        {
            '%' => new FormatPiece('%', "%"),
            '@' => new FormatPiece('G', string.Empty),
            _ when isScientific => new FormatPiece('E', Run(code, ref at, 'E', "+-0#").Text),
            _ => new FormatPiece('"', code[at - 1].ToString()),
        };
    }

    private static FormatPiece Quoted(string code, ref int at)
    {
        int end = code.IndexOf('"', at + 1);
        end = end < 0 ? code.Length : end;
        FormatPiece piece = new('"', code[(at + 1)..end]);
        at = Math.Min(code.Length, end + 1);
        return piece;
    }

    /// <summary>„[h]“ counts hours on; „[$€-407]“ is a currency with a language; colours and conditions show nothing.</summary>
    private static FormatPiece? Bracketed(string code, ref int at)
    {
        int end = code.IndexOf(']', at);
        end = end < 0 ? code.Length : end;
        string inside = code[(at + 1)..end];
        at = Math.Min(code.Length, end + 1);
        if (inside.StartsWith('$'))
        {
            int dash = inside.IndexOf('-', StringComparison.Ordinal);
            return new FormatPiece('"', dash < 0 ? inside[1..] : inside[1..dash]);
        }

        bool isElapsed = inside.Length is 1 or 2 && inside.ToLowerInvariant().Trim('h') is "" or "m" or "mm" or "s" or "ss";
        return isElapsed ? new FormatPiece(char.ToLowerInvariant(inside[0]), inside, IsElapsed: true) : null;
    }

    private static FormatPiece Run(string code, ref int at, char kind, string letters)
    {
        StringBuilder run = new();
        while (at < code.Length && letters.Contains(code[at], StringComparison.OrdinalIgnoreCase))
        {
            run.Append(code[at]);
            at++;
        }

        return new FormatPiece(kind, run.ToString());
    }
}
