using DialogueMining.Models;
using static DialogueMining.Tests.Support.DocxFile;

namespace DialogueMining.Tests.Notes.Office;

/// <summary>Word documents mean the same as text.</summary>
public sealed class WordDocumentTests
{
    [Fact]
    public void Headings_and_lists_are_what_marks_are_in_text() =>
        Assert.Equal(
            [
                "Heading Tisch 4  # Tisch 4", "Header Tisch 4  Gastgeberin: P. L.", "Heading Tisch 4 1 # Runde 1 – Leitbild",
                "Bullet Tisch 4 1 mehr Bäume", "Bullet Tisch 4 1 auch am Markt", "Paragraph Tisch 4 1 Ein Satz. Noch einer.",
                "Paragraph Tisch 4 1 Ein freier Absatz ohne Punkt", "Heading Tisch 4 3 # Runde 3", "Vote Tisch 4 3 Schule: 7 Punkte",
            ],
            Entries(Heading("Tisch 4") + Paragraph("Gastgeberin: P. L.") + Heading("Runde 1 – Leitbild") + Item("mehr Bäume") + Item("auch am Markt", 1)
                + Paragraph("Ein Satz. Noch einer.") + Paragraph("Ein freier Absatz ohne Punkt") + Heading("Runde 3") + Paragraph("Schule: 7 Punkte")));

    [Fact]
    public void Paragraphs_are_places()
    {
        NoteEntry bullet = Read(Heading("Runde 1") + Paragraph(string.Empty) + Item("eins")).Notes[0].Entries[1];

        Assert.Equal((3, (int?)null, (int?)null), (bullet.Place.Paragraph!.Value, bullet.Place.Line, bullet.Place.Row));
    }

    [Fact]
    public void A_list_s_own_numbers_are_read() =>
        Assert.Equal(
            ["Heading Tisch 7 1 1. Runde", "Bullet Tisch 7 1 gut", "Heading Tisch 7 2 2. Runde", "Bullet Tisch 7 2 schlecht"],
            Entries(Item("Runde", list: 2) + Item("gut", 1, list: 2) + Item("Runde", list: 2) + Item("schlecht", 1, list: 2)));

    [Fact]
    public void A_bold_line_is_a_heading_and_bold_text_is_none()
    {
        Assert.Equal(
            ["Heading Tisch 7 2 **Runde 2**", "Paragraph Tisch 7 2 eins", "Paragraph Tisch 7 2 zwei"],
            Entries(With(Run("Runde 2", "<w:b/>")) + Paragraph("eins") + Paragraph("zwei")));
        Assert.Equal(
            ["Paragraph Tisch 7  mehr Bäume", "Paragraph Tisch 7  mehr Bänke"],
            Entries(With(Run("mehr Bäume", "<w:b/>")) + With(Run("mehr Bänke", "<w:b/>"))));
    }

    [Fact]
    public void Breaks_and_set_in_paragraphs_go_on_with_their_item() =>
        Assert.Equal(
            ["Bullet Tisch 7  mehr Bäume und Bänke im Park", "Bullet Tisch 7  typed goes on"],
            Entries(Item("mehr Bäume\nund Bänke") + Paragraph("im Park", "<w:pStyle w:val=\"ListParagraph\"/><w:ind w:left=\"720\"/>")
                + Paragraph("- typed") + Paragraph("  goes on")));

    [Fact]
    public void Lines_that_were_typed_elsewhere_are_lines()
    {
        string[] expected = ["Bullet Tisch 7  mehr Bäume und Bänke", "Paragraph Tisch 7  Ein Absatz, der in der Mitte des Satzes eine Zeile gebrochen hat."];

        Assert.Equal(expected, Entries(Typed("- mehr Bäume") + Typed("  und Bänke") + Typed(string.Empty)
            + Typed("Ein Absatz, der in der Mitte des Satzes eine Zeile") + Typed("gebrochen hat.")));
        Assert.Equal(expected, Entries(Paragraph("- mehr Bäume") + Paragraph("  und Bänke") + Paragraph(string.Empty)
            + Paragraph("Ein Absatz, der in der Mitte des Satzes eine Zeile") + Paragraph("gebrochen hat.")));
    }

    [Fact]
    public void Tables_with_a_known_header_are_rows()
    {
        EventMaterial material = Read(Heading("Runde 1") + Table(["Tisch", "Aussage", "Ort"], ["3", "gut", "Saal"], ["", "besser", ""]) + Item("nachher"));

        Assert.Equal(
            ["Heading Tisch 7 1 # Runde 1", "Header Tisch 7 1 Tisch\tAussage\tOrt", "Row Tisch 3 1 gut", "Row Tisch 7 1 besser", "Bullet Tisch 7 1 nachher"],
            material.Notes[0].Entries.Select(NoteTexts.Describe));
        Assert.Equal((5, "Saal"), (material.Notes[0].Entries[2].Place.Paragraph!.Value, material.Notes[0].Entries[2].Columns["Ort"]));
    }

    [Fact]
    public void Merged_cells_hold_for_the_rows_below_and_a_list_in_a_cell_is_several_points() =>
        Assert.Equal(
            ["Header Tisch 7  Tisch\tAussage", "Row Tisch 3  eins", "Row Tisch 3  zwei", "Row Tisch 3  drei"],
            Entries("<w:tbl>" + Row(Cell(Paragraph("Tisch")), Cell(Paragraph("Aussage")))
                + Row(Cell(Paragraph("3"), "<w:vMerge w:val=\"restart\"/>"), Cell(Item("eins") + Item("zwei")))
                + Row(Cell(Paragraph(string.Empty), "<w:vMerge/>"), Cell(Paragraph("drei"))) + "</w:tbl>"));

