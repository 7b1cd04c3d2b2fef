using System.Text;
using DialogueMining.Models;
using DialogueMining.Pipeline.Notes;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Notes;

public sealed class NoteReaderTests
{
    private readonly NoteReader _reader = new(new NoteOptions());

    [Fact]
    public void Files_are_read_in_ordinal_order_of_their_paths()
    {
        using TemporaryFolder folder = new();
        folder.Write("notes/b/tisch-2.txt", "- zwei");
        folder.Write("notes/tisch-10.txt", "- zehn");
        folder.Write("notes/a.txt", "- a");
        folder.Write("notes/.versteckt.txt", "- nein");
        folder.Write("notes/~$offen.docx", "nein");
        EventMaterial material = _reader.Read(folder.Path);

        Assert.Equal(["notes/a.txt", "notes/b/tisch-2.txt", "notes/tisch-10.txt"], material.Notes.Select(note => note.File));
        Assert.Equal(material.Notes.Select(note => note.File), material.Files.Select(file => file.Path));
        Assert.Equal("ae030a32", material.Files[0].Sha256[..8]);
    }

    [Fact]
    public void A_folder_of_notes_and_a_single_file_are_enough()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("tisch-7.txt", "- eins\n");
        folder.Write("votes.csv", "thema,punkte\nSchule,4\n");

        EventMaterial ofFolder = _reader.Read(folder.Path);
        EventMaterial ofFile = _reader.Read(file);

