using System.Buffers;
using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language;

/// <summary>How a sentence has come to its end.</summary>
internal enum Ending
{
    /// <summary>It has not.</summary>
    None,

    /// <summary>By a full stop.</summary>
    Stop,

    /// <summary>By an exclamation or question mark.</summary>
    Cry,

    /// <summary>By dots, which also stand inside sentences.</summary>
    Dots,

    /// <summary>By a mark and a closing quotation mark or bracket; „Kommst du?“ fragte er goes on.</summary>
    Quoted,

    /// <summary>By an abbreviation, a face or an address: only a word that opens sentences shows it.</summary>
    Perhaps,
}

/// <summary>The marks that end a sentence, and what can follow them.</summary>
internal static class SentenceEnds
{
    /// <summary>Abbreviations that often stand at the end of a sentence.</summary>
    private static readonly FrozenSet<string> FinalAbbreviations = FrozenSet.ToFrozenSet(
        ["etc.", "usw.", "usf.", "uvm.", "Jh.", "Jhd.", "Jhdt.", "ff.", "Mio.", "Mrd.", "Std.", "a.", "ä.", "V.", "m.", "Str.", "o.k."],
        StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FinalLookup =
        FinalAbbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> GoesOnSigns = SearchValues.Create(",;:)-–/&+…");

    /// <summary>The state behind a token.</summary>
    public static Ending After(ReadOnlySpan<char> text, ReadOnlySpan<TokenSpan> tokens, int index, Ending before)
    {
        TokenSpan token = tokens[index];
        if (before != Ending.None && index > 0)
        {
            if (IsCloser(text, tokens[index - 1], token))
            {
                return token.Shape == TokenShape.Symbol || before == Ending.Perhaps ? before : Ending.Quoted;
            }

            if (IsAside(text, token) || IsInFootnote(text, tokens, index))
            {
                return Ending.Quoted;
            }
        }

        return IsInitial(text, tokens, index) ? Ending.Perhaps : Of(text.Slice(token.Start, token.Length), token.Shape);
    }

    /// <summary>„Herr M. Er“: the letter of a name can end a sentence, that of „z. B.“ cannot.</summary>
    private static bool IsInitial(ReadOnlySpan<char> text, ReadOnlySpan<TokenSpan> tokens, int index) =>
        IsLetterWithPoint(tokens[index]) && CharKinds.IsUpper(text[tokens[index].Start]) && (index == 0 || !IsLetterWithPoint(tokens[index - 1]));

    private static bool IsLetterWithPoint(TokenSpan token) => token.Shape == TokenShape.Abbreviation && token.Length == 2;

    private static Ending Of(ReadOnlySpan<char> sign, TokenShape shape) => shape switch
    {
        TokenShape.Punctuation => OfMark(sign),
        TokenShape.Abbreviation => FinalLookup.Contains(sign) || sign.EndsWith("str.", StringComparison.Ordinal) ? Ending.Perhaps : Ending.None,
        TokenShape.Symbol => IsFace(sign) ? Ending.Perhaps : Ending.None,
        _ => Ending.None,
    };

    /// <summary>Whether the token closes what stands before it: „.“ then „”“, „)“ or „:-)“.</summary>
    public static bool IsCloser(ReadOnlySpan<char> text, TokenSpan last, TokenSpan token)
    {
        if (token.Shape == TokenShape.Symbol)
        {
            return IsFace(text.Slice(token.Start, token.Length));
        }

        bool attached = last.End == token.Start;
        return token.Shape == TokenShape.Punctuation && text[token.Start] switch
        {
            ')' or ']' or '”' or '»' or '\u2019' => true,
            '"' or '“' or '\'' or '‘' or '«' => attached && !Opens(text, token),
            '.' or '!' or '?' or '…' => attached,
            _ => false,
        };
    }

    /// <summary>Whether a sentence can begin with the token after such an end.</summary>
    public static bool CanFollow(ReadOnlySpan<char> text, TokenSpan next, Ending ending)
    {
        char first = text[next.Start];
        bool goesOn = GoesOnSigns.Contains(first) || (first is '.' && next.Length == 1) || IsAside(text, next);
        return ending switch
        {
            Ending.Stop => !goesOn,
            Ending.Cry => !goesOn,
            Ending.Quoted => !goesOn && !CharKinds.IsLower(first),
            Ending.Dots => CharKinds.IsUpper(first) || first is '#' or '@' || StartsReply(text, next),
            _ => IsOpener(text, next) || StartsReply(text, next) || next.Shape == TokenShape.Address,
        };
    }

    /// <summary>Whether the token is the arrow that answers a quoted post: „&lt;- Aha!“.</summary>
    public static bool StartsReply(ReadOnlySpan<char> text, TokenSpan token) =>
        token.Shape == TokenShape.Symbol && text[token.Start] == '<' && token.Length > 1 && text[token.Start + 1] == '-'
        && text[token.End - 1] != '>';

    public static bool IsOpener(ReadOnlySpan<char> text, TokenSpan token) =>
        SentenceOpeners.Contains(text.Slice(token.Start, token.Length));

    private static Ending OfMark(ReadOnlySpan<char> sign) => sign[0] switch
    {
        '.' => sign.Length == 1 ? Ending.Stop : Ending.Dots,
        '…' => Ending.Dots,
        '!' or '?' => Ending.Cry,
        _ => Ending.None,
    };

    private static bool IsInFootnote(ReadOnlySpan<char> text, ReadOnlySpan<TokenSpan> tokens, int index) =>
        tokens[index].Shape == TokenShape.Number && text[tokens[index - 1].Start] == '[';

    private static bool IsFace(ReadOnlySpan<char> sign) =>
        sign.Length > 1 && (sign.ContainsAny(":;=^") || sign[^1] == 'D' || char.IsSurrogate(sign[0]));

    /// <summary>„*lacht*“ or a footnote „[3]“ still belongs to the sentence before.</summary>
    private static bool IsAside(ReadOnlySpan<char> text, TokenSpan token) =>
        token.Length == 1 && token.End < text.Length && text[token.Start] switch
        {
            '*' => CharKinds.IsLower(text[token.End]),
            '[' => CharKinds.IsDigit(text[token.End]),
            _ => false,
        };

    private static bool Opens(ReadOnlySpan<char> text, TokenSpan token) =>
        token.End < text.Length && CharKinds.IsWord(text[token.End]);
}