    [Fact]
    public void Other_tables_are_read_as_lines_and_columns_of_rounds_column_by_column()
    {
        Assert.Equal(
            ["Header Tisch 7  Gastgeber: M. K.", "Heading Tisch 7 3 # Runde 3", "Vote Tisch 7 3 Schule: 7", "Paragraph Tisch 7 3 mehr Bäume", "Paragraph Tisch 7 3 mehr Bänke"],
            Entries(Table(["Gastgeber", "M. K."]) + Heading("Runde 3") + Table(["Schule", "7"], ["mehr Bäume", "mehr Bänke"])));
        Assert.Equal(
            ["Heading Tisch 7 1 # Runde 1", "Paragraph Tisch 7 1 eins", "Paragraph Tisch 7 1 zwei", "Heading Tisch 7 2 # Runde 2", "Paragraph Tisch 7 2 drei"],
            Entries(Table(["Runde 1", "Runde 2"], ["eins", "drei"], ["zwei", string.Empty])));
    }

    [Fact]
    public void Tracked_changes_count_as_accepted_and_are_reported()
    {
        EventMaterial material = Read(
            With(Run("mehr ") + "<w:ins>" + Run("alte ") + "</w:ins><w:del><w:r><w:delText>junge </w:delText></w:r></w:del>" + Run("Bäume"))
            + With(Run("und "), "<w:rPr><w:del/></w:rPr>") + Paragraph("Bänke")
            + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" + Cell(Paragraph("weg")) + "</w:tr></w:tbl>");

        Assert.Equal(["mehr alte Bäume", "und Bänke"], material.Notes[0].Entries.Select(entry => entry.Text));
        Problem problem = material.Problems.Single(entry => entry.Code == "OFFICE-015");
        Assert.StartsWith("3 verfolgte Änderungen", problem.Found, StringComparison.Ordinal);
        Assert.Equal(1, problem.Place!.Paragraph);
    }

    [Fact]
    public void Comments_and_footnotes_are_points_without_their_author()
    {
        EventMaterial material = NoteTexts.Read(Of(
            Heading("Runde 1") + With(Run("mehr Bäume") + "<w:r><w:commentReference w:id=\"0\"/></w:r>")
                + With(Run("gut") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:endnoteReference w:id=\"2\"/></w:r>")
                + "<w:tbl>" + Row(Cell(Paragraph("Tisch")), Cell(Paragraph("Aussage")))
                + Row(Cell(Paragraph("3")), Cell(With(Run("drei") + "<w:r><w:commentReference w:id=\"1\"/></w:r>"))) + "</w:tbl>",
            ("comments", $"<w:comment w:id=\"0\" w:author=\"Erika Muster\" w:initials=\"EM\">{Paragraph("aber welche?")}{Paragraph("Linden")}</w:comment><w:comment w:id=\"1\">{Paragraph("wirklich?")}</w:comment>"),
            ("footnotes", $"<w:footnote w:id=\"0\" w:type=\"separator\">{Paragraph("---")}</w:footnote><w:footnote w:id=\"2\">{Paragraph("siehe Antrag")}</w:footnote>"),
            ("endnotes", $"<w:endnote w:id=\"2\">{Paragraph("Ende")}</w:endnote>")), "tisch-07.docx");

        Assert.Equal(
            [
                "Heading Tisch 7 1 # Runde 1", "Paragraph Tisch 7 1 mehr Bäume", "Bullet Tisch 7 1 aber welche? Linden", "Paragraph Tisch 7 1 gut",
                "Bullet Tisch 7 1 siehe Antrag", "Bullet Tisch 7 1 Ende", "Header Tisch 7 1 Tisch\tAussage", "Row Tisch 3 1 drei", "Row Tisch 3 1 wirklich?",
            ],
            material.Notes[0].Entries.Select(NoteTexts.Describe));
        Assert.Equal([2, 2], material.Notes[0].Entries.Skip(1).Take(2).Select(entry => entry.Place.Paragraph!.Value));
        Assert.DoesNotContain("Erika", material.Notes[0].Text, StringComparison.Ordinal);
        Assert.Contains("2 Kommentare", material.Problems.Single(entry => entry.Code == "OFFICE-016").Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_boxes_are_read_once_and_name_the_table_before_their_paragraph()
    {
        static string Box(string content) => "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>" + content
            + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>" + content
            + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

        Assert.Equal(
            ["Heading Tisch 9  Tisch 9", "Heading Tisch 9 1 # Runde 1", "Paragraph Tisch 9 1 eins", "Paragraph Tisch 9 1 im Kasten"],
            Entries(With(Box(Paragraph("Tisch 9")) + Run("Runde 1"), "<w:pStyle w:val=\"Heading1\"/>") + With(Run("eins") + Box(Paragraph("im Kasten")))));
    }

    [Fact]
    public void Symbols_links_and_hidden_text_are_read_fields_and_contents_are_not()
    {
        EventMaterial material = Read(
            With(Run("Gast ") + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r>" + Run(" Freund"))
            + With("<w:hyperlink>" + Run("siehe hier") + "</w:hyperlink><w:r><w:fldChar/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>" + Run(" leise", "<w:vanish/>"))
            + Paragraph("Runde 1\t3", "<w:pStyle w:val=\"TOC1\"/>"));

        Assert.Equal(["Gast → Freund", "siehe hier leise"], material.Notes[0].Entries.Select(entry => entry.Text));
        Assert.Equal(2, material.Problems.Single(entry => entry.Code == "OFFICE-010").Place!.Paragraph);
    }

    private static EventMaterial Read(string body) => NoteTexts.Read(Of(body), "tisch-07.docx");

    private static string[] Entries(string body) => [.. Read(body).Notes[0].Entries.Select(NoteTexts.Describe)];
}
