namespace DialogueMining.Models;

/// <summary>What was found when statements were grouped.</summary>
/// <param name="Themes">The themes, round by round.</param>
/// <param name="Problems">Wishes that could not be followed.</param>
public sealed record FoundThemes(IReadOnlyList<Theme> Themes, IReadOnlyList<Problem> Problems);
