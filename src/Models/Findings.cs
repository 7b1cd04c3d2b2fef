namespace DialogueMining.Models;

/// <summary>What the program found by itself, kept where people have changed it.</summary>
/// <param name="Themes">The themes.</param>
/// <param name="Changes">The wording changes, without people's own.</param>
public sealed record Findings(IReadOnlyList<Theme> Themes, IReadOnlyList<Change> Changes);
