namespace DialogueMining.Pipeline.Training.Changes;

/// <summary>How the reader of wording changes is trained. The defaults are those of the shipped table.</summary>
public sealed record ChangeTrainingOptions
{
    /// <summary>
    /// Passes over all remarks: at least 1; default 8. Sixteen fit the remarks more closely and read others no better
    /// (85 subjects, each fifth left out).
    /// </summary>
    public int Passes { get; init; } = 8;

    /// <summary>Step of the first pass, above 0; default 0.1. Later ones grow smaller. Half of it reads 1 in 100 changes less.</summary>
    public double Rate { get; init; } = 0.1;

    /// <summary>How strongly weights are drawn to nothing: 0 or more; default 0.0003. A tenth and three times as much do as well.</summary>
    public double Shrinkage { get; init; } = 3e-4;

    /// <summary>
    /// Part of the features that is left out each time a remark is looked at, from 0 to below 1; default 0.2. None at all reads
    /// 1 in 100 changes less at the same number of false ones (held-out subjects), 0.4 no more than 0.3; a fourth and 0.3 do as well.
    /// </summary>
    public double Forgotten { get; init; } = 0.2;

    /// <summary>
    /// A feature is learned when it stands in as many remarks: at least 1; default 22, each remark read with and without its
    /// draft. Ten and eighteen read as much (71 held-out subjects), with a table that is a tenth larger.
    /// </summary>
    public int FewestRemarks { get; init; } = 22;

    /// <summary>Threads that read the remarks: at least 1; null (the default) for one a processor. The result is the same for any number.</summary>
    public int? Workers { get; init; }
}
