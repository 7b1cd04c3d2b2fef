namespace DialogueMining.Pipeline;

/// <summary>The stages of a run, in order.</summary>
public enum PipelineStage
{
    /// <summary>Files are read.</summary>
    Notes,

    /// <summary>Notes are cut into statements.</summary>
    Statements,

    /// <summary>Statements get sentences, tokens and lemmas.</summary>
    Annotation,

    /// <summary>Wording changes are found and pooled.</summary>
    Wording,

    /// <summary>It is told what each statement does.</summary>
    Kinds,

    /// <summary>An embedding model is asked for vectors of the statements; only where the user names one.</summary>
    Embedding,

    /// <summary>Statements are ordered by themes.</summary>
    Themes,

    /// <summary>Changes are put into the texts.</summary>
    Consolidation,

    /// <summary>People's decisions find their changes.</summary>
    Review,

    /// <summary>Dots are counted.</summary>
    Priorities,

    /// <summary>It is told what became of each statement.</summary>
    Dispositions,

    /// <summary>Names and contacts are hidden.</summary>
    Privacy,

    /// <summary>A language model is asked for suggestions; only where the user names one.</summary>
    Drafting,

    /// <summary>Results are written.</summary>
    Reports,
}
