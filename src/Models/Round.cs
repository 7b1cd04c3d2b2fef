namespace DialogueMining.Models;

/// <summary>One dialogue round.</summary>
/// <param name="Number">Number of the round, from 1.</param>
/// <param name="Title">Its title; empty when not given.</param>
/// <param name="Kind">What the tables did in it.</param>
/// <param name="Document">Id of the document that a wording round is about; null elsewhere.</param>
/// <param name="PointsPerParticipant">Dots that each participant had; null when not given.</param>
/// <param name="Top">How many topics count as top topics; null when not given.</param>
/// <param name="Topics">Topics on the voting list; empty when not given.</param>
/// <param name="Merges">Topics that were put together before counting.</param>
public sealed record Round(
    int Number,
    string Title,
    RoundKind Kind,
    string? Document,
    int? PointsPerParticipant,
    int? Top,
    IReadOnlyList<string> Topics,
    IReadOnlyList<TopicMerge> Merges);
