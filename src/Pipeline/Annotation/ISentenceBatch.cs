namespace DialogueMining.Pipeline.Annotation;

/// <summary>Some thousand tokens of a stream that are worked on together; it is filled again when they are written.</summary>
internal interface ISentenceBatch
{
    /// <summary>Number of sentences.</summary>
    int Count { get; }

    /// <summary>Takes the next sentences from the stream; false where it has ended.</summary>
    bool Fill();

    /// <summary>Writes the sentences; several batches may do so at the same time.</summary>
    /// <param name="writer">A writer of its own.</param>
    /// <param name="first">Number of the first sentence in the whole text.</param>
    void Write(ISentenceWriter writer, long first);
}
