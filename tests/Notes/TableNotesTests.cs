using DialogueMining.Models;

namespace DialogueMining.Tests.Notes;

public sealed class TableNotesTests
{
    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public void Delimiters_are_found(string delimiter) =>
        Assert.Equal(
            ["Header Tisch 7  Tisch Runde Aussage", "Row Tisch 3 1 gut, aber lang"],
            Rows($"Tisch{delimiter}Runde{delimiter}Aussage\n3{delimiter}1{delimiter}\"gut, aber lang\"\n")
                .Select(entry => entry.Replace(delimiter, " ", StringComparison.Ordinal).Replace("gut  aber", "gut, aber", StringComparison.Ordinal)));

    [Theory]
    [InlineData("text")]
    [InlineData("Statement")]
    [InlineData("AUSSAGE")]
    [InlineData("Notiz")]
    [InlineData("Beitrag")]
    [InlineData("comment")]
    [InlineData("comment-body")]
    public void Names_of_the_text_column_are_known(string name) =>
        Assert.Equal(["Row Tisch 7 2 Mehr Bäume"], Data($"table,round,{name},host\nTisch 7,Runde 2,Mehr Bäume,M. K.\n"));

    [Fact]
    public void Other_columns_travel_along()
    {
        NoteEntry row = NoteTexts.Read("Aussage;Tisch;Runde;Gastgeber;zustimmung\nGut;4;1;M. K.;12\n", "a.csv").Notes[0].Entries[1];

        Assert.Equal("Tisch 4", row.Table);
        Assert.Equal(["Gastgeber=M. K.", "zustimmung=12"], row.Columns.Select(pair => $"{pair.Key}={pair.Value}"));
    }

    [Fact]
    public void Rows_count_as_in_a_spreadsheet()
    {
        IReadOnlyList<NoteEntry> entries = NoteTexts.Read("Text\n\"eins\nzwei\"\n\ndrei\n", "a.csv").Notes[0].Entries;

        Assert.Equal([1, 2, 3, 4], entries.Select(entry => entry.Place.Row!.Value));
        Assert.Equal(["Text", "eins zwei", "", "drei"], entries.Select(entry => entry.Text));
    }

    [Fact]
    public void Doubled_quotation_marks_are_one_and_keep_their_place()
    {
        const string text = "Text,Tisch\n\"statt \"\"Gast\"\" lieber \"\"Freund\"\"\",3\n";
        NoteEntry row = NoteTexts.Read(text, "a.csv").Notes[0].Entries[1];

        Assert.Equal("statt \"Gast\" lieber \"Freund\"", row.Text);
        Assert.All(row.Place.Runs, run =>
            Assert.True(text.AsSpan(run.SourceStart, run.Length).SequenceEqual(row.Text.AsSpan(run.Start, run.Length))));
    }

    [Fact]
    public void A_cell_may_begin_with_a_quoted_word()
    {
        EventMaterial material = NoteTexts.Read("Text;Tisch\n\"Gast\" raus;3\n", "a.csv");

        Assert.Equal("\"Gast\" raus", material.Notes[0].Entries[1].Text);
        Assert.DoesNotContain("NOTE-021", NoteTexts.Codes(material));
    }

    [Fact]
    public void A_broken_quotation_mark_spoils_one_row_only()
    {
        EventMaterial material = NoteTexts.Read("Tisch,Text\n3,\"offen geblieben\n3,zweite\n3,dritte\n", "a.csv");

        Assert.Equal(["\"offen geblieben", "zweite", "dritte"], material.Notes[0].Entries.Skip(1).Select(entry => entry.Text));
        Problem problem = material.Problems.Single(entry => entry.Code == "NOTE-021");
        Assert.Equal((2, 2), (problem.Place!.Row!.Value, problem.Place.Line!.Value));
    }

