using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>The look of our documents: quiet, A4, black on white, in fonts that every office has.</summary>
internal static class WordStyles
{
    private const string Font = "Arial";
    private const string Ink = "1F3A5F";

    public static Styles Create()
    {
        Styles styles = new(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font },
                new FontSize { Val = "21" },
                new Languages { Val = Speech.Of("de-DE") })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto }))));
        styles.Append(
            Paragraph(WordStyle.Normal, "Normal", isDefault: true),
            Paragraph(WordStyle.Title, "Title", size: 40, bold: true, color: Ink, after: 80),
            Paragraph(WordStyle.Subtitle, "Subtitle", size: 24, color: "595959", after: 360));
        int[] sizes = [30, 25, 22, 21];
        for (int level = 1; level <= sizes.Length; level++)
        {
            styles.Append(Heading(level, sizes[level - 1]));
        }

        for (int level = 1; level <= 3; level++)
        {
            styles.Append(Paragraph(WordStyle.Contents(level), $"toc {level}", after: 60, indent: 280 * (level - 1)));
        }

        styles.Append(
            Listed(WordStyle.ListBullet, "List Bullet", WordNumbering.Bullets),
            Listed(WordStyle.ListNumber, "List Number", WordNumbering.Numbers),
            Paragraph(WordStyle.Quote, "Quote", italic: true, color: "404040", indent: 400),
            Paragraph(WordStyle.Caption, "caption", size: 18, color: "595959"),
            Paragraph(WordStyle.Small, "Table Text", size: 17, after: 40),
            Remark(),
            Paragraph(WordStyle.FootnoteText, "footnote text", size: 17, after: 0),
            Paragraph(WordStyle.CommentText, "annotation text", size: 20, after: 0),
            Paragraph(WordStyle.Footer, "footer", size: 17, color: "595959", after: 0),
            Character(WordStyle.FootnoteReference, "footnote reference", new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }),
            Character(WordStyle.CommentReference, "annotation reference", new FontSize { Val = "16" }),
            Character(WordStyle.Hyperlink, "Hyperlink", new Color { Val = "0B4F8A" }, new Underline { Val = UnderlineValues.Single }),
            Grid());
        return styles;
    }

    private static Style Paragraph(
        string id, string name, int? size = null, bool bold = false, bool italic = false, string? color = null,
        int? after = null, int? indent = null, bool isDefault = false)
    {
        Style style = new() { Type = StyleValues.Paragraph, StyleId = id, StyleName = new StyleName { Val = name } };
        if (isDefault)
        {
            style.Default = true;
        }
        else
        {
            style.BasedOn = new BasedOn { Val = WordStyle.Normal };
        }

        style.PrimaryStyle = new PrimaryStyle();
        StyleParagraphProperties paragraph = new();
        paragraph.SpacingBetweenLines = after is int space ? new SpacingBetweenLines { After = Number(space) } : null;
        paragraph.Indentation = indent is int left ? new Indentation { Left = Number(left) } : null;
        style.StyleParagraphProperties = paragraph;
        StyleRunProperties run = new();
        run.Bold = bold ? new Bold() : null;
        run.Italic = italic ? new Italic() : null;
        run.Color = color is null ? null : new Color { Val = color };
        run.FontSize = size is int points ? new FontSize { Val = Number(points) } : null;
        style.StyleRunProperties = run;
        return style;
    }

    private static Style Heading(int level, int size)
    {
        Style style = Paragraph(WordStyle.Heading(level), $"heading {level}", size, bold: true, color: Ink);
        style.NextParagraphStyle = new NextParagraphStyle { Val = WordStyle.Normal };
        style.StyleParagraphProperties = new StyleParagraphProperties(
            new KeepNext(),
            new KeepLines(),
            new SpacingBetweenLines { Before = level == 1 ? "360" : "240", After = "120" },
            new OutlineLevel { Val = level - 1 });
        return style;
    }

    // The number stands out to the left, the text beside it.
    private static Style Remark()
    {
        Style style = Paragraph(WordStyle.Remark, "Remark", size: 16);
        style.StyleParagraphProperties = new StyleParagraphProperties(
            new SpacingBetweenLines { After = "30", Line = "240", LineRule = LineSpacingRuleValues.Auto },
            new Indentation { Left = "680", Hanging = "680" });
        return style;
    }

    private static Style Listed(string id, string name, int numbering)
    {
        Style style = Paragraph(id, name);
        style.StyleParagraphProperties = new StyleParagraphProperties(
            new NumberingProperties(new NumberingId { Val = numbering }),
            new SpacingBetweenLines { After = "60" });
        return style;
    }

    private static Style Character(string id, string name, params OpenXmlElement[] look) => new(
        new StyleName { Val = name },
        new StyleRunProperties(look))
    { Type = StyleValues.Character, StyleId = id };

    private static Style Grid() => new(
        new StyleName { Val = "Table Grid" },
        new StyleTableProperties(
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 4, Color = "8C8C8C" },
                new LeftBorder { Val = BorderValues.Single, Size = 4, Color = "8C8C8C" },
                new BottomBorder { Val = BorderValues.Single, Size = 4, Color = "8C8C8C" },
                new RightBorder { Val = BorderValues.Single, Size = 4, Color = "8C8C8C" },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "BFBFBF" },
                new InsideVerticalBorder { Val = BorderValues.Single, Size = 4, Color = "BFBFBF" }),
            new TableCellMarginDefault(
                new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 90, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 90, Type = TableWidthValues.Dxa })))
    {
        Type = StyleValues.Table,
        StyleId = WordStyle.TableGrid,
    };

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
