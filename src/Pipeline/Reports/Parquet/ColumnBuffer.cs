using DialogueMining.Pipeline.Reports.Tables;

namespace DialogueMining.Pipeline.Reports.Parquet;

/// <summary>The cells of one column in one row group, as Parquet has them: levels apart from values.</summary>
internal sealed class ColumnBuffer(TableColumn column)
{
    /// <summary>The column.</summary>
    public TableColumn Column { get; } = column;

    /// <summary>How much of the path to each value is there; less than the highest level: no value.</summary>
    public List<int> Definitions { get; } = [];

    /// <summary>Whether a value goes on with the list of the one before it (1) or begins a row (0).</summary>
    public List<int> Repetitions { get; } = [];

    /// <summary>Texts that are there.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>Numbers, truth values, moments that are there, as <see cref="Cell.Bits"/>.</summary>
    public List<long> Numbers { get; } = [];


    public void Add(Cell cell)
    {
        if (Column.Kind == ColumnKind.TextList)
        {
            AddList(cell);
            return;
        }

        Definitions.Add(cell.IsEmpty ? 0 : 1);
        if (cell.IsEmpty)
        {
            return;
        }

        if (Column.Kind == ColumnKind.Text)
        {
            Texts.Add(cell.Text);
        }
        else
        {
            Numbers.Add(cell.Bits);
        }
    }

    public void Clear()
    {
        Definitions.Clear();
        Repetitions.Clear();
        Texts.Clear();
        Numbers.Clear();
    }

    private void AddList(Cell cell)
    {
        if (cell.IsEmpty || cell.List.Count == 0)
        {
            Definitions.Add(cell.IsEmpty ? 0 : 1);
            Repetitions.Add(0);
            return;
        }

        for (int index = 0; index < cell.List.Count; index++)
        {
            Definitions.Add(ParquetKind.ListLevel);
            Repetitions.Add(index == 0 ? 0 : 1);
            Texts.Add(cell.List[index]);
        }
    }
}
