namespace DialogueMining.Models;

/// <summary>One thing that a table said.</summary>
/// <param name="Id">Its name in this run.</param>
/// <param name="Table">Name of the table.</param>
/// <param name="Round">Number of the round; null when the notes do not say.</param>
/// <param name="Text">The words as written, without bullet, lines joined by a space.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Kind">What it does.</param>
/// <param name="DuplicateOf">The earlier statement of the same table and round that it repeats; null when none.</param>
/// <param name="Columns">Further columns of the row it comes from, by header; a statement below a sub-heading has it in
/// <see cref="HeadingColumn"/>.</param>
public sealed record Statement(
    StatementId Id,
    string Table,
    int? Round,
    string Text,
    SourcePlace Source,
    StatementKind Kind,
    StatementId? DuplicateOf,
    IReadOnlyDictionary<string, string> Columns)
{
    /// <summary>Column that holds the sub-heading above a statement („Zu Absatz 2“).</summary>
    public const string HeadingColumn = "Zwischenüberschrift";
}
