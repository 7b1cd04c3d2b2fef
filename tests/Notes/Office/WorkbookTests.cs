using DialogueMining.Models;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Notes.Office;

/// <summary>Spreadsheets mean the same as delimited text.</summary>
public sealed class WorkbookTests
{
    private const string Header = "<row r=\"1\"><c t=\"inlineStr\"><is><t>Tisch</t></is></c><c t=\"inlineStr\"><is><t>Runde</t></is></c><c t=\"inlineStr\"><is><t>Aussage</t></is></c></row>";

    [Fact]
    public void Rows_are_entries_under_their_table_and_round()
    {
        byte[] file = XlsxFile.Of("Tabelle1", [["Tisch", "Runde", "Aussage", "Gastgeber"], ["7", "1", "mehr Bäume\nund Bänke", "M. K."]]);
        NoteEntry row = NoteTexts.Read(file, "alle.xlsx").Notes[0].Entries[1];

        Assert.Equal("Row Tisch 7 1 mehr Bäume und Bänke", NoteTexts.Describe(row));
        Assert.Equal((2, "Tabelle1", (int?)null), (row.Place.Row!.Value, row.Place.Sheet, row.Place.Line));
        Assert.Equal("M. K.", row.Columns["Gastgeber"]);
    }

    [Fact]
    public void Sheets_are_read_in_their_order_and_may_name_the_table_or_the_round() =>
        Assert.Equal(
            ["Row Tisch 9  neun", "Row Tisch 2 2 zwei", "Row mappe  drei"],
            Rows([
                ("Tisch 9", string.Empty, XlsxFile.Rows(["Aussage"], ["neun"])),
                ("Tisch 2, Runde 2", string.Empty, XlsxFile.Rows(["Aussage"], ["zwei"])),
                ("Sonstiges", string.Empty, XlsxFile.Rows(["Aussage"], ["drei"])),
            ], "mappe.xlsx"));

    [Fact]
    public void Row_numbers_are_those_that_the_sheet_shows()
    {
        EventMaterial material = Sheet($"<sheetData>{Header}<row r=\"12\"><c r=\"C12\" t=\"inlineStr\"><is><t>spät</t></is></c></row></sheetData>");

        NoteEntry row = material.Notes[0].Entries[1];
        Assert.Equal((12, "spät"), (row.Place.Row!.Value, row.Text));
    }

    [Fact]
    public void A_merged_cell_holds_for_all_its_rows_but_a_statement_is_said_once()
    {
        string rows = XlsxFile.Rows(["Tisch", "Runde", "Aussage"], ["4", "1", "eins"], ["", "", "zwei"], ["", "2", ""]);

        Assert.Equal(
            ["Header Tisch 7  Tisch\tRunde\tAussage", "Row Tisch 4 1 eins", "Row Tisch 4 1 zwei", "Empty Tisch 4 2"],
            Sheet(rows + "<mergeCells><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"C3:C4\"/></mergeCells>")
                .Notes[0].Entries.Select(NoteTexts.Describe));
    }

    [Fact]
    public void A_header_may_have_two_rows_with_merged_cells()
    {
        string rows = XlsxFile.Rows(["Ort", "", "Beitrag"], ["Tisch", "Runde", ""], ["4", "1", "gut"]);

        Assert.Equal(
            ["Row Tisch 4 1 gut"],
            Data(Sheet(rows + "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"C1:C2\"/></mergeCells>")));
    }

    [Fact]
    public void A_title_above_the_header_may_name_the_table() =>
        Assert.Equal(["Row Tisch 5 2 gut"], Data(Sheet(XlsxFile.Rows(["Tisch 5, Runde 2"], ["Nr", "Aussage"], ["1", "gut"]))));

    [Fact]
    public void One_column_without_a_header_is_read_as_text() =>
        Assert.Equal(
            ["Heading Tisch 3  Tisch 3", "Header Tisch 3  Gastgeber: M. K.", "Heading Tisch 3 1 Runde 1", "Bullet Tisch 3 1 mehr Bäume und Bänke", "Paragraph Tisch 3 1 Ein Satz. Noch einer.", "Paragraph Tisch 3 1 Freier Satz"],
            Sheet(XlsxFile.Rows(["Tisch 3"], ["Gastgeber: M. K."], ["Runde 1"], ["- mehr Bäume"], ["  und Bänke"], ["Ein Satz. Noch einer."], ["Freier Satz"]))
                .Notes[0].Entries.Select(NoteTexts.Describe));

