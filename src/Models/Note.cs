namespace DialogueMining.Models;

/// <summary>One notes file, taken apart; every line of it that is not blank belongs to exactly one entry.</summary>
/// <param name="File">Path relative to the event folder.</param>
/// <param name="Text">The whole text as decoded, without byte order mark; line ends as in the file.</param>
/// <param name="Entries">What stands in it, in order.</param>
public sealed record Note(string File, string Text, IReadOnlyList<NoteEntry> Entries);
