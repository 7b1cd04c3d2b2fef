using DialogueMining.Pipeline.Notes;

namespace DialogueMining.Tests.Notes;

public sealed class HeadingFormTests
{
    [Theory]
    [InlineData("Tisch 7", "Tisch 7", null)]
    [InlineData("Tisch 07", "Tisch 7", null)]
    [InlineData("Tisch 7:", "Tisch 7", null)]
    [InlineData("# Tisch 7", "Tisch 7", null)]
    [InlineData("=== TISCH 7 ===", "Tisch 7", null)]
    [InlineData("**Tisch 7**", "Tisch 7", null)]
    [InlineData("Table 7", "Tisch 7", null)]
    [InlineData("Tisch Nr. 7", "Tisch 7", null)]
    [InlineData("Tisch-Nr.: 7", "Tisch 7", null)]
    [InlineData("Tischnummer: 7", "Tisch 7", null)]
    [InlineData("Tisch #7", "Tisch 7", null)]
    [InlineData("Tisch sieben", "Tisch 7", null)]
    [InlineData("7. Tisch", "Tisch 7", null)]
    [InlineData("Tisch 7a", "Tisch 7a", null)]
    [InlineData("Tisch B", "Tisch B", null)]
    [InlineData("Protokoll von Tisch 7", "Tisch 7", null)]
    [InlineData("Tisch 7 – Gastgeberin: M. K.", "Tisch 7", null)]
    [InlineData("Tisch 7 (Raum 2)", "Tisch 7", null)]
    [InlineData("Tisch 7, Runde 2", "Tisch 7", 2)]
    [InlineData("Runde 2 / Tisch 7", "Tisch 7", 2)]
    [InlineData("## Tisch 7 – 2. Dialogrunde: Definition", "Tisch 7", 2)]
    [InlineData("Runde 1", null, 1)]
    [InlineData("RUNDE 3", null, 3)]
    [InlineData("Runde 1 – Leitbild", null, 1)]
    [InlineData("runde 1 leitbild", null, 1)]
    [InlineData("## Runde 2: Definition", null, 2)]
    [InlineData("1. Dialogrunde", null, 1)]
    [InlineData("1. Dialogrunde - Leitbild", null, 1)]
    [InlineData("2. Dialogrunde - Was ist Integration?", null, 2)]
    [InlineData("1. Runde (Leitbild)", null, 1)]
    [InlineData("Erste Runde", null, 1)]
    [InlineData("Zweite Gesprächsrunde: Wünsche", null, 2)]
    [InlineData("Dialogrunde 3", null, 3)]
    [InlineData("Runde drei", null, 3)]
    [InlineData("Runde II", null, 2)]
    [InlineData("TOP 2: Runde 1 – Leitbild", null, 1)]
    [InlineData("2te Runde", null, 2)]
    [InlineData("## 2️⃣ Runde: Was fehlt uns?", null, 2)]
    [InlineData("Runde1", null, 1)]
    [InlineData("runde 1 das leitbild unserer schule am see", null, 1)]
    [InlineData("--- Runde 2: Wünsche ---", null, 2)]
    [InlineData("Round 1", null, 1)]
    [InlineData("Second round: ideas", null, 2)]
    public void Names_of_tables_and_rounds_are_read(string line, string? table, int? round)
    {
        HeadingForm? form = HeadingForm.Read(line, isMarked: false);

        Assert.NotNull(form);
        Assert.Equal((table, round), (form.Table, form.Round));
    }

    [Theory]
    [InlineData("Tisch 7 war sich einig, dass der Text zu lang ist.")]
    [InlineData("Tisch 7 sieht das anders")]
    [InlineData("Tisch 7: das sehen wir anders")]
    [InlineData("Runde 2 hat uns gut gefallen")]
    [InlineData("Runde 1 war zu kurz")]
    [InlineData("1. Runde war zu kurz")]
    [InlineData("Runde 1 hat allen gefallen, vor allem den Jüngeren.")]
    [InlineData("Im Grunde 3 Dinge")]
    [InlineData("Der runde Tisch 7")]
    [InlineData("Am Tisch: sieben, davon fünf mit Schwielen")]
    [InlineData("Tischdecken fehlen")]
    [InlineData("Eine Runde Applaus")]
    [InlineData("3. Spiegelstrich streichen")]
    public void Sentences_are_no_headings(string line) => Assert.Null(HeadingForm.Read(line, isMarked: false));

    [Fact]
    public void What_follows_the_number_is_the_title()
    {
        Assert.Equal("Leitbild", HeadingForm.Read("## Runde 1 – „Leitbild“", isMarked: true)!.Title);
        Assert.Equal("Was ist Integration?", HeadingForm.Read("2. Dialogrunde - Was ist Integration?", isMarked: false)!.Title);
    }
}
