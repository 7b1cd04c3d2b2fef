namespace DialogueMining.Pipeline.Annotation;

/// <summary>Writes sentences in one of the formats.</summary>
internal interface ISentenceWriter
{
    void Write(SentenceRow row);
}
