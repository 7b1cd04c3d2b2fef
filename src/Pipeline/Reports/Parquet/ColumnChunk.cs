namespace DialogueMining.Pipeline.Reports.Parquet;

/// <summary>Where a column of a row group lies in the file.</summary>
/// <param name="ValueCount">Places for values, empty ones among them.</param>
/// <param name="DictionaryOffset">Where its dictionary begins; null when the values are plain.</param>
/// <param name="DataOffset">Where its data page begins.</param>
/// <param name="Size">Bytes with headers, as written.</param>
/// <param name="PlainSize">Bytes with headers, before packing.</param>
/// <param name="Statistics">Its bounds.</param>
internal sealed record ColumnChunk(
    long ValueCount, long? DictionaryOffset, long DataOffset, long Size, long PlainSize, ColumnStatistics Statistics);
