namespace DialogueMining.Pipeline.Notes.Office.Sheets;

/// <summary>Puts the comments on the cells of a sheet into its table: a row each, of the same table and round.</summary>
internal static class CommentRows
{
    public static TableFile In(OfficeText text, TableFile table, SheetComments comments)
    {
        if (comments.Count == 0 || !table.Columns.IsNotes)
        {
            return table;
        }

        List<DelimitedRow> rows = [];
        Queue<int> open = new(comments.Rows);
        for (int index = 0; index < table.Rows.Count; index++)
        {
            DelimitedRow row = table.Rows[index];
            rows.Add(row);

            // A header stays the last row above the data, whoever remarked on it.
            while (index + 1 >= table.FirstDataRow && open.Count > 0 && open.Peek() <= row.Number)
            {
                int number = open.Dequeue();
                rows.AddRange(comments.Of(number).Select(comment =>
                    RowOf(text, table.Columns, number == row.Number && index >= table.FirstDataRow ? row : null, number, comment)));
            }
        }

        rows.AddRange(open.SelectMany(number => comments.Of(number).Select(comment => RowOf(text, table.Columns, null, number, comment))));
        return table with { Rows = rows };
    }

    private static DelimitedRow RowOf(OfficeText text, TableColumns columns, DelimitedRow? source, int number, string comment)
    {
        SourceLine line = text.AddLine(number, comment);
        Cell blank = new(line.Start, line.Start, IsQuoted: false);
        int last = Math.Max(columns.Text, Math.Max(columns.Table, columns.Round));
        List<Cell> cells = [.. Enumerable.Repeat(blank, last + 1)];
        foreach (int column in new[] { columns.Table, columns.Round }.Where(column => column >= 0 && column < source?.Cells.Count))
        {
            cells[column] = source!.Cells[column];
        }

        cells[columns.Text] = new Cell(line.Start, line.Start + line.Length, IsQuoted: false);
        return new DelimitedRow(number, line.Start, cells, HasBrokenQuote: false);
    }
}
