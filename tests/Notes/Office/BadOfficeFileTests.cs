using System.Text;
using DialogueMining.Models;
using DialogueMining.Pipeline.Notes;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Notes.Office;

/// <summary>Whatever is wrong with an office file is told in German with the file's name; the rest goes on.</summary>
public sealed class BadOfficeFileTests
{
    private static readonly byte[] Good = XlsxFile.Of("Tisch 7", [["Aussage"], ["gut"]]);

    [Theory]
    [InlineData("{\\rtf1 gut}", "a.docx", "eine RTF-Datei", ".docx")]
    [InlineData("<!DOCTYPE html><html><body>gut</body></html>", "a.docx", "eine Webseite (HTML)", ".docx")]
    [InlineData("<table><tr><td>gut</td></tr></table>", "a.xlsx", "eine Webseite (HTML)", ".xlsx")]
    [InlineData("%PDF-1.7", "a.odt", "eine PDF-Datei", ".odt")]
    [InlineData("Tisch;Text\n7;gut\n", "a.xlsx", "eine reine Textdatei", ".xlsx")]
    [InlineData("<?xml version=\"1.0\"?><x/>", "a.ods", "eine XML-Datei", ".ods")]
    public void A_file_that_is_something_else_is_named(string text, string file, string name, string ending)
    {
        Problem problem = Single(NoteTexts.Read(text, file), "OFFICE-001");

        Assert.Contains(name, problem.Found, StringComparison.Ordinal);
        Assert.Contains($"als {ending} speichern", problem.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WordDocument", "a.docx", "OFFICE-001", "eine alte Word-Datei (.doc)")]
    [InlineData("Workbook", "a.xlsx", "OFFICE-001", "eine alte Excel-Datei (.xls)")]
    [InlineData("EncryptedPackage", "a.xlsx", "OFFICE-002", "Kennwort")]
    [InlineData("EncryptedPackage", "a.docx", "OFFICE-002", "Kennwort")]
    public void Old_and_encrypted_files_are_told_apart(string stream, string file, string code, string found)
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[500], .. Encoding.Unicode.GetBytes(stream + "\0"), .. new byte[64]];

        Assert.Contains(found, Single(NoteTexts.Read(bytes, file), code).Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Encrypted_parts_of_a_libreoffice_file_are_seen()
    {
        byte[] file = ZipParts.Of(
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("META-INF/manifest.xml", "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"),
            ("content.xml", "\u0001\u0002"));

        Assert.Equal(["OFFICE-002"], Codes(NoteTexts.Read(file, "a.odt")));
    }

    [Fact]
    public void A_truncated_file_is_told()
    {
        foreach (int length in new[] { 5, 40, Good.Length / 2, Good.Length - 10 })
        {
            Assert.Equal(["OFFICE-003"], Codes(NoteTexts.Read(Good[..length], "a.xlsx")));
        }
    }

    [Fact]
    public void Any_broken_byte_gives_problems_and_never_an_exception()
    {
        Random random = new(1);
        for (int time = 0; time < 300; time++)
        {
            byte[] broken = [.. Good];
            for (int flips = random.Next(1, 8); flips > 0; flips--)
            {
                broken[random.Next(4, broken.Length)] = (byte)random.Next(256);
            }

            EventMaterial material = NoteTexts.Read(broken, "a.xlsx");
            Assert.True(material.Notes.Count > 0 || Codes(material).Length > 0);
        }
    }

    [Fact]
    public void Of_a_broken_sheet_the_rows_before_the_break_are_read_and_the_other_sheets()
    {
        EventMaterial material = NoteTexts.Read(XlsxFile.Of(
        [
            ("Tisch 1", string.Empty, XlsxFile.Rows(["Aussage"], ["eins"]).Replace("</sheetData>", "<row><c t=\"inlineStr\"><is><t>zwei</w>", StringComparison.Ordinal)),
            ("Tisch 2", string.Empty, XlsxFile.Rows(["Aussage"], ["drei"])),
        ]), "a.xlsx");

        Assert.Equal(["Row Tisch 1  eins", "Row Tisch 2  drei"], Rows(material));
        Assert.Equal(["OFFICE-004"], Codes(material));
    }

    [Fact]
    public void Entities_are_refused()
    {
        const string bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><sst><si><t>&b;</t></si></sst>";

        Assert.Contains("OFFICE-005", Codes(NoteTexts.Read(XlsxFile.Of([("Tisch 1", string.Empty, XlsxFile.Rows(["Aussage"], ["eins"]))], bomb), "a.xlsx")));
    }

    [Fact]
    public void Elements_without_end_in_each_other_are_refused()
    {
        string deep = string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000));

        Assert.Contains("OFFICE-004", Codes(NoteTexts.Read(XlsxFile.Of([("Tisch 1", string.Empty, XlsxFile.Rows(["Aussage"]))], styles: deep), "a.xlsx")));
    }

