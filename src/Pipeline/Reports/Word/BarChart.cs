using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Wordprocessing;
using D = DocumentFormat.OpenXml.Drawing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>A chart of bars, drawn by Word itself: sharp at any size, one colour, every bar with its number.</summary>
internal static class BarChart
{
    private const int EmuPerMillimetre = 36_000;
    private const int WidthMillimetres = 160;
    private const int BarMillimetres = 7;
    private const int MarginMillimetres = 15;
    private const uint CategoryAxisId = 1;
    private const uint ValueAxisId = 2;

    /// <summary>The chart as a paragraph.</summary>
    /// <param name="document">The document it comes into.</param>
    /// <param name="about">What it shows, for those who cannot see it.</param>
    /// <param name="bars">Names and numbers, top to bottom.</param>
    public static Paragraph Create(WordDocument document, string about, IReadOnlyList<(string Name, int Value)> bars)
    {
        string id = document.Chart(Part(bars));
        long height = (MarginMillimetres + (BarMillimetres * bars.Count)) * EmuPerMillimetre;
        DW.Inline inline = new(
            new DW.Extent { Cx = WidthMillimetres * EmuPerMillimetre, Cy = height },
            new DW.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new DW.DocProperties { Id = (uint)document.NextMark(), Name = Speech.Of("Diagramm"), Description = about },
            new DW.NonVisualGraphicFrameDrawingProperties(),
            new D.Graphic(new D.GraphicData(new ChartReference { Id = id })
            {
                Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart",
            }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };
        return WordText.Paragraph(WordStyle.Normal, new Run(new Drawing(inline)));
    }

    private static byte[] Part(IReadOnlyList<(string Name, int Value)> bars)
    {
        ChartSpace space = new(
            new EditingLanguage { Val = Speech.Of("de-DE") },
            new RoundedCorners { Val = false },
            new Chart(
                new AutoTitleDeleted { Val = true },
                new PlotArea(new Layout(), Bars(bars), Categories(), Values()),
                new PlotVisibleOnly { Val = true },
                new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap }));
        return System.Text.Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + space.OuterXml);
    }

    private static DocumentFormat.OpenXml.Drawing.Charts.BarChart Bars(IReadOnlyList<(string Name, int Value)> bars) => new(
        new BarDirection { Val = BarDirectionValues.Bar },
        new BarGrouping { Val = BarGroupingValues.Clustered },
        new VaryColors { Val = false },
        new BarChartSeries(
            new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = 0 },
            new Order { Val = 0 },
            new SeriesText(new NumericValue(Speech.Of("Punkte"))),
            new ChartShapeProperties(new D.SolidFill(new D.RgbColorModelHex { Val = "1F3A5F" })),
            new InvertIfNegative { Val = false },
            new DataLabels(
                new ShowLegendKey { Val = false },
                new ShowValue { Val = true },
                new ShowCategoryName { Val = false },
                new ShowSeriesName { Val = false },
                new ShowPercent { Val = false },
                new ShowBubbleSize { Val = false }),
            new CategoryAxisData(Names(bars)),
            new DocumentFormat.OpenXml.Drawing.Charts.Values(Numbers(bars))),
        new GapWidth { Val = 40 },
        new AxisId { Val = CategoryAxisId },
        new AxisId { Val = ValueAxisId });

    private static StringLiteral Names(IReadOnlyList<(string Name, int Value)> bars)
    {
        StringLiteral names = new(new PointCount { Val = (uint)bars.Count });
        names.Append(bars.Select((bar, index) => new StringPoint(new NumericValue(VisibleText.Of(bar.Name))) { Index = (uint)index }));
        return names;
    }

    private static NumberLiteral Numbers(IReadOnlyList<(string Name, int Value)> bars)
    {
        NumberLiteral numbers = new(new FormatCode("0"), new PointCount { Val = (uint)bars.Count });
        numbers.Append(bars.Select((bar, index) => new NumericPoint(
            new NumericValue(bar.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)))
        { Index = (uint)index }));
        return numbers;
    }

    // The first bar stands on top: the axis runs from the greatest place to the least.
    private static CategoryAxis Categories() => new(
        new AxisId { Val = CategoryAxisId },
        new Scaling(new Orientation { Val = OrientationValues.MaxMin }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Left },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
        new CrossingAxis { Val = ValueAxisId },
        new Crosses { Val = CrossesValues.AutoZero });

    private static ValueAxis Values() => new(
        new AxisId { Val = ValueAxisId },
        new Scaling(new Orientation { Val = OrientationValues.MinMax }, new MinAxisValue { Val = 0 }),
        new Delete { Val = true },
        new AxisPosition { Val = AxisPositionValues.Top },
        new DocumentFormat.OpenXml.Drawing.Charts.NumberingFormat { FormatCode = "0", SourceLinked = false },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.None },
        new CrossingAxis { Val = CategoryAxisId },
        new Crosses { Val = CrossesValues.AutoZero });
}
