namespace DialogueMining.Models;

/// <summary>A theme that is known beforehand.</summary>
/// <param name="Name">Its name, which becomes the label.</param>
/// <param name="Words">Key words, phrases or whole examples that show what belongs to it; may be empty, the name shows it too.</param>
/// <param name="Place">Where it stands.</param>
public sealed record CodeBookEntry(string Name, IReadOnlyList<string> Words, SourcePlace Place);
