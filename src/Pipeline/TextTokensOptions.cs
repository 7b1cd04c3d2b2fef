namespace DialogueMining.Pipeline;

/// <summary>Formats of a text with its tokens.</summary>
public enum TokenFormat
{
    /// <summary>CoNLL-U: a token a line, ten columns.</summary>
    Conllu,

    /// <summary>JSON, a sentence a line.</summary>
    Jsonl,
}

/// <summary>How a text is cut into tokens and written.</summary>
public sealed record TextTokensOptions
{
    /// <summary>The format; CoNLL-U by default.</summary>
    public TokenFormat Format { get; init; }

    /// <summary>
    /// Whether the input has a token a line and a blank line between sentences, and these are kept. Lemmas are then the token's
    /// own, as treebanks have them („setzt“ is setzen); the verb with its separated prefix stands in VerbLemma. False by default.
    /// </summary>
    public bool IsPretokenized { get; init; }

    /// <summary>Whether lemmas, word classes and compound parts are worked out; true by default. Tokens alone are several times as fast.</summary>
    public bool WithLemmas { get; init; } = true;

    /// <summary>
    /// Parts of the text worked on at the same time: at least 1; null (the default) for one a processor, up to eight. The bytes
    /// written are the same for any number.
    /// </summary>
    public int? Workers { get; init; }
}
