namespace DialogueMining.Pipeline.Language;

/// <summary>Finds faces made of characters: „:-)“, „;)))“, „XD“, „^^“, „:wink:“; each is one token.</summary>
internal static class Emoticons
{
    private const string Mouths = ")(DPpOo/\\|*3]>[";
    private const string LetterMouths = "DPpOo3";
    private const int BracketReach = 200;

    /// <summary>Faces that no pattern makes.</summary>
    private static readonly string[] Fixed =
        ["^^", "^_^", "-.-", "*_*", "-_-", "o_O", "O_o", "o.O", "O.o", "<3", "^3", "\\o/", "¯\\_(ツ)_/¯"];

    /// <summary>Length of the face that begins at the place; 0 where there is none.</summary>
    public static int Match(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        ':' => Math.Max(NameLength(text, at), FaceLength(text, at)),
        ';' or '=' => FaceLength(text, at),
        'x' or 'X' => LaughLength(text, at),
        '(' => MirroredLength(text, at),
        '.' when at + 2 < text.Length && text[at + 1] == ')' && text[at + 2] == ')' => 1 + Run(text, at + 1, ')'),
        'o' or 'O' when at + 1 < text.Length && text[at + 1] is '_' or '.' => FixedLength(text, at),
        '^' or '-' or '*' or '<' or '\\' or '¯' => FixedLength(text, at),
        _ => 0,
    };

    private static int FaceLength(ReadOnlySpan<char> text, int at)
    {
        if (text[(at + 1)..].StartsWith(" )", StringComparison.Ordinal))
        {
            return SpacedLength(text, at);
        }

        int mouth = MouthAt(text, at + 1);
        if (mouth < 0)
        {
            return 0;
        }

        int length = mouth - at + Run(text, mouth, text[mouth]);
        return IsFace(text, at, mouth, length) ? WithoutBracket(text, at, mouth, length) : 0;
    }

    /// <summary>Where the mouth is, behind a tear and a nose; -1 where there is none.</summary>
    private static int MouthAt(ReadOnlySpan<char> text, int at)
    {
        at += at < text.Length && text[at] == '\'' ? 1 : 0;
        bool nose = at + 1 < text.Length && text[at] is '-' or 'o' or 'O' or '^' && IsMouth(text[at + 1]);
        at += nose ? 1 : 0;
        return at < text.Length && IsMouth(text[at]) ? at : -1;
    }

    private static bool IsMouth(char sign) => Mouths.Contains(sign, StringComparison.Ordinal);

    /// <summary>
    /// Letters and slashes make a mouth only where nothing follows: „:Parken“, „16:30“ and „:/ /“ are no faces.
    /// An opening bracket makes one only before a space: „Themen:(alle)“ is none.
    /// </summary>
    private static bool IsFace(ReadOnlySpan<char> text, int at, int mouth, int length)
    {
        char shape = text[mouth];
        bool ends = at + length >= text.Length || !CharKinds.IsWord(text[at + length]);
        bool bareBehindWord = mouth == at + 1 && at > 0 && CharKinds.IsWord(text[at - 1]);
        return shape switch
        {
            ')' => true,
            '(' => ends,
            '/' => ends && !bareBehindWord && length <= 3,
            _ when LetterMouths.Contains(shape, StringComparison.Ordinal) =>
                ends && !bareBehindWord && (text[at] != '=' || shape == 'D'),
            _ => ends && !bareBehindWord,
        };
    }

    /// <summary>The last of several mouths closes a bracket that is still open: „(im Pott :-))“.</summary>
    private static int WithoutBracket(ReadOnlySpan<char> text, int at, int mouth, int length)
    {
        bool several = text[mouth] == ')' && length > mouth + 1 - at;
        ReadOnlySpan<char> before = text[Math.Max(0, at - BracketReach)..at];
        return several && before.LastIndexOf('(') > before.LastIndexOf(')') ? length - 1 : length;
    }

    /// <summary>„: )“ as some write it: between spaces, with no bracket open.</summary>
    private static int SpacedLength(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> before = text[Math.Max(0, at - BracketReach)..at];
        bool free = at > 0 && text[at - 1] == ' ' && (at + 3 >= text.Length || CharKinds.IsSpace(text[at + 3]));
        return free && text[at] != '=' && before.LastIndexOf('(') <= before.LastIndexOf(')') ? 3 : 0;
    }

    private static int NameLength(ReadOnlySpan<char> text, int at)
    {
        int end = at + 1;
        while (end < text.Length && (text[end] is >= 'a' and <= 'z' or '_'))
        {
            end++;
        }

        bool closed = end < text.Length && text[end] == ':' && end - at > 2;
        bool free = at == 0 || !CharKinds.IsWord(text[at - 1]);
        return closed && free ? end + 1 - at : 0;
    }

    private static int LaughLength(ReadOnlySpan<char> text, int at)
    {
        int end = at + 1;
        end += end < text.Length && text[end] == '-' ? 1 : 0;
        int run = end < text.Length && text[end] == 'D' ? Run(text, end, 'D') : 0;
        bool free = (at == 0 || !CharKinds.IsWord(text[at - 1]))
            && (end + run >= text.Length || !CharKinds.IsWord(text[end + run]));
        return run > 0 && free ? end + run - at : 0;
    }

    private static int MirroredLength(ReadOnlySpan<char> text, int at)
    {
        int eyes = at + 1;
        bool nose = eyes < text.Length && text[eyes] == '-';
        eyes += nose ? 1 : 0;
        bool seen = eyes < text.Length && text[eyes] is ':' or ';';
        bool ends = eyes + 1 >= text.Length || CharKinds.IsSpace(text[eyes + 1]);
        return seen && ends ? eyes + 1 - at : 0;
    }

    private static int FixedLength(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && CharKinds.IsWord(text[at - 1]) && text[at] != '^')
        {
            return 0;
        }

        foreach (string face in Fixed)
        {
            int end = at + face.Length;
            bool ends = end >= text.Length || !CharKinds.IsWord(text[end]);
            if (ends && text[at..].StartsWith(face, StringComparison.Ordinal))
            {
                return face.Length;
            }
        }

        return 0;
    }

    private static int Run(ReadOnlySpan<char> text, int at, char sign)
    {
        int end = at;
        while (end < text.Length && text[end] == sign)
        {
            end++;
        }

        return end - at;
    }
}