    [Fact]
    public void Lines_of_text_in_a_sheet_stand_in_its_rows()
    {
        NoteEntry bullet = Sheet(XlsxFile.Rows(["Runde 1"], ["- eins"], ["- zwei"])).Notes[0].Entries[2];

        Assert.Equal((3, "Blatt", (int?)null), (bullet.Place.Row!.Value, bullet.Place.Sheet, bullet.Place.Line));
    }

    [Fact]
    public void Votes_are_counted()
    {
        EventMaterial material = Sheet("<sheetData><row><c t=\"inlineStr\"><is><t>Thema</t></is></c><c t=\"inlineStr\"><is><t>Punkte</t></is></c></row>"
            + "<row><c t=\"inlineStr\"><is><t>Schule</t></is></c><c><v>7</v></c></row></sheetData>");

        Assert.Equal([("Schule", 7, 2, "Blatt")], material.Votes.Select(vote => (vote.Topic, vote.Points, vote.Place.Row!.Value, vote.Place.Sheet!)));
    }

    [Fact]
    public void Formulas_give_the_value_that_was_saved_and_errors_none()
    {
        EventMaterial material = Sheet($"<sheetData>{Header}"
            + "<row r=\"2\"><c r=\"A2\"><f>3+4</f><v>7</v></c><c r=\"C2\" t=\"str\"><f>A1</f><v>gut</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\"><f>3+4</f></c><c r=\"C3\" t=\"e\"><v>#REF!</v></c></row></sheetData>");

        Assert.Equal(["Row Tisch 7  gut"], Data(material));
        Assert.Contains(("OFFICE-011", 3), material.Problems.Select(problem => (problem.Code, problem.Place?.Row ?? 0)));
        Assert.Contains(("OFFICE-012", 3), material.Problems.Select(problem => (problem.Code, problem.Place?.Row ?? 0)));
    }

    [Fact]
    public void What_is_hidden_is_read_and_reported()
    {
        EventMaterial material = NoteTexts.Read(XlsxFile.Of(
        [
            ("Geheim", "state=\"hidden\"", "<cols><col min=\"4\" max=\"5\" hidden=\"1\"/></cols><sheetData>" + Header
                + "<row r=\"2\" hidden=\"1\"><c r=\"C2\" t=\"inlineStr\"><is><t>leise</t></is></c></row></sheetData>"),
            ("Leer", string.Empty, "<sheetData/>"),
        ]), "tisch-07.xlsx");

        Assert.Equal(["Row Tisch 7  leise"], Data(material));
        Assert.Equal(
            ["Das ausgeblendete Blatt „Geheim“ wurde mitgelesen.", "Ausgeblendete Zeilen (2) wurden mitgelesen.", "Ausgeblendete Spalten (D, E) wurden mitgelesen.", "Das Blatt „Leer“ ist leer."],
            material.Problems.Where(problem => problem.Code is "OFFICE-010" or "OFFICE-014").Select(problem => problem.Found));
    }

    [Fact]
    public void Excel_s_escapes_and_runs_of_type_are_read()
    {
        const string shared = "<sst><si><r><t>mehr </t></r><r><t xml:space=\"preserve\">Bäume_x000D_</t></r><rPh><t>nein</t></rPh></si></sst>";
        byte[] file = XlsxFile.Of([("Blatt", string.Empty, $"<sheetData>{Header}<row r=\"2\"><c r=\"C2\" t=\"s\"><v>0</v></c></row></sheetData>")], shared);

        Assert.Equal(["Row Tisch 7  mehr Bäume"], Data(NoteTexts.Read(file, "tisch-07.xlsx")));
    }

    [Fact]
    public void Every_text_leads_back_to_the_note()
    {
        Note note = NoteTexts.Read(XlsxFile.Of("Tabelle1", [["Tisch", "Aussage"], ["3", "eins\nzwei"], ["4", "u\u0308ber"]]), "a.xlsx").Notes[0];

        Assert.All(note.Entries, entry => Assert.All(entry.Place.Runs, run =>
            Assert.True(note.Text.AsSpan(run.SourceStart, run.Length).SequenceEqual(entry.Text.AsSpan(run.Start, run.Length)))));
        Assert.Equal("über", note.Entries[2].Text);
    }

    private static EventMaterial Sheet(string content) =>
        NoteTexts.Read(XlsxFile.Of([("Blatt", string.Empty, content)]), "tisch-07.xlsx");

    private static string[] Rows((string, string, string)[] sheets, string file) =>
        Data(NoteTexts.Read(XlsxFile.Of(sheets), file));

    private static string[] Data(EventMaterial material) =>
        [.. material.Notes.SelectMany(note => note.Entries).Where(entry => entry.Kind == EntryKind.Row).Select(NoteTexts.Describe)];
}
