namespace DialogueMining.Pipeline.Themes.Features;

/// <summary>A term where a statement uses it.</summary>
/// <param name="Term">Its number.</param>
/// <param name="Weight">How much it says about the matter, from 0 to 1.</param>
internal readonly record struct TermUse(int Term, float Weight);
