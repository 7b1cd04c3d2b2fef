namespace DialogueMining.Models;

/// <summary>A topic with its dots.</summary>
/// <param name="Topic">The topic's name.</param>
/// <param name="Points">Its dots.</param>
/// <param name="Rank">Its rank from 1; topics with equally many dots share one.</param>
/// <param name="Top">Whether it is among the top topics.</param>
/// <param name="MergedFrom">Topics whose dots are counted in it; empty when none were merged.</param>
/// <param name="Votes">The lines behind the number.</param>
public sealed record Priority(
    string Topic, int Points, int Rank, bool Top, IReadOnlyList<string> MergedFrom, IReadOnlyList<VoteLine> Votes);