        Assert.Equal(["tisch-7.txt"], ofFolder.Notes.Select(note => note.File));
        Assert.Equal(4, ofFolder.Votes.Single().Points);
        Assert.Equal("Tisch 7", ofFile.Notes.Single().Entries.Single().Table);
        Assert.Equal("tisch-7", ofFile.Event.Id);
        Assert.Contains("NOTE-029", NoteTexts.Codes(ofFile));
    }

    [Fact]
    public void Nothing_to_read_is_an_error()
    {
        using TemporaryFolder folder = new();

        Assert.Equal(["NOTE-001", "NOTE-029"], NoteTexts.Codes(_reader.Read(Path.Combine(folder.Path, "fehlt"))));
        Assert.Contains("NOTE-003", NoteTexts.Codes(_reader.Read(folder.Path)));
        folder.Write("event.json", "{}");
        Assert.Contains("NOTE-002", NoteTexts.Codes(_reader.Read(folder.Path)));
    }

    [Fact]
    public void Bad_files_are_named_and_the_others_are_read()
    {
        using TemporaryFolder folder = new();
        folder.Write("notes/leer.txt", string.Empty);
        folder.Write("notes/bild.txt", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]);
        folder.Write("notes/alt.txt", [0x2D, 0x20, 0x66, 0xFC, 0x72]);
        folder.Write("notes/tisch.docx", "PK\u0003\u0004");
        folder.Write("notes/tisch.pdf", "%PDF");
        folder.Write("notes/tisch-1.txt", "- gut");
        EventMaterial material = _reader.Read(folder.Path);

        Assert.Equal(
            [("NOTE-007", "notes/leer.txt"), ("NOTE-008", "notes/bild.txt"), ("NOTE-009", "notes/alt.txt"), ("NOTE-011", "notes/tisch.pdf"), ("OFFICE-003", "notes/tisch.docx")],
            material.Problems.Where(problem => problem.Code != "NOTE-029").Select(problem => (problem.Code, problem.Place!.File)).Order());
        Assert.Equal(["für", "gut"], material.Notes.SelectMany(note => note.Entries).Select(entry => entry.Text));
        Assert.Equal(6, material.Files.Count);
        Assert.All(material.Problems.Where(problem => problem.Severity != Severity.Note), problem => Assert.NotEmpty(problem.Advice));
    }

    [Fact]
    public void Links_that_leave_the_folder_are_not_followed()
    {
        using TemporaryFolder outside = new();
        using TemporaryFolder folder = new();
        string secret = outside.Write("geheim.txt", "- geheim");
        folder.Write("notes/tisch-1.txt", "- gut");
        folder.Write("drafts/a.md", "# A");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "notes", "tisch-2.txt"), secret);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "drafts", "b.md"), secret);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "notes", "mehr"), outside.Path);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "notes", "kreis.txt"), Path.Combine(folder.Path, "notes", "kreis.txt"));
        folder.Write("event.json", "{ \"documents\": [ { \"id\": \"b\", \"draft\": \"drafts/b.md\" } ] }");
        EventMaterial material = _reader.Read(folder.Path);

        Assert.DoesNotContain(material.Notes.SelectMany(note => note.Entries), entry => entry.Text.Contains("geheim", StringComparison.Ordinal));
        Assert.Equal(4, material.Problems.Count(problem => problem.Code is "NOTE-012"));
        Assert.Contains("EVENT-010", NoteTexts.Codes(material));
    }

    [Fact]
    public void Hidden_characters_are_left_out_and_reported()
    {
        EventMaterial material = NoteTexts.Read("- kultur\u00ADoffen \u202Etxet\u202C und\u0007 weiter\n");

        Assert.Equal("kulturoffen txet und weiter", material.Notes[0].Entries[0].Text);
        Assert.Contains("NOTE-024", NoteTexts.Codes(material));
        Assert.Contains("NOTE-025", NoteTexts.Codes(material));
    }

    [Fact]
    public void Html_stays_text_and_is_reported()
    {
        EventMaterial material = NoteTexts.Read("- <script>alert(1)</script> und <b>fett</b>\n- 3 < 5 > 2\n");

        Assert.Equal("<script>alert(1)</script> und <b>fett</b>", material.Notes[0].Entries[0].Text);
        Assert.Equal([1], material.Problems.Where(problem => problem.Code == "NOTE-026").Select(problem => problem.Place!.Line!.Value));
    }

    [Theory]
    [InlineData("We should have more trees and benches in the park.", "Englisch")]
    [InlineData("Dilimi kaybetmek istemiyorum ama bu şehir de benim evim.", "Türkisch")]
    [InlineData("Nous voulons plus de livres pour les enfants dans cette ville.", "Französisch")]
    [InlineData("Мы хотим больше книг", "Russisch oder Ukrainisch")]
    [InlineData("Frau Yıldız und Herr Şahin wollen das auch so.", null)]
    [InlineData("Best Practice aus der Community, Stichwort Sharing", null)]
    [InlineData("Respekt fehlt", null)]
    public void Notes_in_another_language_get_a_note(string text, string? language)
    {
        Problem? problem = NoteTexts.Read("- " + text).Problems.SingleOrDefault(entry => entry.Code == "NOTE-027");

        Assert.Equal(language, problem is null ? null : problem.Found.Split(" auf ")[1].Split(" geschrieben")[0]);
    }

    [Fact]
    public void Too_long_lines_and_files_stay_visible()
    {
        NoteOptions options = new() { LongestLine = 20, MostLines = 3 };
        EventMaterial material = NoteTexts.Read("- eins\n- " + new string('x', 30) + "\n- drei\n- vier\n- fünf\n", options: options);

        Assert.Equal(
            [(EntryKind.Bullet, 1, 1), (EntryKind.Unreadable, 2, 2), (EntryKind.Bullet, 3, 3), (EntryKind.Unreadable, 4, 5)],
            material.Notes[0].Entries.Select(entry => (entry.Kind, entry.Place.Line!.Value, entry.Place.LastLine!.Value)));
        Assert.Contains("NOTE-013", NoteTexts.Codes(material));
        Assert.Contains("NOTE-014", NoteTexts.Codes(material));
        Assert.Contains("NOTE-013", NoteTexts.Codes(NoteTexts.Read("Text\na\nb\nc\n", "a.csv", options)));
    }

    [Fact]
    public void Too_large_files_are_not_read() =>
        Assert.Contains("NOTE-006", NoteTexts.Codes(NoteTexts.Read("- " + new string('x', 2000), options: new NoteOptions { MostBytes = 1000 })));

    [Fact]
    public void Problems_of_a_kind_are_counted_after_the_first()
    {
        EventMaterial material = NoteTexts.Read("-\n-\n-\n-\n-\n", options: new NoteOptions { MostAlike = 2 });

        Assert.Equal(2, material.Problems.Count(problem => problem.Code == "NOTE-015"));
        Assert.StartsWith("3 weitere", material.Problems.Single(problem => problem.Code == "NOTE-033").Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Doubled_tables_are_reported()
    {
        using TemporaryFolder folder = new();
        folder.Write("notes/tisch-07.txt", "Runde 1\n- a\n");
        folder.Write("notes/tisch-07 (Kopie).txt", "Runde 1\n- a\n");
        folder.Write("notes/tisch-08.txt", "Runde 1\n- a\nTisch 9\nRunde 1\n- b\nTisch 8\nRunde 1\n- c\n");
        folder.Write("notes/tisch-10.txt", "Runde 1\n- a\n");
        folder.Write("notes/tisch-10-runde-2.txt", "- b\n");
        Problem[] doubled = [.. _reader.Read(folder.Path).Problems.Where(problem => problem.Code == "NOTE-019")];

        Assert.Equal(
            [("notes/tisch-07.txt", 2), ("notes/tisch-08.txt", 8)],
            doubled.Select(problem => (problem.Place!.File, problem.Place.Line!.Value)));
    }

    [Fact]
    public void Unknown_rounds_are_reported_once_a_file()
    {
        Problem problem = NoteTexts.Read("Runde 9\n- a\n- b\n").Problems.Single(entry => entry.Code == "NOTE-017");

        Assert.Equal(("Runde 9 kommt in event.json nicht vor.", "Runde 1, 2, 3"), (problem.Found, problem.Expected));
    }

    [Fact]
    public void Notes_without_rounds_are_reported_where_there_are_several() =>
        Assert.Contains("NOTE-028", NoteTexts.Codes(NoteTexts.Read("- a\n")));

    [Fact]
    public void Votes_are_read_with_and_without_tables()
    {
        using TemporaryFolder folder = new();
        folder.Write("notes/tisch-1.txt", "- a");
        folder.Write("votes.csv", "Thema;Punkte;Tisch\nSchule;4;7\n\"Bus; Bahn\";●●;Tisch 8\nPark;viele;9\n;3;9\nWald;-2;\n");
        EventMaterial material = _reader.Read(folder.Path);

        Assert.Equal(
            [("Schule", 4, "Tisch 7"), ("Bus; Bahn", 2, "Tisch 8"), ("Wald", -2, null)],
            material.Votes.Select(vote => (vote.Topic, vote.Points, vote.Table)));
        Assert.Equal([4, 5], material.Problems.Where(problem => problem.Code == "NOTE-032").Select(problem => problem.Place!.Row!.Value));
    }

    [Fact]
    public void Votes_without_columns_are_an_error()
    {
        using TemporaryFolder folder = new();
        folder.Write("notes/tisch-1.txt", "- a");
        folder.Write("votes.csv", "Schule,4\n");

        Assert.Contains("NOTE-031", NoteTexts.Codes(_reader.Read(folder.Path)));
    }

    [Fact]
    public void Every_problem_names_its_code_and_speaks_plainly()
    {
        EventMaterial material = NoteTexts.Read("Runde 9\n-\n- <b>x</b>\u0007\n");

        Assert.All(material.Problems, problem =>
        {
            Assert.Matches("^(NOTE|EVENT)-[0-9]{3}$", problem.Code);
            Assert.NotEmpty(problem.Found);
            Assert.DoesNotContain("Exception", problem.Found, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Reading_twice_gives_the_same()
    {
        string text = File.ReadAllText(Repository.PathOf("corpora", "dortmund-2006", "notes", "tisch-04.md"), Encoding.UTF8);

        Assert.Equal(NoteTexts.Entries(text), NoteTexts.Entries(text));
    }
}
