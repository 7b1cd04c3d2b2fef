namespace DialogueMining.Models;

/// <summary>Names one theme, for example <c>r1-t03</c>: the round, then the rank by size.</summary>
public readonly record struct ThemeId(string Value);
