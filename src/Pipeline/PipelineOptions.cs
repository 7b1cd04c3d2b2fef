using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Consolidation;
using DialogueMining.Pipeline.Dispositions;
using DialogueMining.Pipeline.Drafting;
using DialogueMining.Pipeline.Drafting.Vectors;
using DialogueMining.Pipeline.Kinds;
using DialogueMining.Pipeline.Language.Dictionaries;
using DialogueMining.Pipeline.Notes;
using DialogueMining.Pipeline.Priorities;
using DialogueMining.Pipeline.Privacy;
using DialogueMining.Pipeline.Reports;
using DialogueMining.Pipeline.Review;
using DialogueMining.Pipeline.Statements;
using DialogueMining.Pipeline.Themes;
using DialogueMining.Pipeline.Wording;

namespace DialogueMining.Pipeline;

/// <summary>The options of all stages.</summary>
public sealed record PipelineOptions
{
    /// <summary>How notes are read.</summary>
    public NoteOptions Notes { get; init; } = new();

    /// <summary>How notes are cut into statements.</summary>
    public StatementOptions Statements { get; init; } = new();

    /// <summary>How texts are annotated.</summary>
    public AnnotationOptions Annotation { get; init; } = new();

    /// <summary>How wording changes are found and pooled.</summary>
    public WordingOptions Wording { get; init; } = new();

    /// <summary>How kinds are told.</summary>
    public KindOptions Kinds { get; init; } = new();

    /// <summary>Whether an embedding model is asked for vectors of the statements.</summary>
    public EmbedderOptions Embedding { get; init; } = new();

    /// <summary>How themes are found.</summary>
    public ThemeOptions Themes { get; init; } = new();

    /// <summary>How changes are chosen and put into the text.</summary>
    public ConsolidationOptions Consolidation { get; init; } = new();

    /// <summary>How people's decisions find what they are about.</summary>
    public ReviewOptions Review { get; init; } = new();

    /// <summary>How dots are counted.</summary>
    public PriorityOptions Priorities { get; init; } = new();

    /// <summary>How it is told what became of a statement.</summary>
    public DispositionOptions Dispositions { get; init; } = new();

    /// <summary>Whether names and contacts are shown.</summary>
    public PrivacyOptions Privacy { get; init; } = new();

    /// <summary>
    /// Dictionaries of the machine, as <see cref="SystemResources.Read"/> finds them; none by default. They keep rare words from being taken
    /// for typing mistakes and offer places where the draft says the same in another word.
    /// </summary>
    public SystemResources Resources { get; init; } = SystemResources.None;

    /// <summary>Whether a language model is asked for suggestions.</summary>
    public DraftingOptions Drafting { get; init; } = new();

    /// <summary>How results are written.</summary>
    public ReportOptions Reports { get; init; } = new();
}
