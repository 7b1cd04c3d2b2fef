namespace DialogueMining.Models;

/// <summary>What people said beforehand about themes; kept in a file, it holds for every run.</summary>
/// <param name="CodeBook">Themes that are known beforehand.</param>
/// <param name="Splits">Themes that are wanted in parts; they come before the merges.</param>
/// <param name="Merges">Themes that are wanted as one.</param>
public sealed record ThemePlan(
    IReadOnlyList<CodeBookEntry> CodeBook, IReadOnlyList<ThemeSplit> Splits, IReadOnlyList<ThemeMerge> Merges)
{
    /// <summary>Nothing was said.</summary>
    public static ThemePlan None { get; } = new([], [], []);
}
