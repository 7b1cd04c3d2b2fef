namespace DialogueMining.Pipeline.Reports.Parquet;

/// <summary>How Parquet files are written.</summary>
internal sealed record ParquetOptions
{
    /// <summary>Packing of the pages. Default none, since packed bytes differ from machine to machine.</summary>
    public ParquetCompression Compression { get; init; } = ParquetCompression.None;

    /// <summary>Rows a row group, at least 1: what is held in memory at a time. Default 65,536.</summary>
    public int RowGroupRows { get; init; } = 65_536;
}
