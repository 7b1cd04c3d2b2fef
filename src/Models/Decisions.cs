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

    /// <summary>Which statements stand behind one change, in the order of the file.</summary>
    public IReadOnlyList<PoolDecision> Pools { get; init; } = [];

    /// <summary>About themes, in the order of the file: each begins where the one before ended.</summary>
    public IReadOnlyList<ThemeDecision> Themes { get; init; } = [];

    /// <summary>Themes and changes as they were found before these decisions; null where the decisions leave them as they are.</summary>
    public Findings? Before { get; init; }

    /// <summary>Who decided what, when and why on the review desk, taken back or not; empty where there was no review.</summary>
    public IReadOnlyList<ReviewMinute> Minutes { get; init; } = [];
}
