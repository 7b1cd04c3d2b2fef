using DialogueMining.Pipeline.Notes.Office.Sheets;

namespace DialogueMining.Tests.Notes.Office;

/// <summary>Numbers and dates read as a German Excel shows them.</summary>
public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("General", 7, "7")]
    [InlineData("General", 0.1 + 0.2, "0,3")]
    [InlineData("General", 1.0 / 3, "0,333333333")]
    [InlineData("General", -12.5, "-12,5")]
    [InlineData("General", 1234567890123, "1234567890123")]
    [InlineData("General", 1e300, "1E+300")]
    [InlineData("0", 2.5, "3")]
    [InlineData("0.00", 2.005, "2,01")]
    [InlineData("#,##0.00", 1234567.5, "1.234.567,50")]
    [InlineData("#,##0.00\\ \"€\"", 12, "12,00 €")]
    [InlineData("#,##0.00\\ [$€-407]", 12, "12,00 €")]
    [InlineData("0%", 0.125, "13%")]
    [InlineData("0.0 %", 0.125, "12,5 %")]
    [InlineData("#,##0;[Red]-#,##0", -1200, "-1.200")]
    [InlineData("0;-0;\"keine\"", 0, "keine")]
    [InlineData("000", 7, "007")]
    [InlineData("0,", 12000, "12")]
    [InlineData("0.00E+00", 12345, "1,23E+04")]
    [InlineData("\"Tisch \"0", 7, "Tisch 7")]
    [InlineData("_-* #,##0_-;-* #,##0_-", 3, "3")]
    [InlineData("@", 12.5, "12,5")]
    public void Numbers(string code, double value, string shown) =>
        Assert.Equal(shown, NumberFormat.Read(code).Show(value, isFrom1904: false));

    [Theory]
    [InlineData("dd.mm.yyyy", 38870, "02.06.2006")]
    [InlineData("d.m.yy", 38870, "2.6.06")]
    [InlineData("[$-407]d. mmmm yyyy", 38870, "2. Juni 2006")]
    [InlineData("[$-F800]dddd, d. mmm yyyy", 38870, "Freitag, 2. Jun 2006")]
    [InlineData("dd.mm.yyyy hh:mm", 38870.604166667, "02.06.2006 14:30")]
    [InlineData("h:mm AM/PM", 0.604166667, "2:30 PM")]
    [InlineData("[h]:mm", 1.25, "30:00")]
    [InlineData("mm:ss.0", 0.0007, "01:00,4")]
    [InlineData("yyyy-mm-dd;@", 1, "1900-01-01")]
    [InlineData("dd.mm.yyyy", -3, "-3")]
    public void Dates(string code, double value, string shown) =>
        Assert.Equal(shown, NumberFormat.Read(code).Show(value, isFrom1904: false));

    [Fact]
    public void Old_Macs_count_from_1904() =>
        Assert.Equal("02.06.2006", NumberFormat.Read("dd.mm.yyyy").Show(38870 - 1462, isFrom1904: true));

    [Theory]
    [InlineData("14", "dd.mm.yyyy")]
    [InlineData("20", "hh:mm")]
    [InlineData("0", "General")]
    [InlineData("999", "General")]
    public void Formats_with_a_number_only(string id, string code) => Assert.Equal(code, BuiltInFormats.Of(id));

    [Theory]
    [InlineData("B7", 1, 7)]
    [InlineData("AA10", 26, 10)]
    [InlineData("XFD1", 16383, 1)]
    [InlineData("XFE1", -1, 1)]
    [InlineData("", -1, 0)]
    public void Addresses(string address, int column, int row)
    {
        Assert.Equal((column, row), CellAddress.Read(address));
        Assert.True(column < 0 || CellAddress.Of(column, row) == address);
    }
}
