namespace DialogueMining.Pipeline.Wording.Segments;

/// <summary>Which marks quote, and what their neighbours say about opening and closing.</summary>
internal static class QuoteStyles
{
    public static QuoteStyle Of(char mark) => mark switch
    {
        '„' or '‟' => QuoteStyle.Low,
        '“' or '”' => QuoteStyle.High,
        '"' or '″' or '＂' => QuoteStyle.Straight,
        '»' or '«' => QuoteStyle.Angle,
        '›' or '‹' => QuoteStyle.SingleAngle,
        '‚' or '‘' or '’' or '\'' or '`' or '´' or '‛' => QuoteStyle.Single,
        '*' or '_' => QuoteStyle.Emphasis,
        _ => QuoteStyle.None,
    };

    public static bool OnlyOpens(char mark) => mark is '„' or '‚';

    /// <summary>Whether a closing mark of the second style can end what the first opened.</summary>
    public static bool Match(QuoteStyle opening, QuoteStyle closing) =>
        opening == closing || opening switch
        {
            QuoteStyle.Low => closing is QuoteStyle.High or QuoteStyle.Straight,
            QuoteStyle.High => closing is QuoteStyle.Straight,
            QuoteStyle.Straight => closing is QuoteStyle.High,
            _ => false,
        };

    /// <summary>Last character of the mark that starts at a place: „**“ and „''“ have two.</summary>
    public static int LastOf(string text, int at) =>
        at + 1 < text.Length && text[at + 1] == text[at] && text[at] is '*' or '_' or '\'' or '`' && Doubled(text, at) ? at + 1 : at;

    /// <summary>First character of the closing mark that ends at a place, behind the opening one.</summary>
    public static int FirstOf(string text, int last, int opening) =>
        last - 1 > opening + 1 && text[last - 1] == text[last] && text[last] is '*' or '_' or '\'' && Doubled(text, last - 1) ? last - 1 : last;

    public static bool MayOpen(string text, int at, int last)
    {
        if (last + 1 >= text.Length || char.IsWhiteSpace(text[last + 1]))
        {
            return OnlyOpens(text[at]) && last + 1 < text.Length;
        }

        bool free = at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '!' or '?' or ')');
        return free || OnlyOpens(text[at]) || (text[at] is '»' or '«' or '“' && !Ends(text, last + 1));
    }

    public static bool MayClose(string text, int at, int last)
    {
        if (at == 0 || OnlyOpens(text[at]))
        {
            return false;
        }

        bool loose = Of(text[at]) is QuoteStyle.Low or QuoteStyle.High or QuoteStyle.Angle or QuoteStyle.Straight;
        if (char.IsWhiteSpace(text[at - 1]))
        {
            return loose && Ends(text, last + 1);
        }

        // An apostrophe stands between letters („gibt's“), a gender star as well.
        return loose || last + 1 >= text.Length || !char.IsLetterOrDigit(text[last + 1]);
    }

    private static bool Ends(string text, int at) =>
        at >= text.Length || char.IsWhiteSpace(text[at]) || text[at] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '-';

    private static bool Doubled(string text, int at) => at + 1 < text.Length && text[at] == text[at + 1];
}
