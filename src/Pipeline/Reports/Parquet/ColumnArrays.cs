using DialogueMining.Pipeline.Reports.Tables;

namespace DialogueMining.Pipeline.Reports.Parquet;

/// <summary>A table as plain arrays, a column each: what a <see cref="ParquetEngine"/> is given.</summary>
internal static class ColumnArrays
{
    /// <summary>Has an engine write a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="notes">Notes for programs that stand in the footer.</param>
    /// <param name="target">Where to.</param>
    /// <param name="rowGroupRows">Rows a row group.</param>
    /// <param name="engine">Who writes.</param>
    public static void Write(
        ResultTable table, IReadOnlyList<KeyValuePair<string, string>> notes, Stream target, int rowGroupRows, ParquetEngine engine) =>
        engine(
            [.. table.Columns.Select(column => KeyValuePair.Create(column.Name, TypeOf(column.Kind)))],
            table.Rows.Chunk(rowGroupRows).Select(rows => table.Columns.Select((column, at) => Of(column.Kind, rows, at)).ToArray()),
            notes.ToDictionary(note => note.Key, note => note.Value, StringComparer.Ordinal),
            target);

    private static Type TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Text => typeof(string),
        ColumnKind.TextList => typeof(string[]),
        ColumnKind.Int => typeof(int),
        ColumnKind.Long => typeof(long),
        ColumnKind.Double => typeof(double),
        ColumnKind.Bool => typeof(bool),
        _ => typeof(DateTime),
    };

    private static Array Of(ColumnKind kind, Cell[][] rows, int at) => kind switch
    {
        ColumnKind.Text => Array.ConvertAll(rows, row => row[at].IsEmpty ? null : row[at].Text),
        ColumnKind.TextList => Array.ConvertAll(rows, row => row[at].IsEmpty ? null : row[at].List.ToArray()),
        ColumnKind.Int => Array.ConvertAll(rows, row => row[at].IsEmpty ? (int?)null : (int)row[at].Bits),
        ColumnKind.Long => Array.ConvertAll(rows, row => row[at].IsEmpty ? (long?)null : row[at].Bits),
        ColumnKind.Double => Array.ConvertAll(rows, row => row[at].IsEmpty ? (double?)null : row[at].Number),
        ColumnKind.Bool => Array.ConvertAll(rows, row => row[at].IsEmpty ? (bool?)null : row[at].Bits != 0),
        _ => Array.ConvertAll(rows, row => row[at].IsEmpty ? (DateTime?)null : DateTime.UnixEpoch.AddMilliseconds(row[at].Bits)),
    };
}
