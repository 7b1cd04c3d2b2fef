namespace DialogueMining.Models;

/// <summary>What ran: the content of <c>run.json</c>.</summary>
/// <param name="Version">Version of the program.</param>
/// <param name="Options">Options that differ from the defaults, and those that decide the result, by name.</param>
/// <param name="Seed">Where chance begins.</param>
/// <param name="StartedAt">When it ran, in UTC.</param>
/// <param name="Stages">What each stage cost.</param>
public sealed record RunRecord(
    string Version,
    IReadOnlyDictionary<string, string> Options,
    int Seed,
    DateTimeOffset StartedAt,
    IReadOnlyList<StageTime> Stages);
