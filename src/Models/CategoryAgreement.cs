namespace DialogueMining.Models;

/// <summary>How far codings agree on one category.</summary>
/// <param name="Name">The category.</param>
/// <param name="Counts">How often each coder gave it, in the order of the coders.</param>
/// <param name="Alpha">Krippendorff's alpha of this category against all others; null where nothing varies.</param>
public sealed record CategoryAgreement(string Name, IReadOnlyList<int> Counts, double? Alpha);
