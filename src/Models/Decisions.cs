namespace DialogueMining.Models;

/// <summary>What people decided: the content of the decisions file.</summary>
/// <param name="Changes">About wording changes, in the order of the file.</param>
/// <param name="Amendments">People's own changes, in the order of the file.</param>
/// <param name="Statements">About statements, in the order of the file.</param>
public sealed record Decisions(
    IReadOnlyList<ChangeDecision> Changes, IReadOnlyList<Amendment> Amendments, IReadOnlyList<StatementDecision> Statements)
{
    /// <summary>Nothing was decided.</summary>
    public static Decisions None { get; } = new([], [], []);
}
