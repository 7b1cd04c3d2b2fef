using System.Buffers;
using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language;

/// <summary>
/// Words that name all genders with a sign: Bürger*innen, Bürger:innen, Bürger_innen, Bürger/-innen, Bürger(innen), jede:r.
/// </summary>
internal static class GenderForms
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("*:_/(·");

    /// <summary>Endings behind the sign, longest first where one begins the other.</summary>
    private static readonly string[] Endings = ["innen", "inn", "in", "frauen", "frau", "r", "n", "s", "m", "e", "en", "er"];

    private static readonly string[] FemaleEndings = ["innen", "inn)en", "inn", "in", "frauen", "frau"];

    /// <summary>Pairs of pronouns that share a sign: „der*die“, „sie:er“.</summary>
    private static readonly FrozenSet<string> Pronouns = FrozenSet.ToFrozenSet(
        ["der", "die", "den", "dem", "das", "des", "er", "sie", "ihm", "ihr", "ihn", "sein", "ihre", "seine"],
        StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PronounLookup =
        Pronouns.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the word goes on behind the sign at the place; the place itself where the sign does not belong to it.</summary>
    public static int JoinedAt(ReadOnlySpan<char> text, int start, int at)
    {
        if (at - start < 2 || !CharKinds.IsLetter(text[at - 1]))
        {
            return at;
        }

        int tail = at + 1;
        if (text[at] == '/' && tail < text.Length && text[tail] == '-')
        {
            tail++;
        }

        int end = tail;
        while (end < text.Length && CharKinds.IsLower(text[end]))
        {
            end++;
        }

        return end > tail && IsEnding(text, start, at, text[tail..end]) ? BehindBracket(text, at, end) : at;
    }

    /// <summary>
    /// The word without its sign and without what the sign brings: „Bürger“ for „Bürger*innen“, „Bürgerrat“ for „Bürger:innenrat“,
    /// „jeder“ for „jede:r“, „der“ for „der*die“; null for any other word.
    /// </summary>
    public static string? Plain(ReadOnlySpan<char> word)
    {
        int sign = word.IndexOfAny(Signs);
        if (sign > 1)
        {
            return Plain(word[..sign], word[(sign + 1)..].TrimStart('-'));
        }

        int inner = word.LastIndexOf("Innen", StringComparison.Ordinal);
        inner = inner < 0 && word.EndsWith("In", StringComparison.Ordinal) ? word.Length - 2 : inner;
        return inner > 2 && CharKinds.IsLower(word[inner - 1]) && word[..inner].IndexOf('-') < 0
            ? Plain(word[..inner], word[inner..]) : null;
    }

    private static string? Plain(ReadOnlySpan<char> stem, ReadOnlySpan<char> tail)
    {
        foreach (string ending in FemaleEndings)
        {
            if (tail.StartsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return string.Concat(stem, tail[ending.Length..].TrimEnd(')'));
            }
        }

        return PronounLookup.Contains(tail) && PronounLookup.Contains(stem) ? stem.ToString()
            : tail.TrimEnd(')') is "r" or "n" or "s" or "m" or "e" or "en" or "er" ? string.Concat(stem, tail.TrimEnd(')')) : null;
    }

    private static bool IsEnding(ReadOnlySpan<char> text, int start, int at, ReadOnlySpan<char> tail)
    {
        if (text[at] != '/' && tail.StartsWith("in", StringComparison.Ordinal) && text[at] is '*' or ':')
        {
            // „Bürger*innenrat“, but not „Ziele:insgesamt“.
            return tail is "in" || tail.StartsWith("innen", StringComparison.Ordinal);
        }

        if (text[at] is '*' or ':' && PronounLookup.Contains(tail))
        {
            return PronounLookup.Contains(text[start..at]);
        }

        foreach (string ending in Endings)
        {
            if (tail.SequenceEqual(ending))
            {
                return FitsSign(text[at], ending, text[at - 1]);
            }
        }

        return false;
    }

    /// <summary>A slash or bracket joins less than a star does: „und/er“ and „Tisch (e“ are no gender forms.</summary>
    private static bool FitsSign(char sign, string ending, char before) => sign switch
    {
        '*' or ':' or '·' => ending is not ("frauen" or "frau" or "m"),
        '/' => ending is "innen" or "in" or "frau" or "frauen" or "n" or "r" && CharKinds.IsLower(before),
        _ => ending is "innen" or "inn" or "in" or "n" or "r" or "e" or "s" or "en",
    };

    private static int BehindBracket(ReadOnlySpan<char> text, int at, int end)
    {
        if (text[at] != '(')
        {
            return end;
        }

        return end < text.Length && text[end] == ')' ? end + 1 : at;
    }
}
