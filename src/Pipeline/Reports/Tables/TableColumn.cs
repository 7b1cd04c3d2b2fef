namespace DialogueMining.Pipeline.Reports.Tables;

/// <summary>A column of a table; every column may have empty cells.</summary>
/// <param name="Name">Its name, as the contract spells it.</param>
/// <param name="Kind">What its cells hold.</param>
internal sealed record TableColumn(string Name, ColumnKind Kind)
{
    /// <summary>A column of text.</summary>
    public static implicit operator TableColumn(string name) => new(name, ColumnKind.Text);

    /// <summary>A column of several texts a cell.</summary>
    public static TableColumn List(string name) => new(name, ColumnKind.TextList);

    /// <summary>A column of whole numbers.</summary>
    public static TableColumn Int(string name) => new(name, ColumnKind.Int);

    /// <summary>A column of floating-point numbers.</summary>
    public static TableColumn Double(string name) => new(name, ColumnKind.Double);

    /// <summary>A column of yes and no.</summary>
    public static TableColumn Bool(string name) => new(name, ColumnKind.Bool);
}
