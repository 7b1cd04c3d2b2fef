namespace DialogueMining.Models;

/// <summary>A word, number, punctuation mark or symbol.</summary>
/// <param name="Span">Where it stands in the analysed text.</param>
/// <param name="Form">The text at the span.</param>
/// <param name="Lemma">Its dictionary form; the form itself where none is known.</param>
/// <param name="Class">Its word class.</param>
/// <param name="Parts">Parts of a compound; empty for any other word.</param>
public sealed record Token(
    TextSpan Span, string Form, string Lemma, WordClass Class, IReadOnlyList<CompoundPart> Parts);
