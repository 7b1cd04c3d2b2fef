using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language;

/// <summary>Finds web and mail addresses, mentions (@name) and hash tags; each is one token.</summary>
internal static class WebAddresses
{
    private static readonly FrozenSet<string> Endings = LanguageData.Set("domain-endings.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndingLookup =
        Endings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Length of the address that begins at the place; 0 where there is none.</summary>
    public static int Match(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        'h' or 'H' or 'f' or 'w' or 'W' or 'm' when StartsAddress(text[at..]) => AddressLength(text, at),
        '@' or '#' => TagLength(text, at),
        _ => 0,
    };

    /// <summary>Length of a mail address whose first letters a word scanner has read up to the „@“; 0 where there is none.</summary>
    public static int MailLength(ReadOnlySpan<char> text, int start, int at)
    {
        int end = at + 1;
        int point = -1;
        while (end < text.Length && (CharKinds.IsWord(text[end]) || text[end] is '.' or '-'))
        {
            point = text[end] == '.' && end > at + 1 ? end : point;
            end++;
        }

        while (end > at && text[end - 1] is '.' or '-')
        {
            end--;
            point = text[at..end].LastIndexOf('.') + at;
        }

        return point > at && IsEnding(text[(point + 1)..end]) ? end - start : 0;
    }

    /// <summary>Whether letters are the ending of a domain: „de“, „org“.</summary>
    public static bool IsEnding(ReadOnlySpan<char> letters) => EndingLookup.Contains(letters);

    private static bool StartsAddress(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("ftp://", StringComparison.Ordinal)
        || text.StartsWith("mailto:", StringComparison.Ordinal)
        || (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && text.Length > 4 && CharKinds.IsWord(text[4]));

    private static int AddressLength(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        int open = 0;
        while (end < text.Length && !CharKinds.IsSpace(text[end]) && text[end] is not ('"' or '<' or '>' or '„' or '“' or '”'))
        {
            open += text[end] == '(' ? 1 : 0;
            if (text[end] == ')' && --open < 0)
            {
                break;
            }

            end++;
        }

        // A point or comma after an address belongs to the sentence.
        while (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*')
        {
            end--;
        }

        return end - at;
    }

    private static int TagLength(ReadOnlySpan<char> text, int at)
    {
        int end = at + 1;
        while (end < text.Length && (CharKinds.IsWord(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return end - at > 1 ? end - at : 0;
    }
}
