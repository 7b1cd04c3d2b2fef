using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>Tables whose header row repeats on every page and whose rows do not break.</summary>
internal static class WordTable
{
    // Width of an A4 page between margins of 2.5 cm, in twentieths of a point.
    private const int PageWidth = 9070;

    /// <summary>A table of text.</summary>
    /// <param name="about">What it shows, for those who cannot see it.</param>
    /// <param name="shares">Widths of the columns, in hundredths of the page.</param>
    /// <param name="header">Titles of the columns.</param>
    /// <param name="rows">Paragraphs of each cell, row by row.</param>
    public static Table Create(
        string about, IReadOnlyList<int> shares, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<Paragraph>> rows)
    {
        Table table = Of(about, shares, rows);
        table.InsertAfter(
            Row(shares, [.. header.Select(title => WordText.Paragraph(WordStyle.Small, WordText.Run(title, bold: true)))], isHeader: true),
            table.GetFirstChild<TableGrid>());
        return table;
    }

    /// <summary>A table without a row of titles.</summary>
    public static Table Of(string about, IReadOnlyList<int> shares, IEnumerable<IReadOnlyList<Paragraph>> rows)
    {
        Table table = new(
            new TableProperties(
                new TableStyle { Val = WordStyle.TableGrid },
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0020", FirstRow = true, NoHorizontalBand = true, NoVerticalBand = true },
                new TableDescription { Val = about }),
            new TableGrid(shares.Select(share => new GridColumn { Width = Width(share) })));
        foreach (IReadOnlyList<Paragraph> row in rows)
        {
            table.Append(Row(shares, row, isHeader: false));
        }

        return table;
    }

    /// <summary>A cell of small text.</summary>
    public static Paragraph Cell(string text) => WordText.Paragraph(WordStyle.Small, text);

    private static TableRow Row(IReadOnlyList<int> shares, IReadOnlyList<Paragraph> cells, bool isHeader)
    {
        TableRowProperties properties = new(new CantSplit());
        if (isHeader)
        {
            properties.Append(new TableHeader());
        }

        TableRow row = new(properties);
        for (int index = 0; index < shares.Count; index++)
        {
            TableCellProperties look = new(new TableCellWidth { Width = Width(shares[index]), Type = TableWidthUnitValues.Dxa });
            if (isHeader)
            {
                look.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "E7ECF2" });
            }

            row.Append(new TableCell(new OpenXmlElement[] { look, cells[index] }));
        }

        return row;
    }

    private static string Width(int share) =>
        (PageWidth * share / 100).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
