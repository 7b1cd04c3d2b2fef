namespace DialogueMining.Models;

/// <summary>A theme as a person names it: by the name that the program gave it, which survives a second run better than the id.</summary>
/// <param name="Id">The theme's id in the run that was reviewed; null when not given.</param>
/// <param name="Round">Number of the round; null when not given.</param>
/// <param name="Label">Its name; null when not given.</param>
public sealed record ThemeBasis(ThemeId? Id, int? Round, string? Label);
