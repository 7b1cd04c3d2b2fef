namespace DialogueMining.Pipeline.Reports.Parquet;

/// <summary>Rows that lie together in a file.</summary>
/// <param name="Rows">How many.</param>
/// <param name="Chunks">Their columns.</param>
internal sealed record RowGroup(long Rows, IReadOnlyList<ColumnChunk> Chunks);
