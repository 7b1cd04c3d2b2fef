namespace DialogueMining.Pipeline.Reports.Parquet;

/// <summary>How the pages of a Parquet file are packed; numbers are the format's.</summary>
internal enum ParquetCompression
{
    /// <summary>Not at all: the same bytes on any machine.</summary>
    None = 0,

    /// <summary>GZIP: smaller files, whose bytes depend on the machine's zlib.</summary>
    Gzip = 2,
}
