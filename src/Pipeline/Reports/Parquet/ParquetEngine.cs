namespace DialogueMining.Pipeline.Reports.Parquet;

/// <summary>
/// Writes a table as a Parquet file in place of the program's own writer. It is called on several threads at the same time, and the
/// same table must give the same bytes.
/// </summary>
/// <param name="columns">
/// Names of the columns with the type of their cells: <see cref="string"/>, an array of <see cref="string"/>, <see cref="int"/>,
/// <see cref="long"/>, <see cref="double"/>, <see cref="bool"/>, or <see cref="DateTime"/> (UTC, whole milliseconds).
/// </param>
/// <param name="rowGroups">
/// The rows, a group at a time: an array a column, of the column's type, every cell of which may be null. No group is empty.
/// </param>
/// <param name="notes">Notes for programs that stand in the footer.</param>
/// <param name="target">Where to: it can be sought in and stays open.</param>
public delegate void ParquetEngine(
    IReadOnlyList<KeyValuePair<string, Type>> columns, IEnumerable<Array[]> rowGroups, IReadOnlyDictionary<string, string> notes, Stream target);
