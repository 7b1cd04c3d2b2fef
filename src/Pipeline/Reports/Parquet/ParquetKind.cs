using DialogueMining.Pipeline.Reports.Tables;

namespace DialogueMining.Pipeline.Reports.Parquet;

/// <summary>How a kind of column stands in a Parquet file: numbers are those of the format's Thrift definition.</summary>
internal static class ParquetKind
{
    public const int Boolean = 0;
    public const int Int32 = 1;
    public const int Int64 = 2;
    public const int Double = 5;
    public const int ByteArray = 6;

    /// <summary>What tells a moment from a whole number; others mark whole numbers, too.</summary>
    public const int TimestampMilliseconds = 9;

    /// <summary>Definition level of a text in a list: list, its repeated group and the element may each be missing.</summary>
    public const int ListLevel = 3;

    public static int Physical(ColumnKind kind) => kind switch
    {
        ColumnKind.Bool => Boolean,
        ColumnKind.Int => Int32,
        ColumnKind.Long or ColumnKind.Timestamp => Int64,
        ColumnKind.Double => Double,
        _ => ByteArray,
    };

    /// <summary>The highest definition level: the one of a value that is there.</summary>
    public static int HighestLevel(ColumnKind kind) => kind == ColumnKind.TextList ? ListLevel : 1;

    public static bool IsText(ColumnKind kind) => kind is ColumnKind.Text or ColumnKind.TextList;
}
