using System.Text.RegularExpressions;
using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Reports;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Reports;

/// <summary>Reasons and problems are kept in German; an English report says them in English. All reasons of our corpora: EndToEndQualityTests.</summary>
public sealed partial class SentenceBookTests
{
    [Theory]
    [InlineData("„Sport“ wird durch „Bewegung“ ersetzt (4 Tische dafür, 1 dagegen).", "“Sport” is replaced by “Bewegung” (4 tables in favour, 1 against).")]
    [InlineData("Die Stelle erhält die Fassung „Wir; und ihr.“ (1 Tisch dafür).", "The passage becomes “Wir; und ihr.” (1 table in favour).")]
    [InlineData("Den Wunsch, „Mut“ zu ergänzen, äußern nur zwei Tische.", "Only two tables wished to add “Mut”.")]
    [InlineData(
        "„A“ wird nicht gestrichen (1 Tisch dafür), doch die Stelle erhält die Fassung „B“ (3 Tische dafür); der Tisch hat den Vorschlag, „C“ zu streichen, selbst verworfen.",
        "“A” is not deleted (1 table in favour), but the passage becomes “B” (3 tables in favour); the table itself dropped the proposal to delete “C”.")]
    [InlineData("„A“ und „B“ werden zusammen gezählt.", "“A” and “B” are counted together.")]
    [InlineData("Wiederholt eine Aussage desselben Tisches (notes/tisch-03.csv, Zeile 12 der Tabelle).", "Repeats a statement of the same table (notes/tisch-03.csv, row 12).")]
    [InlineData("Gehört zum Themenfeld „Sport“ der Runde 3 (Was zuerst?).", "Belongs to the topic “Sport” of round 3 (Was zuerst?).")]
    [InlineData("„A“ wird nicht ergänzt, denn anders ist entschieden: „B“ wird ergänzt. Begründung: So hat es „der Rat“ gewollt.", "“A” is not added, as it was decided otherwise: “B” is added. Reason given: So hat es “der Rat” gewollt.")]
    public void A_reason_is_said_in_English(string german, string english) => Assert.Equal(english, SentenceBook.Reason(german));

    [Theory]
    [InlineData("Das haben wir am 3. Mai so beschlossen.")]
    [InlineData("„A“ wird durch „B“ ersetzt")]
    [InlineData("")]
    public void What_a_person_wrote_is_left(string german) => Assert.Null(SentenceBook.Reason(german));

    [Fact]
    public void A_problem_is_said_in_English()
    {
        Problem problem = new("NOTE-013", Severity.Error, null, "Die Datei hat 120.000 Zeilen; ab Zeile 100.001 wurde sie nicht ausgewertet.",
            "höchstens 100.000 Zeilen", "Etwas, das niemand übersetzt hat.");

        Assert.Equal(
            problem with { Found = "The file has 120,000 lines; from line 100,001 on it was not analysed.", Expected = "At most 100,000 lines" },
            ProblemTranslator.InEnglish(problem));
    }

    [Theory]
    [InlineData("Russisch oder Ukrainisch", "Russian or Ukrainian")]
    [InlineData("Englisch", "English")]
    public void The_language_of_a_note_has_its_English_name(string german, string english) => Assert.Equal(
        $"The note seems to be written in {english}; it is listed, but hardly analysed.",
        SentenceBook.Problem($"Die Notiz scheint auf {german} geschrieben zu sein; sie wird aufgeführt, aber kaum ausgewertet."));

    // Sentences of the classes that make problems, with something in their holes; ends of sentences put together are left out.
    public static TheoryData<string> Sentences() => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Pipeline"), "*Problems.cs", SearchOption.AllDirectories)
        .SelectMany(file => Literal().Matches(Comment().Replace(File.ReadAllText(file), string.Empty)))
        .Select(literal => Hole().Replace(literal.Groups[1].Value, "7"))
        .Where(text => text.EndsWith('.') && text[0] is not (')' or ' ') && text.Contains(' ', StringComparison.Ordinal))
        .Distinct()];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Every_problem_has_its_English(string german) => Assert.NotNull(SentenceBook.Problem(german));

    [GeneratedRegex("\"((?:[^\"\\\\\\n]|\\\\.)*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
