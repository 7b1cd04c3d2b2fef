using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Tests;

/// <summary>The verb <c>inflect</c>: a line a line, whatever stands in it.</summary>
public sealed class InflectionListingTests
{
    [Fact]
    public void A_form_is_transferred() => Assert.Equal("dreckigen\tdreckig\tsauber\tsauberen\n", Write("dreckigen\tdreckig\tsauber\n", false).Output);

    [Fact]
    public void Explain_adds_confidence_and_other_readings() =>
        Assert.Matches(@"^dreckigen\tdreckig\tsauber\tsauberen\t[01][.,]\d\d\t[^\t]*\n$", Write("dreckigen\tdreckig\tsauber\n", true).Output);

    [Fact]
    public void A_line_with_too_few_fields_keeps_its_place_and_is_reported()
    {
        (string output, IReadOnlyList<Problem> problems) = Write("nur eins\ndreckigen\tdreckig\tsauber\n", false);

        Assert.Equal("nur eins\t\t\t\ndreckigen\tdreckig\tsauber\tsauberen\n", output);
        Assert.Equal(("INFL-001", 1), (problems[0].Code, problems[0].Place!.Line));
    }

    private static (string Output, IReadOnlyList<Problem> Problems) Write(string input, bool explain)
    {
        using StringWriter output = new();
        IReadOnlyList<Problem> problems = new InflectionListing(new InflectorOptions(), explain).Write(new StringReader(input), "eingabe.tsv", output);
        return (output.ToString(), problems);
    }
}
