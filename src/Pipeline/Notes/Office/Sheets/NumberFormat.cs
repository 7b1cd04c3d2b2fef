namespace DialogueMining.Pipeline.Notes.Office.Sheets;

/// <summary>A number format such as <c>#,##0.00;[Red]-#,##0.00</c> or <c>dd.mm.yyyy</c>.</summary>
internal sealed class NumberFormat
{
    private readonly IReadOnlyList<IReadOnlyList<FormatPiece>> _sections;

    private NumberFormat(IReadOnlyList<IReadOnlyList<FormatPiece>> sections) => _sections = sections;

    /// <summary>The format of cells that have none.</summary>
    public static NumberFormat General { get; } = Read("General");

    public static NumberFormat Read(string code) => new(FormatPiece.Sections(code));

    /// <summary>A number as a cell of this format shows it, in German.</summary>
    /// <param name="value">The number; for a date the days since the year 1900.</param>
    /// <param name="isFrom1904">Whether the workbook counts days from 1904.</param>
    public string Show(double value, bool isFrom1904)
    {
        // The second section is for negative numbers, which it shows without their sign; the third for zero.
        bool isNegative = value < 0 && _sections.Count > 1;
        IReadOnlyList<FormatPiece> section = _sections[
            isNegative ? 1 : value == 0 && _sections.Count > 2 ? 2 : 0];
        if (section.Any(piece => piece.IsDate))
        {
            return DateText.Show(value, section, isFrom1904) ?? NumberText.General(value);
        }

        return NumberText.Show(isNegative ? -value : value, section).Trim();
    }
}
