namespace DialogueMining.Pipeline.Statements;

/// <summary>How notes are cut into statements.</summary>
public sealed record StatementOptions
{
    /// <summary>
    /// Whether a free paragraph gives a statement a sentence (the default, as the contract has it) or one statement in
    /// all.
    /// </summary>
    public bool SplitParagraphs { get; init; } = true;
}
