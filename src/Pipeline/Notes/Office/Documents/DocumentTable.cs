namespace DialogueMining.Pipeline.Notes.Office.Documents;

/// <summary>A table of a document whose header names columns as the header of a delimited text does.</summary>
internal static class DocumentTable
{
    /// <summary>Titles may stand above the header.</summary>
    private const int MostTitleRows = 3;

    /// <summary>The table; null where no row names a column of statements or of dots.</summary>
    public static TableFile? Of(OfficeText text, IReadOnlyList<IReadOnlyList<DocumentCell>> rows)
    {
        int header = rows.Take(MostTitleRows).ToList().FindIndex(IsHeader);
        if (header < 0)
        {
            return null;
        }

        TableColumns columns = ColumnsOf(rows[header]);
        List<DelimitedRow> table = [];
        string[] above = [];
        for (int index = 0; index < rows.Count; index++)
        {
            bool isData = index > header;
            above = isData ? Filled(rows[index], above, columns) : [.. rows[index].Select(cell => cell.Text)];
            table.AddRange(Rows(text, rows[index], above, isData ? columns.Text : -1));
        }

        int first = table.FindIndex(row => row.Number == NumberOf(rows[header])) + 1;
        return new TableFile(columns, table, first, true, 0, null) { IsExact = true };
    }

    private static bool IsHeader(IReadOnlyList<DocumentCell> row)
    {
        TableColumns columns = ColumnsOf(row);
        return columns.IsNotes || columns.IsVotes;
    }

    /// <summary>The texts of a row, with those of the row above where cells are merged; a statement was said once.</summary>
    private static string[] Filled(IReadOnlyList<DocumentCell> row, string[] above, TableColumns columns)
    {
        string[] texts = [.. row.Select(cell => cell.Text)];
        for (int column = 0; column < Math.Min(texts.Length, above.Length); column++)
        {
            bool isValue = column != columns.Text && column != columns.Topic && column != columns.Points;
            texts[column] = row[column].IsMerged && isValue ? above[column] : texts[column];
        }

        return texts;
    }

    /// <summary>A row, one more for each further point in its cell of statements, and one for each comment.</summary>
    private static IEnumerable<DelimitedRow> Rows(
        OfficeText text, IReadOnlyList<DocumentCell> row, string[] cells, int statement)
    {
        int number = NumberOf(row);
        if (number == 0 || cells.Length == 0)
        {
            yield break;
        }

        if (statement < 0 || statement >= cells.Length)
        {
            yield return text.AddRow(number, cells);
            yield break;
        }

        List<(int Number, string Text)> points = PointsOf(row[statement]);
        foreach ((int place, string point) in points.Count > 1 ? points : [(number, cells[statement])])
        {
            yield return text.AddRow(place, With(cells, statement, point));
        }

        foreach (DocumentParagraph aside in row.SelectMany(cell => cell.Paragraphs).Where(IsAside))
        {
            yield return text.AddRow(aside.Number, With(cells, statement, aside.Text));
        }
    }

    /// <summary>The points of a list that stands in a cell; none where it holds anything else.</summary>
    private static List<(int, string)> PointsOf(DocumentCell cell)
    {
        List<(int, string)> points = [];
        foreach (DocumentParagraph paragraph in cell.Paragraphs)
        {
            if (IsAside(paragraph) || Letters.IsBlank(paragraph.Text))
            {
                continue;
            }

            BulletMark? mark = BulletMark.Read(paragraph.Text);
            if (paragraph.Form != ParagraphForm.Item && mark is null)
            {
                return [];
            }

            points.Add((paragraph.Number, paragraph.Form == ParagraphForm.Item ? paragraph.Text : paragraph.Text[mark!.Value.Content..]));
        }

        return points;
    }

    private static string[] With(string[] cells, int column, string value)
    {
        string[] changed = [.. cells];
        changed[column] = value;
        return changed;
    }

    private static bool IsAside(DocumentParagraph paragraph) => paragraph.Form == ParagraphForm.Aside;

    private static int NumberOf(IReadOnlyList<DocumentCell> row) =>
        row.SelectMany(cell => cell.Paragraphs).Select(paragraph => paragraph.Number).FirstOrDefault();

    private static TableColumns ColumnsOf(IReadOnlyList<DocumentCell> row) => TableColumns.Of([.. row.Select(cell => cell.Text)]);
}
