namespace DialogueMining.Models;

/// <summary>An editor's wish that a theme be told in parts.</summary>
/// <param name="Name">Label or keyword of the theme.</param>
/// <param name="Place">Where the wish stands.</param>
public sealed record ThemeSplit(string Name, SourcePlace Place);
