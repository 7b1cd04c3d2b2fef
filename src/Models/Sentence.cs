namespace DialogueMining.Models;

/// <summary>A sentence.</summary>
/// <param name="Span">Where it stands in the analysed text.</param>
/// <param name="Tokens">Its tokens, in order.</param>
public sealed record Sentence(TextSpan Span, IReadOnlyList<Token> Tokens);
