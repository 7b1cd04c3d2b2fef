namespace DialogueMining.Models;

/// <summary>The dot votes, counted.</summary>
/// <param name="Priorities">Topics by rank, equal ones in the order of the voting list.</param>
/// <param name="Turnout">Dots by table; empty when the votes are not given by table.</param>
/// <param name="Problems">Votes that were mended or could not be counted.</param>
public sealed record PriorityCount(
    IReadOnlyList<Priority> Priorities, IReadOnlyList<TableTurnout> Turnout, IReadOnlyList<Problem> Problems);