    [Fact]
    public void Without_a_header_the_longest_column_is_the_text()
    {
        EventMaterial material = NoteTexts.Read("Tisch 3;Runde 1;Der Text ist viel zu lang\nTisch 4;Runde 2;Kürzer wäre schöner\n", "a.csv");

        Assert.Equal(
            ["Row Tisch 3 1 Der Text ist viel zu lang", "Row Tisch 4 2 Kürzer wäre schöner"],
            material.Notes[0].Entries.Select(NoteTexts.Describe));
        Assert.Contains("NOTE-020", NoteTexts.Codes(material));
    }

    [Fact]
    public void Titles_may_stand_above_the_header() =>
        Assert.Equal(
            ["Heading Tisch 7  Mitschrift vom 2. Juni;;", "Header Tisch 7  Tisch;Runde;Text", "Row Tisch 1 1 gut"],
            Rows("Mitschrift vom 2. Juni;;\nTisch;Runde;Text\n1;1;gut\n"));

    [Fact]
    public void A_delimiter_in_the_text_is_mended_and_reported()
    {
        EventMaterial material = NoteTexts.Read("Tisch,Text,Ort\n1,gut, aber lang,Saal\n", "a.csv");

        Assert.Equal("gut, aber lang", material.Notes[0].Entries[1].Text);
        Assert.Equal("Saal", material.Notes[0].Entries[1].Columns["Ort"]);
        Assert.Contains("NOTE-022", NoteTexts.Codes(material));
    }

    [Fact]
    public void A_single_column_needs_no_delimiter() =>
        Assert.Equal(["Row Tisch 7  gut, aber lang; leider"], Data("Aussage\ngut, aber lang; leider\n"));

    [Fact]
    public void Empty_cells_and_short_rows_stay_visible()
    {
        EventMaterial material = NoteTexts.Read("Tisch,Runde,Text\n1,1,\n1\n", "a.csv");

        Assert.Equal([EntryKind.Empty, EntryKind.Unreadable], material.Notes[0].Entries.Skip(1).Select(entry => entry.Kind));
        Assert.Contains("NOTE-016", NoteTexts.Codes(material));
        Assert.Contains("NOTE-023", NoteTexts.Codes(material));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("Runde 2")]
    [InlineData("R2")]
    [InlineData("2. Dialogrunde")]
    [InlineData("zwei")]
    [InlineData("II")]
    [InlineData("Ideen")]
    public void Rounds_are_read_in_all_spellings(string cell) =>
        Assert.Equal(["Row Tisch 1 2 gut"], Data($"Tisch;Runde;Text\n1;{cell};gut\n"));

    [Fact]
    public void An_unreadable_round_is_reported()
    {
        EventMaterial material = NoteTexts.Read("Tisch;Runde;Text\n1;später;gut\n", "a.csv");

        Assert.Null(material.Notes[0].Entries[1].Round);
        Assert.Contains("NOTE-018", NoteTexts.Codes(material));
    }

    [Fact]
    public void Votes_may_stand_in_rows_and_in_tables_of_their_own()
    {
        Assert.Equal(
            [("Schule", 4, (string?)"Tisch 1")],
            NoteTexts.Read("Tisch;Runde;Text\n1;3;Schule: 4 Punkte\n", "a.csv").Votes.Select(vote => (vote.Topic, vote.Points, vote.Table)));
        Assert.Equal(
            [("Schule", 4, (string?)"Tisch 2")],
            NoteTexts.Read("Thema;Punkte\nSchule;4\n", "tisch-2.csv").Votes.Select(vote => (vote.Topic, vote.Points, vote.Table)));
    }

    [Fact]
    public void The_line_that_excel_wants_is_no_row() =>
        Assert.Equal(["Row Tisch 1 1 a,b"], Data("sep=;\nTisch;Runde;Text\n1;1;a,b\n"));

    private static string[] Rows(string text) => NoteTexts.Entries(text, "tisch-07.csv");

    private static string[] Data(string text) => [.. Rows(text).Where(entry => entry.StartsWith("Row", StringComparison.Ordinal))];
}
