namespace DialogueMining.Pipeline.Notes;

/// <summary>An item of a list of statements.</summary>
/// <param name="Number">Its line, or its row as a spreadsheet counts.</param>
/// <param name="Id">Its own id; null where it has none.</param>
/// <param name="Text">Its text; null where it cannot be read.</param>
/// <param name="Table">Its table; empty where it has none.</param>
/// <param name="Round">Its round; null where it has none.</param>
internal readonly record struct ListRow(int Number, string? Id, string? Text, string Table, int? Round);
