using System.Text;
using DialogueMining.Models;
using DialogueMining.Pipeline;

namespace DialogueMining.Tests;

/// <summary>The worked examples of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections A to C.</summary>
public sealed class CoderAgreementTests
{
    [Theory]
    [InlineData(0.095, "0100000010", "1110010000")]
    [InlineData(0.692, "aabbdcccedda", "babbbccceddd")]
    [InlineData(0.743, "123321412...", "1233224125.3", ".3332342251.", "12332441251.")]
    public void Alpha_is_that_of_the_published_examples(double expected, params string[] coders) =>
        Assert.Equal(expected, Measure(coders).Alpha!.Value, 3);

    [Fact]
    public void Missing_codings_count_for_nothing()
    {
        AgreementFigures figures = Measure("ab.", "ab.", "..c");

        Assert.Equal((3, 2, 1.0, 1.0), (figures.Units, figures.PairedUnits, figures.Alpha, figures.Observed));
    }

    [Fact]
    public void Agreement_in_per_cent_and_figures_of_each_category_stand_beside()
    {
        AgreementFigures figures = Measure("aabbdcccedda", "babbbcccEddd".ToLowerInvariant());

        Assert.Equal(0.75, figures.Observed!.Value, 3);
        Assert.Equal(["a", "b", "c", "d", "e"], figures.Categories.Select(category => category.Name));
        Assert.Equal([3, 1], figures.Categories[0].Counts);
        Assert.Equal(1, figures.Categories[2].Alpha);
    }

    [Fact]
    public void Where_nothing_varies_there_is_no_alpha() => Assert.Null(Measure("aaa", "aaa").Alpha);

    [Fact]
    public void Where_nothing_can_be_paired_there_is_no_figure()
    {
        AgreementFigures figures = Measure("a..", ".b.");

        Assert.Equal((null, null, 0), (figures.Alpha, figures.Observed, figures.PairedUnits));
    }

    [Theory]
    [InlineData("id;code\r\n1;a\r\n2;\r\n", null)]
    [InlineData("\uFEFFstatementId,text,kind\n1,\"x, y\",a\n2,z,\n", null)]
    [InlineData("Aussage\tThema\tGüte\n1\tx\ta\n2\ty\t\n", "güte")]
    public void Codes_are_read_from_tables_as_people_write_them(string table, string? column)
    {
        (IReadOnlyDictionary<string, string>? codes, Problem? problem) =
            new CodingReader(column).Read(new MemoryStream(Encoding.UTF8.GetBytes(table)), "a.csv");

        Assert.Null(problem);
        Assert.Equal([("1", "a"), ("2", "")], codes!.Select(code => (code.Key, code.Value)));
    }

    [Fact]
    public void A_table_without_codes_is_a_problem_in_plain_words()
    {
        (_, Problem? problem) = new CodingReader(null).Read(new MemoryStream("name;ort;jahr\n"u8.ToArray()), "a.csv");

        Assert.Contains("nennt keine Spalte", problem!.Found, StringComparison.Ordinal);
    }

    private static AgreementFigures Measure(params string[] coders) => CoderAgreement.Measure(
        [.. coders.Select(codes => (IReadOnlyDictionary<string, string>)codes
            .Select((code, unit) => (Unit: unit.ToString("00", null), Code: code == '.' ? string.Empty : code.ToString()))
            .ToDictionary(entry => entry.Unit, entry => entry.Code))]);
}
