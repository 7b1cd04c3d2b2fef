namespace DialogueMining.Pipeline.Notes.Office.Sheets;

/// <summary>Rows of a sheet as a table: its header found, merged cells filled in.</summary>
internal static class SheetTable
{
    /// <summary>Titles may stand above the header; further down is data.</summary>
    private const int MostTitleRows = 10;

    /// <summary>Cells that merged ones may fill altogether.</summary>
    private const int MostFilled = 1_000_000;

    public static TableFile Of(
        OfficeText text, List<DelimitedRow> rows, IReadOnlyList<MergedCells> merged, DelimitedRow? rest)
    {
        int header = rows.Take(MostTitleRows).ToList().FindIndex(row => IsHeader(ColumnsOf(text, row)));
        if (header < 0)
        {
            TableColumns guess = ColumnGuess.Of(text.ToString(), rows);
            return new TableFile(guess, rows, 0, false, 0, rest) { IsExact = true };
        }

        header = FindSecondRow(text, rows, merged, header);
        TableColumns columns = ColumnsOf(text, rows[header]);
        int filled = 0;
        foreach (MergedCells cells in merged)
        {
            // A statement that is merged over several rows was said once.
            bool isValue = cells.Column != columns.Text && cells.Column != columns.Topic && cells.Column != columns.Points;
            if (isValue && cells.FirstRow > rows[header].Number && filled < MostFilled)
            {
                filled += Fill(rows, cells);
            }
        }

        return new TableFile(columns, rows, header + 1, true, 0, rest) { IsExact = true };
    }

    /// <summary>A header of two rows: cells that are merged over both belong to the second, which names more columns.</summary>
    private static int FindSecondRow(OfficeText text, List<DelimitedRow> rows, IReadOnlyList<MergedCells> merged, int header)
    {
        int number = rows[header].Number;
        foreach (MergedCells cells in merged.Where(cells => cells.FirstRow == number && cells.LastRow < number + MostTitleRows))
        {
            Fill(rows, cells);
        }

        int next = header + 1;
        return next < rows.Count && ColumnsOf(text, rows[next]) is { } second && IsHeader(second)
            && second.Known > ColumnsOf(text, rows[header]).Known
            ? next
            : header;
    }

    /// <summary>Gives the rows below the first their merged cell where they have nothing there; how many got it.</summary>
    private static int Fill(List<DelimitedRow> rows, MergedCells cells)
    {
        int first = rows.BinarySearch(
            new DelimitedRow(cells.FirstRow, 0, [], false),
            Comparer<DelimitedRow>.Create((one, other) => one.Number.CompareTo(other.Number)));
        if (first < 0 || rows[first].Cells.Count <= cells.Column)
        {
            return 0;
        }

        Cell value = rows[first].Cells[cells.Column];
        int index = first + 1;
        for (; index < rows.Count && rows[index].Number <= cells.LastRow; index++)
        {
            List<Cell> filled = [.. rows[index].Cells];
            while (filled.Count <= cells.Column)
            {
                filled.Add(new Cell(filled[^1].End, filled[^1].End, IsQuoted: false));
            }

            if (filled[cells.Column].End == filled[cells.Column].Start)
            {
                filled[cells.Column] = value;
                rows[index] = rows[index] with { Cells = filled };
            }
        }

        return index - first;
    }

    private static bool IsHeader(TableColumns columns) => columns.IsNotes || columns.IsVotes;

    private static TableColumns ColumnsOf(OfficeText text, DelimitedRow row) =>
        TableColumns.Of([.. row.Cells.Select(text.ValueOf)]);
}
