namespace DialogueMining.Pipeline.Annotation;

/// <summary>How statements are annotated.</summary>
public sealed record AnnotationOptions
{
    /// <summary>
    /// Statements worked on at the same time: at least 1; null (the default) for one a processor.
    /// The result is the same for any number.
    /// </summary>
    public int? Workers { get; init; }
}
