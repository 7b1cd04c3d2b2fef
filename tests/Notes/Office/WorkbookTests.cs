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
    public void Comments_on_cells_are_statements_of_the_same_table_without_their_author()
    {
        EventMaterial material = WithComments(
            XlsxFile.Rows(["Tisch", "Runde", "Aussage"], ["4", "1", "mehr Bäume"], ["5", "2", "gut"]),
            """<authors><author>Erika Muster</author></authors><commentList><comment ref="C3" authorId="0"><text><r><t>Erika Muster:</t></r><r><t xml:space="preserve">&#10;nicht alle</t></r></text></comment><comment ref="C2" authorId="0"><text><t>[Threaded comment]</t></text></comment><comment ref="E9" authorId="0"><text><t>am Rand</t></text></comment></commentList>""",
            """<threadedComment ref="C2" personId="p" id="a"><text>wo denn?</text></threadedComment><threadedComment ref="C2" personId="p" id="b" parentId="a"><text>am Markt</text></threadedComment>""");

        Assert.Equal(
            ["Row Tisch 4 1 mehr Bäume", "Row Tisch 4 1 wo denn? am Markt", "Row Tisch 5 2 gut", "Row Tisch 5 2 nicht alle", "Row Tisch 7  am Rand"],
            Data(material));
        Assert.Equal([2, 2, 3, 3, 9], material.Notes[0].Entries.Skip(1).Select(entry => entry.Place.Row!.Value));
        Assert.DoesNotContain("Erika", material.Notes[0].Text, StringComparison.Ordinal);
        Assert.Contains("OFFICE-016", NoteTexts.Codes(material));
    }

    [Fact]
    public void Comments_on_lines_of_text_are_points_and_those_on_dots_are_reported()
    {
        const string comment = """<commentList><comment ref="A2"><text><t>wirklich?</t></text></comment></commentList>""";
        EventMaterial lines = WithComments(XlsxFile.Rows(["Runde 1"], ["- eins"], ["- zwei"]), comment, string.Empty);
        EventMaterial dots = WithComments(XlsxFile.Rows(["Thema", "Punkte"], ["Schule", "3"]), comment, string.Empty);

        Assert.Equal(
            ["Heading Tisch 7 1 Runde 1", "Bullet Tisch 7 1 eins", "Paragraph Tisch 7 1 wirklich?", "Bullet Tisch 7 1 zwei"],
            lines.Notes[0].Entries.Select(NoteTexts.Describe));
        Assert.Contains("OFFICE-018", NoteTexts.Codes(dots));
    }

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

    private static EventMaterial WithComments(string content, string comments, string threads)
    {
        const string type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return NoteTexts.Read(
            XlsxFile.Of(
                [("Blatt", string.Empty, content)],
                more:
                [
                    ("xl/worksheets/_rels/sheet1.xml.rels", $"<Relationships><Relationship Id=\"c\" Type=\"{type}/comments\" Target=\"../comments1.xml\"/><Relationship Id=\"d\" Type=\"{type}/threadedComment\" Target=\"../threadedComments/threadedComment1.xml\"/></Relationships>"),
                    ("xl/comments1.xml", $"<comments>{comments}</comments>"),
                    ("xl/threadedComments/threadedComment1.xml", $"<ThreadedComments>{threads}</ThreadedComments>"),
                ]),
            "tisch-07.xlsx");
    }

    private static string[] Data(EventMaterial material) =>
        [.. material.Notes.SelectMany(note => note.Entries).Where(entry => entry.Kind == EntryKind.Row).Select(NoteTexts.Describe)];
}
