using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>A notes file, read.</summary>
/// <param name="Note">Its entries.</param>
/// <param name="Votes">Its dot votes.</param>
/// <param name="Rounds">Rounds that its headings name, in order.</param>
/// <param name="People">How many people sat at its tables.</param>
/// <param name="Problems">What was wrong.</param>
internal sealed record ParsedNote(
    Note Note,
    IReadOnlyList<VoteLine> Votes,
    IReadOnlyList<NamedRound> Rounds,
    IReadOnlyList<Headcount> People,
    IReadOnlyList<Problem> Problems);

/// <summary>A round that notes name.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title; empty where the notes give none.</param>
internal sealed record NamedRound(int Number, string Title);

/// <summary>How many people sat at a table.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Round">The round that the number was given for; null for the whole event.</param>
/// <param name="People">Their number.</param>
internal sealed record Headcount(string Table, int? Round, int People);
