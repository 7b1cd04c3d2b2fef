using DialogueMining.Models;

namespace DialogueMining.Review.Desk;

/// <summary>A theme on the desk, as people left it.</summary>
/// <param name="Theme">The theme with its present name and statements.</param>
/// <param name="Found">The theme as the program found it; null where a reviewer made it.</param>
/// <param name="Version">Number of the last log entry about it; 0 for none.</param>
public sealed record ThemeItem(Theme Theme, Theme? Found, long Version);
