using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>A sentence (or list item, or heading) as tokens, for looking left and right of a place.</summary>
internal sealed class SentenceView
{
    private static readonly HashSet<string> Joints = new(StringComparer.OrdinalIgnoreCase)
    {
        "und", "oder", "sowie", "bzw", "bzw.", "&", "u.", "noch", "u",
    };

    private static readonly string[] AdjectiveEndings = ["en", "em", "er", "es", "e"];

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

    /// <summary>An article or what stands in its place, alone or swallowed by a preposition („im“).</summary>
    public bool IsDeterminer(int index) => Determiners.Readings(Small(index)).Count > 0 || IsContraction(index);

    /// <summary>A preposition that has swallowed an article.</summary>
    public bool IsContraction(int index) => Prepositions.Contraction(Small(index)) is not null;

    public bool IsVerb(int index) => Tokens[index].Class is WordClass.Verb or WordClass.Auxiliary;

    public bool IsPreposition(int index) => Prepositions.Cells(Small(index)) is not null;

    /// <summary>A word in small letters that may be an adjective with an ending: „offene“, and not „bieten“.</summary>
    public bool IsInflectedAdjective(int index)
    {
        string form = Form(index);
        string? ending = form.Length > 3 && char.IsLower(form[0])
            ? Array.Find(AdjectiveEndings, each => form.EndsWith(each, StringComparison.Ordinal))
            : null;
        return ending is not null && !IsDeterminer(index) && !IsSeparator(index) && !IsPreposition(index) && IsAdjectiveStem(form[..^ending.Length]);
    }

    /// <summary>A lone adjective in its base form with an ending, as words before the noun have one; anything else as it is.</summary>
    public static string Declined(string word, string noun)
    {
        // „ruhiger Gelände“ would be several.
        string ending = Nouns.Readings(noun)[0].Class.Genus == Genus.Neuter ? "es" : "er";
        bool bare = !word.Contains(' ', StringComparison.Ordinal) && char.IsLower(word[0]) && IsAdjectiveStem(word)
            && !Array.Exists(AdjectiveEndings, each => word.EndsWith(each, StringComparison.Ordinal) && IsAdjectiveStem(word[..^each.Length]));
        return bare && !Adjectives.IsIndeclinable(word) ? Adjectives.Form(word, Degree.Positive, ending) : word;
    }

    private static bool IsAdjectiveStem(string stem) => AdjectiveLexicon.ContainsStem(stem) || AdjectiveLexicon.HasHead(stem)
        || AdjectiveLexicon.HasSuffix(stem) || stem.EndsWith("end", StringComparison.Ordinal)
        || (stem.StartsWith("ge", StringComparison.Ordinal) && (stem.EndsWith('t') || stem.EndsWith("en", StringComparison.Ordinal)));

    private string Small(int index) => Form(index).ToLowerInvariant();

    /// <summary>A word with a capital that is not only that of the sentence's start.</summary>
    public bool IsNoun(int index) => IsWord(index) && char.IsUpper(Form(index)[0])
        && !IsDeterminer(index) && (index > 0 || IsNounAtStart());

    // The capital at the start says nothing; a member of a series there is a noun („Taschen und Mäntel“).
    private bool IsNounAtStart() => Tokens[0].Class is WordClass.Noun or WordClass.ProperNoun || IsSeparator(1);
}