    [Fact]
    public void A_zip_bomb_is_stopped_by_what_comes_out_of_it()
    {
        byte[] head = Encoding.UTF8.GetBytes("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>Aussage</t></is></c></row>");
        byte[] bomb = ZipParts.Of(
        [
            ("xl/workbook.xml", Encoding.UTF8.GetBytes("<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"s\"/></sheets></workbook>")),
            ("xl/_rels/workbook.xml.rels", Encoding.UTF8.GetBytes("<r><l Id=\"s\" Type=\"t/worksheet\" Target=\"a.xml\"/></r>")),
            ("xl/a.xml", [.. head, .. Enumerable.Repeat((byte)' ', 60 * 1024 * 1024)]),
        ]);
        Assert.True(bomb.Length < 400_000, "The bomb is small.");

        EventMaterial material = NoteTexts.Read(bomb, "a.xlsx");

        Assert.Contains("OFFICE-006", Codes(material));
        Assert.Equal("Aussage", material.Notes[0].Entries[0].Text);
    }

    [Fact]
    public void No_more_is_unpacked_than_the_options_say()
    {
        Assert.Contains("OFFICE-006", Codes(NoteTexts.Read(Good, "a.xlsx", new NoteOptions { MostUnpackedBytes = Good.Length + 10 })));
        Assert.Equal(["NOTE-006"], Codes(NoteTexts.Read(Good, "a.xlsx", new NoteOptions { MostUnpackedBytes = 10 })));
    }

    [Fact]
    public void Wide_and_long_sheets_are_cut_and_told()
    {
        byte[] file = XlsxFile.Of("Tisch 7", [["Aussage", "b", "c"], ["eins", "2", "3"], ["zwei", "2", "3"]]);
        EventMaterial wide = NoteTexts.Read(file, "a.xlsx", new NoteOptions { MostColumns = 2 });
        EventMaterial tall = NoteTexts.Read(file, "a.xlsx", new NoteOptions { MostLines = 2 });

        Assert.Equal("OFFICE-013", Assert.Single(Codes(wide)));
        Assert.Equal(["b"], wide.Notes[0].Entries[1].Columns.Keys);
        Assert.Equal("NOTE-013", Assert.Single(Codes(tall)));
        Assert.Equal([EntryKind.Header, EntryKind.Row, EntryKind.Unreadable], tall.Notes[0].Entries.Select(entry => entry.Kind));
    }

    [Fact]
    public void Macros_pictures_and_links_to_the_outside_are_told_once_and_never_followed()
    {
        const string links = "<Relationships><Relationship Id=\"a\" Type=\"x/image\" Target=\"http://example.org/a.png\" TargetMode=\"External\"/>"
            + "<Relationship Id=\"b\" Type=\"x/image\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/></Relationships>";
        byte[] file = XlsxFile.Of(
            [("Tisch 1", string.Empty, XlsxFile.Rows(["Aussage"], ["eins"]))], "<sst/>", "<styleSheet/>",
            ("xl/vbaProject.bin", "x"), ("xl/media/image1.png", "x"), ("xl/media/image2.png", "x"), ("xl/drawings/_rels/drawing1.xml.rels", links));
        EventMaterial material = NoteTexts.Read(file, "a.xlsm");

        Assert.Equal(["OFFICE-007", "OFFICE-008", "OFFICE-009"], Codes(material));
        Assert.Equal(["Row Tisch 1  eins"], Rows(material));
        Assert.Contains("2 Bilder", Single(material, "OFFICE-009").Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.txt")]
    [InlineData("a.csv")]
    [InlineData("a.xls")]
    public void A_wrong_ending_is_told_and_the_file_is_read(string name)
    {
        EventMaterial material = NoteTexts.Read(Good, name);

        Assert.Equal(["OFFICE-017"], Codes(material));
        Assert.Equal(["Row Tisch 7  gut"], Rows(material));
    }

    [Fact]
    public void Empty_files_and_sheets_are_told()
    {
        Assert.Equal(["NOTE-007"], Codes(NoteTexts.Read([], "a.xlsx")));
        Assert.Equal(["NOTE-007", "OFFICE-014"], Codes(NoteTexts.Read(XlsxFile.Of([("Leer", string.Empty, "<sheetData/>")]), "a.xlsx")));
    }

    [Fact]
    public void Hidden_characters_are_told_with_sheet_and_row()
    {
        EventMaterial material = NoteTexts.Read(XlsxFile.Of("Tisch 7", [["Aussage"], ["gut\u202Eoder\nnicht"], ["Ton_x0007_"]]), "a.xlsx");

        Assert.Equal(
            [("NOTE-024", "Tisch 7", 3), ("NOTE-025", "Tisch 7", 2)],
            material.Problems.Where(problem => problem.Code is "NOTE-024" or "NOTE-025")
                .Select(problem => (problem.Code, problem.Place!.Sheet!, problem.Place.Row!.Value)).Order());
        Assert.Equal(["Row Tisch 7  gutoder nicht", "Row Tisch 7  Ton"], Rows(material));
    }

    private static Problem Single(EventMaterial material, string code) =>
        material.Problems.Single(problem => problem.Code == code);

    /// <summary>What was told of the file, without what other tests tell of all notes.</summary>
    private static string[] Codes(EventMaterial material) =>
        [.. material.Problems.Select(problem => problem.Code)
            .Where(code => code is not ("NOTE-003" or "NOTE-028" or "NOTE-029")).Order(StringComparer.Ordinal)];

    private static string[] Rows(EventMaterial material) =>
        [.. material.Notes.SelectMany(note => note.Entries).Where(entry => entry.Kind == EntryKind.Row).Select(NoteTexts.Describe)];
}
