using System.Globalization;
using DialogueMining.Pipeline.Reports;

namespace DialogueMining.Tests.Reports;

/// <summary>Days and times as an office writes them.</summary>
public sealed class GermanTimeTests
{
    [Theory]
    [InlineData("2026-11-23", "2026-11-23", "am 23. November 2026")]
    [InlineData("2026-11-23", "2026-11-24", "vom 23. bis zum 24. November 2026")]
    [InlineData("2026-11-30", "2026-12-02", "vom 30. November bis zum 2. Dezember 2026")]
    [InlineData("2026-12-30", "2027-01-02", "vom 30. Dezember 2026 bis zum 2. Januar 2027")]
    public void Of_the_first_day_stands_what_differs_from_the_last(string first, string last, string expected) => Assert.Equal(
        expected, GermanTime.Span(DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture)).Replace('\u00A0', ' '));

    [Theory]
    [InlineData("2026-11-23T05:32:10Z", "23.11.2026, 06:32 Uhr")]
    [InlineData("2026-03-29T00:59:59Z", "29.03.2026, 01:59 Uhr")]
    [InlineData("2026-03-29T01:00:00Z", "29.03.2026, 03:00 Uhr")]
    [InlineData("2026-10-25T00:59:59Z", "25.10.2026, 02:59 Uhr")]
    [InlineData("2026-10-25T01:00:00Z", "25.10.2026, 02:00 Uhr")]
    [InlineData("2026-12-31T23:30:00Z", "01.01.2027, 00:30 Uhr")]
    public void Times_are_those_of_the_clock_on_the_office_wall(string time, string expected) =>
        Assert.Equal(expected, GermanTime.Moment(DateTimeOffset.Parse(time, CultureInfo.InvariantCulture)).Replace('\u00A0', ' '));

    [Theory]
    [InlineData("2006-07-14", "am 14. Juli 2006")]
    [InlineData("2026-06-30T22:30:00Z", "am 1. Juli 2026")]
    [InlineData("Sitzung im Mai", "(Sitzung im Mai)")]
    public void A_written_day_is_read_and_anything_else_left_as_it_is(string written, string expected) =>
        Assert.Equal(expected, GermanTime.When(written).Replace('\u00A0', ' '));
}
