using DialogueMining.Models;
using static DialogueMining.Tests.Support.OdtFile;

namespace DialogueMining.Tests.Notes.Office;

/// <summary>Texts and spreadsheets of LibreOffice mean the same as text and tables.</summary>
public sealed class OpenDocumentTests
{
    [Fact]
    public void Headings_lists_and_paragraphs() =>
        Assert.Equal(
            [
                "Heading Tisch 4  # Tisch 4", "Heading Tisch 4 1 # Runde 1", "Bullet Tisch 4 1 mehr Bäume und Bänke", "Bullet Tisch 4 1 auch am Markt",
                "Bullet Tisch 4 1 gut", "Paragraph Tisch 4 1 Frei und offen", "Paragraph Tisch 4 1 Ein Satz. Noch einer.", "Heading Tisch 4 1 1. Runde", "Heading Tisch 4 2 2. Runde",
            ],
            Entries(Heading("Tisch 4") + Heading("Runde 1") + List(Paragraph("mehr Bäume") + Paragraph("und Bänke") + List(Paragraph("auch am Markt")), Paragraph("gut"))
                + With("Frei\n  und <text:span text:style-name=\"B\">offen</text:span>") + Paragraph("Ein Satz. Noch einer.") + Numbered("N", Paragraph("Runde"), Paragraph("Runde"))));

    [Fact]
    public void Lines_that_were_typed_elsewhere_are_lines() =>
        Assert.Equal(
            ["Bullet Tisch 7  mehr Bäume und Bänke", "Bullet Tisch 7  gut"],
            Entries(Paragraph("- mehr Bäume", "P1") + Paragraph("  und Bänke", "P1") + Paragraph("- gut", "P1")));

    [Fact]
    public void Tables_notes_comments_boxes_and_changes()
    {
        EventMaterial material = NoteTexts.Read(Text(
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion></text:changed-region></text:tracked-changes>"
            + With("<draw:frame><draw:text-box>" + Paragraph("Tisch 9") + "</draw:text-box></draw:frame>eins"
                + "<text:note><text:note-citation>1</text:note-citation><text:note-body>" + Paragraph("Fußnote") + "</text:note-body></text:note>"
                + "<office:annotation><dc:creator>Erika Muster</dc:creator>" + Paragraph("Kommentar") + "</office:annotation>")
            + Sheet("T", string.Empty, "<table:table-header-rows>" + Row("Tisch", "Aussage") + "</table:table-header-rows>",
                "<table:table-row>" + Cell(Paragraph("3"), "table:number-rows-spanned=\"2\"") + Cell(Paragraph("zwei")) + "</table:table-row>",
                "<table:table-row><table:covered-table-cell/>" + Cell(Paragraph("drei")) + "</table:table-row>")), "tisch-07.odt");

        Assert.Equal(
            ["Heading Tisch 9  Tisch 9", "Paragraph Tisch 9  eins", "Bullet Tisch 9  Fußnote", "Bullet Tisch 9  Kommentar", "Header Tisch 9  Tisch\tAussage", "Row Tisch 3  zwei", "Row Tisch 3  drei"],
            material.Notes[0].Entries.Select(NoteTexts.Describe));
        Assert.DoesNotContain("Erika", material.Notes[0].Text, StringComparison.Ordinal);
        Assert.Contains("OFFICE-015", NoteTexts.Codes(material));
        Assert.Contains("OFFICE-016", NoteTexts.Codes(material));
    }

    [Fact]
    public void Sheets_keep_what_their_cells_show()
    {
        EventMaterial material = NoteTexts.Read(Sheets(
            Sheet("Tisch 3", string.Empty, Row("Runde", "Aussage", "Datum"),
                "<table:table-row table:number-rows-repeated=\"2\">" + Cell(string.Empty) + "</table:table-row>",
                "<table:table-row table:visibility=\"filter\">" + Cell(string.Empty, "office:value-type=\"float\" office:value=\"1\"") + Cell(Paragraph("mehr") + Paragraph("Bäume"))
                    + Cell(Paragraph("02.06.2006"), "office:value-type=\"date\" office:date-value=\"2006-06-02\"") + "</table:table-row>",
                "<table:table-row>" + Cell(Paragraph("#REF!"), "calcext:value-type=\"error\"") + Cell(Paragraph("gut"), "table:number-columns-repeated=\"2\"") + "</table:table-row>")
            + Sheet("Geheim", "table:style-name=\"hide\"", Row("Aussage"), Row("leise")) + Sheet("Leer", string.Empty)), "tisch-07.ods");

        Assert.Equal(
            ["Header Tisch 3  Runde\tAussage\tDatum", "Row Tisch 3 1 mehr Bäume", "Row Tisch 3  gut", "Header Tisch 7  Aussage", "Row Tisch 7  leise"],
            material.Notes[0].Entries.Select(NoteTexts.Describe));
        Assert.Equal((4, "02.06.2006"), (material.Notes[0].Entries[1].Place.Row!.Value, material.Notes[0].Entries[1].Columns["Datum"]));
        Assert.Equal(
            ["OFFICE-010", "OFFICE-010", "OFFICE-011", "OFFICE-014"],
            NoteTexts.Codes(material).Where(code => code.StartsWith("OFFICE", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Comments_on_cells_are_statements_of_their_own()
    {
        string annotation = "<office:annotation><dc:creator>Erika Muster</dc:creator><dc:date>2006-06-02T10:00:00</dc:date>" + Paragraph("nicht alle") + "</office:annotation>";
        EventMaterial material = NoteTexts.Read(Sheets(Sheet("Blatt", string.Empty, Row("Tisch", "Aussage"),
            "<table:table-row>" + Cell(Paragraph("3")) + Cell(annotation + Paragraph("gut")) + "</table:table-row>",
            Row("4", "schlecht"))), "tisch-07.ods");

        Assert.Equal(
            ["Header Tisch 7  Tisch\tAussage", "Row Tisch 3  gut", "Row Tisch 3  nicht alle", "Row Tisch 4  schlecht"],
            material.Notes[0].Entries.Select(NoteTexts.Describe));
        Assert.DoesNotContain("Erika", material.Notes[0].Text, StringComparison.Ordinal);
        Assert.Contains("OFFICE-016", NoteTexts.Codes(material));
    }

    private static string[] Entries(string body) =>
        [.. NoteTexts.Read(Text(body), "tisch-07.odt").Notes[0].Entries.Select(NoteTexts.Describe)];
}
