namespace DialogueMining.Pipeline.Annotation;

/// <summary>Writes sentences in one of the formats, one after the other: its start, its tokens, its end.</summary>
internal interface ISentenceWriter
{
    void Begin(in SentenceRow sentence, ReadOnlySpan<char> text);

    void Write(in TokenRow token);

    void End();
}
