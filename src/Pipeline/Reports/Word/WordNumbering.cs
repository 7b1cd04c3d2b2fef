using DocumentFormat.OpenXml.Wordprocessing;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>Bullets and numbers of lists, nine levels deep.</summary>
internal static class WordNumbering
{
    /// <summary>Number of the list with bullets.</summary>
    public const int Bullets = 1;

    /// <summary>Number of the numbered list.</summary>
    public const int Numbers = 2;

    private const int Levels = 9;
    private const int Step = 400;

    public static Numbering Create()
    {
        Numbering numbering = new();
        numbering.Append(
            new AbstractNum(Enumerable.Range(0, Levels).Select(level => Level(level, NumberFormatValues.Bullet, "–")))
            {
                AbstractNumberId = 0,
                MultiLevelType = new MultiLevelType { Val = MultiLevelValues.HybridMultilevel },
            },
            new AbstractNum(Enumerable.Range(0, Levels).Select(level => Level(level, NumberFormatValues.Decimal, $"%{level + 1}.")))
            {
                AbstractNumberId = 1,
                MultiLevelType = new MultiLevelType { Val = MultiLevelValues.HybridMultilevel },
            },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Bullets },
            new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = Numbers });
        return numbering;
    }

    private static Level Level(int level, NumberFormatValues format, string text) => new(
        new StartNumberingValue { Val = 1 },
        new NumberingFormat { Val = format },
        new LevelText { Val = text },
        new LevelJustification { Val = LevelJustificationValues.Left },
        new PreviousParagraphProperties(new Indentation
        {
            Left = (Step * (level + 1)).ToString(System.Globalization.CultureInfo.InvariantCulture),
            Hanging = "300",
        }))
    {
        LevelIndex = level,
    };
}
