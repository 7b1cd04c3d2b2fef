using DialogueMining.Models;

namespace DialogueMining.Pipeline.Annotation;

/// <summary>A token on its way into a table.</summary>
/// <param name="start">Offset in the text that spans count in.</param>
/// <param name="form">The token as written.</param>
/// <param name="token">What is known of it; null where only tokens are asked for.</param>
/// <param name="spaceBehind">Whether white space, or the end of the text, follows.</param>
/// <param name="verbLemma">The lemma of a verb with its separated prefix, where the token's own lemma is without it; else null.</param>
internal readonly ref struct TokenRow(int start, ReadOnlySpan<char> form, Token? token, bool spaceBehind, string? verbLemma)
{
    public int Start { get; } = start;

    public ReadOnlySpan<char> Form { get; } = form;

    public Token? Token { get; } = token;

    public bool SpaceBehind { get; } = spaceBehind;

    public string? VerbLemma { get; } = verbLemma;
}
