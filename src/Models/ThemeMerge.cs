namespace DialogueMining.Models;

/// <summary>An editor's wish that themes of a round be one.</summary>
/// <param name="Name">Name of the theme that they become.</param>
/// <param name="Parts">Labels or keywords of the themes that become one.</param>
/// <param name="Place">Where the wish stands.</param>
public sealed record ThemeMerge(string Name, IReadOnlyList<string> Parts, SourcePlace Place);
