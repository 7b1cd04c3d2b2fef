namespace DialogueMining.Pipeline.Reports.Tables;

/// <summary>What the cells of a column hold.</summary>
internal enum ColumnKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Several texts; an empty list is not the same as none.</summary>
    TextList,

    /// <summary>Whole number of 32 bits.</summary>
    Int,

    /// <summary>Whole number of 64 bits.</summary>
    Long,

    /// <summary>Floating-point number of 64 bits.</summary>
    Double,

    /// <summary>True or false.</summary>
    Bool,

    /// <summary>Moment, to the millisecond, in UTC.</summary>
    Timestamp,
}
