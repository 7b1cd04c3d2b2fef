namespace DialogueMining.Pipeline.Notes.Office;

/// <summary>A stretch of an office file that is read in one way: as lines of text, or as a table.</summary>
/// <param name="Sheet">Name of the sheet that it is, whose rows count; null in a document, where paragraphs count.</param>
/// <param name="Lines">Its lines, numbered as the file counts; empty where it is a table.</param>
/// <param name="Table">The table; null where it is text.</param>
internal sealed record OfficePart(string? Sheet, List<SourceLine> Lines, TableFile? Table);
