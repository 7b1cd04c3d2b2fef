namespace DialogueMining.Models;

/// <summary>An entry of the minutes of a review.</summary>
/// <param name="Number">Number of the entry, from 1.</param>
/// <param name="Time">When, in UTC.</param>
/// <param name="Reviewer">Who.</param>
/// <param name="Step">What was done.</param>
/// <param name="Target">The entry that was taken back, counts again or was returned to; null for decisions.</param>
/// <param name="Decisions">What was decided; none for the other steps.</param>
/// <param name="Counts">Whether it counts at the end of the review: false once taken back.</param>
public sealed record ReviewMinute(
    int Number, DateTimeOffset Time, string Reviewer, ReviewStep Step, int? Target, Decisions Decisions, bool Counts);
