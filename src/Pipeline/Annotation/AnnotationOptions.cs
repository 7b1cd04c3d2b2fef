using DialogueMining.Pipeline.Language.Dictionaries;

namespace DialogueMining.Pipeline.Annotation;

/// <summary>How statements are annotated.</summary>
public sealed record AnnotationOptions
{
    /// <summary>
    /// Statements worked on at the same time: at least 1; null (the default) for one a processor.
    /// The result is the same for any number.
    /// </summary>
    public int? Workers { get; init; }

    /// <summary>Dictionaries of the machine: their words are no typing mistakes. None by default: the program's own words alone.</summary>
    public SystemResources Resources { get; init; } = SystemResources.None;
}
