namespace DialogueMining.Pipeline.Language;

/// <summary>Cuts a text into tokens; every character that is no white space ends up in one.</summary>
internal static class Tokenizer
{
    public static List<TokenSpan> Tokenize(ReadOnlySpan<char> text)
    {
        List<TokenSpan> tokens = new(text.Length / 5 + 1);
        int at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            TokenSpan token = Next(text, at);
            tokens.Add(token);
            at = token.End;
        }

        return tokens;
    }

    private static TokenSpan Next(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && IsWordPart(text, start, end))
        {
            end++;
        }

        if (end == start)
        {
            end++;
            return new TokenSpan(start, 1, char.IsPunctuation(text[start]) ? TokenShape.Punctuation : TokenShape.Symbol);
        }

        bool number = char.IsDigit(text[start]);
        return new TokenSpan(start, end - start, number ? TokenShape.Number : TokenShape.Word);
    }

    private static bool IsWordPart(ReadOnlySpan<char> text, int start, int at) =>
        char.IsLetterOrDigit(text[at])
        || (at > start && text[at] is '-' or '*' or '\'' or '’' or ':' or '.' or ','
            && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])
            && char.IsDigit(text[at - 1]) == char.IsDigit(text[at + 1]) && !char.IsWhiteSpace(text[at + 1]))
        || (at > start && text[at] == '-');
}
