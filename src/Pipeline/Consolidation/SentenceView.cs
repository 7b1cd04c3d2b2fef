using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>A sentence (or list item, or heading) as tokens, for looking left and right of a place.</summary>
internal sealed class SentenceView
{
    private static readonly HashSet<string> Joints = new(StringComparer.OrdinalIgnoreCase)
    {
        "und", "oder", "sowie", "bzw", "bzw.", "&", "u.", "noch", "u",
    };

    private static readonly HashSet<string> Determiners = new(StringComparer.OrdinalIgnoreCase)
    {
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein", "keine",
        "keinen", "keinem", "keiner", "unser", "unsere", "unseren", "unserem", "unserer", "unseres", "ihr", "ihre",
        "ihren", "ihrem", "ihrer", "sein", "seine", "seinen", "seinem", "seiner", "dieser", "diese", "dieses", "diesen",
        "diesem", "jede", "jeder", "jedes", "jeden", "jedem", "alle", "allen", "aller", "im", "am", "zum", "zur", "beim", "vom", "ins",
    };

    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "in", "mit", "für", "von", "bei", "zu", "auf", "an", "aus", "nach", "über", "unter", "vor", "hinter", "zwischen", "durch",
        "gegen", "ohne", "um", "seit", "wegen", "trotz", "gemäß", "laut", "während", "neben", "statt", "bis", "ab", "außer",
    };

    public SentenceView(string text)
    {
        Text = text;
        Tokens = [.. GermanText.Analyze(text).Sentences.SelectMany(sentence => sentence.Tokens)
            .Where(token => !IsEmphasis(token.Form))];
    }

    public string Text { get; }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Index of the first token that ends behind the offset; the number of tokens when there is none.</summary>
    public int At(int offset)
    {
        int index = 0;
        while (index < Tokens.Count && Tokens[index].Span.Start + Tokens[index].Span.Length <= offset)
        {
            index++;
        }

        return index;
    }

    /// <summary>Index of the token behind a span.</summary>
    public int Behind(TextSpan span)
    {
        int index = At(span.Start + span.Length);
        return index < Tokens.Count && Tokens[index].Span.Start < span.Start + span.Length ? index + 1 : index;
    }

    public string Form(int index) => index >= 0 && index < Tokens.Count ? Tokens[index].Form : string.Empty;

    /// <summary>Where a token starts; the marks of its emphasis („**offen**“) belong to it.</summary>
    public int Start(int index) =>
        index < Tokens.Count ? Tokens[index].Span.Start - Emphasis(index) : Text.Length;

    /// <summary>Where a token ends, marks included.</summary>
    public int End(int index) =>
        index < 0 ? 0 : Tokens[index].Span.Start + Tokens[index].Span.Length + Emphasis(index);

    // Number of marks that stand on both sides of the word.
    private int Emphasis(int index)
    {
        TextSpan span = Tokens[index].Span;
        int width = 0;
        while (span.Start > width && span.Start + span.Length + width < Text.Length
            && Text[span.Start - width - 1] is '*' or '_' && Text[span.Start + span.Length + width] == Text[span.Start - width - 1])
        {
            width++;
        }

        return width;
    }

    private static bool IsEmphasis(string form) => form.AsSpan().Trim("*_").IsEmpty;

    public bool IsComma(int index) => Form(index) == ",";

    /// <summary>Whether a token joins the last member of a series („und“, „oder“, „sowie“).</summary>
    public bool IsJoint(int index) => Joints.Contains(Form(index));

    public bool IsSeparator(int index) => IsComma(index) || IsJoint(index);

    public bool IsWord(int index) => Form(index) is { Length: > 0 } form && char.IsLetterOrDigit(form[0]);

    public bool IsDeterminer(int index) => Determiners.Contains(Form(index));

    public bool IsPreposition(int index) => Prepositions.Contains(Form(index));

    /// <summary>A word with a capital that is not only that of the sentence's start.</summary>
    public bool IsNoun(int index) => IsWord(index) && char.IsUpper(Form(index)[0])
        && !IsDeterminer(index) && (index > 0 || IsNounAtStart());

    // The capital at the start says nothing; a member of a series there is a noun („Taschen und Mäntel“).
    private bool IsNounAtStart() => Tokens[0].Class is WordClass.Noun or WordClass.ProperNoun || IsSeparator(1);
}
