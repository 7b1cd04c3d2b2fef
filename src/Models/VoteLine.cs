namespace DialogueMining.Models;

/// <summary>Dots that one line of the input gives to one topic.</summary>
/// <param name="Topic">The topic as written.</param>
/// <param name="Points">Number of dots.</param>
/// <param name="Table">Name of the table; null when counted for the whole event.</param>
/// <param name="Round">Number of the round; null when not given.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Participants">How many people sat at the table, where its notes say so; null elsewhere.</param>
public sealed record VoteLine(
    string Topic, int Points, string? Table, int? Round, SourcePlace Place, int? Participants = null);
