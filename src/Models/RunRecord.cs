namespace DialogueMining.Models;

/// <summary>What ran and what it cost: the content of <c>run.json</c>.</summary>
/// <param name="Settings">What decided the result.</param>
/// <param name="StartedAt">When it ran, in UTC.</param>
/// <param name="Stages">What each stage cost.</param>
public sealed record RunRecord(RunSettings Settings, DateTimeOffset StartedAt, IReadOnlyList<StageTime> Stages);
