using DialogueMining.Models;

namespace DialogueMining.Review.Desk;

/// <summary>What a reviewer decides about a wording change.</summary>
/// <param name="Verdict">The decision.</param>
/// <param name="Text">The reviewer's own words; null where the notes' words do.</param>
/// <param name="Exact">Whether these words go in letter for letter.</param>
/// <param name="Place">The place that the reviewer chose; null where the change has its own.</param>
public sealed record ChangeAnswer(Verdict Verdict, string? Text = null, bool Exact = false, ChosenPlace? Place = null);
