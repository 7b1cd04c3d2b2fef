namespace DialogueMining.Pipeline.Language;

/// <summary>
/// Cuts a text into tokens in the spirit of the EmpiriST guideline. Every character that is no white space ends up in
/// one token. One pass from left to right, no backtracking beyond a word.
/// </summary>
internal static class Tokenizer
{
    /// <summary>Tokens of the text, in order.</summary>
    public static List<TokenSpan> Tokenize(ReadOnlySpan<char> text)
    {
        List<TokenSpan> tokens = new(text.Length / 5 + 4);
        Tokenize(text, tokens);
        return tokens;
    }

    /// <summary>Adds the tokens of the text to a list that the caller may use again.</summary>
    public static void Tokenize(ReadOnlySpan<char> text, List<TokenSpan> tokens)
    {
        int at = 0;
        while (at < text.Length)
        {
            char letter = text[at];
            CharKind kind = CharKinds.Of(letter);
            if (kind == CharKind.Space)
            {
                at++;
                continue;
            }

            TokenSpan token = kind switch
            {
                CharKind.Lower or CharKind.Upper => Word(text, at),
                CharKind.Digit => Number(text, at),
                _ => Sign(text, at, kind),
            };
            tokens.Add(token);
            at = token.End;
        }
    }

    private static TokenSpan Word(ReadOnlySpan<char> text, int start)
    {
        int end = start + 1;
        while (end < text.Length && CharKinds.IsLetter(text[end]))
        {
            end++;
        }

        // Nearly all words end here; the rest is looked at more closely.
        return end == text.Length || CharKinds.IsSpace(text[end]) || text[end] is ','
            ? new TokenSpan(start, end - start, TokenShape.Word)
            : WordWithSigns(text, start, end);
    }

    private static TokenSpan WordWithSigns(ReadOnlySpan<char> text, int start, int end)
    {
        if (text[end] is '.' && CharKinds.IsLetter(text[start]))
        {
            int whole = Abbreviations.WholeEnd(text, start);
            if (whole > 0)
            {
                return new TokenSpan(start, whole - start, TokenShape.Abbreviation);
            }
        }

        int special = Math.Max(WebAddresses.Match(text, start), 0);
        if (special > 0)
        {
            return new TokenSpan(start, special, TokenShape.Address);
        }

        special = Emoticons.Match(text, start);
        if (special > 0)
        {
            return new TokenSpan(start, special, TokenShape.Symbol);
        }

        end = WordScanner.End(text, start);
        return end < text.Length && text[end] == '.' && Abbreviations.TakesPoint(text, start, end)
            ? new TokenSpan(start, end + 1 - start, TokenShape.Abbreviation)
            : new TokenSpan(start, end - start, ShapeOf(text[start..end]));
    }

    private static TokenShape ShapeOf(ReadOnlySpan<char> word) =>
        word.Contains('@') || (word.Contains('.') && !word.Contains('-')) ? TokenShape.Address : TokenShape.Word;

    private static TokenSpan Number(ReadOnlySpan<char> text, int start)
    {
        int end = NumberScanner.End(text, start);
        if (text[end - 1] == '.')
        {
            return new TokenSpan(start, end - start, TokenShape.Ordinal);
        }

        if (NumberScanner.TakesPoint(text, start, end))
        {
            return new TokenSpan(start, end + 1 - start, TokenShape.Ordinal);
        }

        bool word = text[start..end].ContainsAnyInRange('A', '\uFFFF');
        return new TokenSpan(start, end - start, word ? TokenShape.Word : TokenShape.Number);
    }

    private static TokenSpan Sign(ReadOnlySpan<char> text, int start, CharKind kind)
    {
        int length = WebAddresses.Match(text, start);
        if (length > 0)
        {
            return new TokenSpan(start, length, TokenShape.Address);
        }

        length = Emoticons.Match(text, start);
        if (length > 0)
        {
            return new TokenSpan(start, length, TokenShape.Symbol);
        }

        int word = WordAfterSign(text, start);
        if (word > start)
        {
            return new TokenSpan(start, word - start, TokenShape.Word);
        }

        length = MarkScanner.Length(text, start);
        bool punctuation = kind == CharKind.Punctuation && !MarkScanner.IsArrow(text.Slice(start, length));
        return new TokenSpan(start, length, punctuation ? TokenShape.Punctuation : TokenShape.Symbol);
    }

    /// <summary>End of a word that begins with a sign: „'nem“, „-gegenstände“ behind a suspended part; else the start.</summary>
    private static int WordAfterSign(ReadOnlySpan<char> text, int start)
    {
        if (start + 1 >= text.Length || !CharKinds.IsLetter(text[start + 1]))
        {
            return start;
        }

        return text[start] switch
        {
            '\'' or '’' when IsShortArticle(text[(start + 1)..]) => WordScanner.End(text, start + 1),
            '-' when IsSuspendedHead(text, start) => WordScanner.End(text, start + 1),
            _ => start,
        };
    }

    private static bool IsShortArticle(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && CharKinds.IsLetter(text[end]))
        {
            end++;
        }

        return text[..end] is "n" or "ne" or "nen" or "nem" or "ner" or "s" or "nes";
    }

    /// <summary>
    /// „Sprachressourcen und -technologie“: a hyphen before a word, inside a line. At the start of a line it is a list mark,
    /// before a function word a dash („gut -aber teuer“).
    /// </summary>
    private static bool IsSuspendedHead(ReadOnlySpan<char> text, int start)
    {
        int before = start - 1;
        while (before >= 0 && text[before] is ' ' or '\t' or '\u00A0')
        {
            before--;
        }

        if (before < 0 || text[before] is '\n' or '\r' || (before == start - 1 && text[before] is not ('/' or '"' or '“' or '”' or '(')))
        {
            return false;
        }

        int end = start + 1;
        while (end < text.Length && CharKinds.IsWord(text[end]))
        {
            end++;
        }

        return !StopWords.Contains(text[(start + 1)..end]);
    }
}
