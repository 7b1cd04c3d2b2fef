namespace DialogueMining.Pipeline.Language.Names;

/// <summary>The tokens of a text, for the name rules.</summary>
internal sealed class NameText
{
    private static readonly NameWord Nothing = new(0, 0, "\n", "\n");
    private readonly List<NameWord> _words;

    public NameText(string text)
    {
        Text = text;
        List<TokenSpan> tokens = Tokenizer.Tokenize(text);
        _words = new(tokens.Count);
        foreach (TokenSpan token in tokens)
        {
            string form = text.Substring(token.Start, token.Length);
            _words.Add(new NameWord(token.Start, token.End, form, WordFold.Fold(form)));
        }
    }

    public string Text { get; }

    public int Count => _words.Count;

    /// <summary>The token at the place; one that is no word before the first and behind the last.</summary>
    public NameWord this[int index] => index >= 0 && index < _words.Count ? _words[index] : Nothing;

    /// <summary>The place behind an abbreviation point that became a token of its own („Hr .“).</summary>
    public int SkipPoint(int index) =>
        this[index].Form == "." && index > 0 && this[index].Start == this[index - 1].End ? index + 1 : index;

    /// <summary>The place behind a hyphen that joins two abbreviations („K.-H.“, „Dipl.-Ing.“).</summary>
    public int SkipHyphen(int index) =>
        this[index].Form == "-" && index > 0 && this[index - 1].Form.EndsWith('.') && this[index].End == this[index + 1].Start ? index + 1 : index;

    /// <summary>The text from one token to another, the last one left out.</summary>
    public string Between(int first, int end) => first >= end ? string.Empty : Text[this[first].Start..this[end - 1].End];
}
