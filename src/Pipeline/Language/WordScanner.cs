using System.Buffers;

namespace DialogueMining.Pipeline.Language;

/// <summary>Reads a word from its first letter on, with hyphens, apostrophes and gender signs that belong to it.</summary>
internal static class WordScanner
{
    /// <summary>Characters in which a quotation can have begun.</summary>
    private const int QuotationReach = 80;

    private static readonly SearchValues<char> SingleQuotes = SearchValues.Create("'’‚‘`´");

    /// <summary>Offset behind the word that begins at <paramref name="start"/>.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        int at = start;
        while (true)
        {
            while (at < text.Length && CharKinds.IsWord(text[at]))
            {
                at++;
            }

            int joined = at < text.Length ? JoinedAt(text, start, at) : at;
            if (joined == at)
            {
                return at;
            }

            at = joined;
        }
    }

    /// <summary>Where the word goes on behind the sign at the place; the place itself where the word ends.</summary>
    private static int JoinedAt(ReadOnlySpan<char> text, int start, int at)
    {
        bool more = at + 1 < text.Length && CharKinds.IsWord(text[at + 1]);
        return text[at] switch
        {
            '-' or '\u2010' or '\u2011' => HyphenEnd(text, at, more),
            '\'' or '’' or '´' or '`' when more && CharKinds.IsLetter(text[at - 1]) => at + 1,
            '_' when more => at + 1,
            '&' when more && CharKinds.IsUpper(text[at - 1]) && CharKinds.IsUpper(text[at + 1]) => at + 1,
            '.' when more => DomainEnd(text, start, at),
            '/' when UnitEnd(text, start) is > 0 and int unit => unit,
            '\'' or '’' when IsGenitive(text, start, at) => at + 1,
            '²' or '³' when text[at - 1] == 'm' => at + 1,
            '*' or ':' or '/' or '(' or '·' => GenderForms.JoinedAt(text, start, at),
            '+' when IsLanguageName(text, start, at) => at + 2,
            '#' when !more && at - start == 1 && text[start] == 'C' => at + 1,
            '@' when more => MailEnd(text, start, at),
            _ => at,
        };
    }

    /// <summary>A hyphen inside, or at the end of a suspended part: „Kinder- und Jugendarbeit“, „Groß-/Kleinschreibung“.</summary>
    private static int HyphenEnd(ReadOnlySpan<char> text, int at, bool more)
    {
        if (more)
        {
            return at + 1;
        }

        bool suspended = CharKinds.IsLetter(text[at - 1])
            && (at + 1 >= text.Length || CharKinds.IsSpace(text[at + 1]) || text[at + 1] is '/' or ',' or ')' or '“' or '"' or '.' or ';');
        return suspended ? at + 1 : at;
    }

    private static int DomainEnd(ReadOnlySpan<char> text, int start, int at)
    {
        int end = at + 1;
        while (end < text.Length && (CharKinds.IsWord(text[end]) || (text[end] == '.' && Goes(text, end))))
        {
            end++;
        }

        int point = text[..end].LastIndexOf('.');
        // „gut.de“ is an address, „Ende.Die“ a missing space: endings of domains are written small.
        bool domain = at - start > 1 && WebAddresses.IsEnding(text[(point + 1)..end]);
        return domain ? PathEnd(text, end) : at;
    }

    /// <summary>End of the path behind a domain: „stadt.de/plan“, „tagesschau.de-App“.</summary>
    private static int PathEnd(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && (IsPathSign(text[end]) || (text[end] is '.' or '-' && Goes(text, end))))
        {
            end++;
        }

        return end;
    }

    private static bool IsPathSign(char sign) => sign is '/' or '_' or '~' or '=' or '?' || CharKinds.IsWord(sign);

    private static bool Goes(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && CharKinds.IsWord(text[at + 1]);

    private static int MailEnd(ReadOnlySpan<char> text, int start, int at)
    {
        int length = WebAddresses.MailLength(text, start, at);
        return length > 0 ? start + length : at;
    }

    /// <summary>End of „km/h“ or „m/s“ where it begins at the place; 0 where it does not.</summary>
    public static int UnitEnd(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> rest = text[start..];
        int length = rest.StartsWith("km/h", StringComparison.Ordinal) ? 4 : rest.StartsWith("m/s", StringComparison.Ordinal) ? 3 : 0;
        return length > 0 && (length == rest.Length || !CharKinds.IsWord(rest[length])) ? start + length : 0;
    }

    /// <summary>„Hans' Idee“: a name that ends in s has an apostrophe for its genitive, where it does not close a quotation.</summary>
    private static bool IsGenitive(ReadOnlySpan<char> text, int start, int at)
    {
        bool name = text[at - 1] is 's' or 'ß' or 'z' or 'x' && CharKinds.IsUpper(text[start])
            && at + 2 < text.Length && text[at + 1] == ' ' && CharKinds.IsLetter(text[at + 2]);
        ReadOnlySpan<char> before = text[Math.Max(0, start - QuotationReach)..start];
        return name && before.IndexOfAny(SingleQuotes) < 0;
    }

    private static bool IsLanguageName(ReadOnlySpan<char> text, int start, int at) =>
        at - start == 1 && text[start] == 'C' && at + 1 < text.Length && text[at + 1] == '+';
}
