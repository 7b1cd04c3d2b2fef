using System.Globalization;

namespace DialogueMining.Pipeline.Language;

/// <summary>What a character is to the tokenizer.</summary>
internal enum CharKind : byte
{
    /// <summary>White space and control characters that show nothing.</summary>
    Space,

    /// <summary>A small letter, or a mark that belongs to the letter before it.</summary>
    Lower,

    /// <summary>A capital letter.</summary>
    Upper,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>Quotation mark, bracket, comma, point.</summary>
    Punctuation,

    /// <summary>Any other sign, surrogates of pictographs among them.</summary>
    Symbol,
}

/// <summary>The kind of every UTF-16 code unit, looked up in one step.</summary>
internal static class CharKinds
{
    private static readonly CharKind[] Kinds = Fill();

    public static CharKind Of(char letter) => Kinds[letter];

    public static bool IsSpace(char letter) => Kinds[letter] == CharKind.Space;

    public static bool IsLetter(char letter) => Kinds[letter] is CharKind.Lower or CharKind.Upper;

    public static bool IsUpper(char letter) => Kinds[letter] == CharKind.Upper;

    public static bool IsLower(char letter) => Kinds[letter] == CharKind.Lower;

    public static bool IsDigit(char letter) => Kinds[letter] == CharKind.Digit;

    public static bool IsWord(char letter) => Kinds[letter] is CharKind.Lower or CharKind.Upper or CharKind.Digit;

    private static CharKind[] Fill()
    {
        CharKind[] kinds = new CharKind[char.MaxValue + 1];
        for (int code = 0; code <= char.MaxValue; code++)
        {
            kinds[code] = Classify((char)code);
        }

        return kinds;
    }

    private static CharKind Classify(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) switch
    {
        UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => CharKind.Lower,
        // Soft hyphens, joiners and combining diaereses stand inside words and do not end them.
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => CharKind.Lower,
        UnicodeCategory.Format => letter is '\u00AD' or '\u200C' or '\u200D' ? CharKind.Lower : CharKind.Symbol,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharKind.Upper,
        UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
        UnicodeCategory.Control => char.IsWhiteSpace(letter) ? CharKind.Space : CharKind.Symbol,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator =>
            CharKind.Space,
        _ => char.IsPunctuation(letter) ? CharKind.Punctuation : CharKind.Symbol,
    };
}
