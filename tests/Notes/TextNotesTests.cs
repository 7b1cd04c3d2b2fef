using DialogueMining.Models;

namespace DialogueMining.Tests.Notes;

public sealed class TextNotesTests
{
    [Fact]
    public void The_example_of_the_contract_is_read()
    {
        const string text = """
            Tisch 7
            Gastgeber: M. K.

            Runde 1 – Leitbild
            - „gastfreundlich“ klingt nach Gastgeber-Mentalität -> besser „kulturoffen“
            - Respekt gehört in den ersten Satz
              (eine eingerückte Zeile setzt den Punkt fort)
            Ein freier Absatz wird in Sätze zerlegt. Jeder Satz ist eine Aussage.

            Runde 3
            Sprachförderung: 7 Punkte
            """;

        Assert.Equal(
            [
                "Heading Tisch 7  Tisch 7",
                "Header Tisch 7  Gastgeber: M. K.",
                "Heading Tisch 7 1 Runde 1 – Leitbild",
                "Bullet Tisch 7 1 „gastfreundlich“ klingt nach Gastgeber-Mentalität -> besser „kulturoffen“",
                "Bullet Tisch 7 1 Respekt gehört in den ersten Satz (eine eingerückte Zeile setzt den Punkt fort)",
                "Paragraph Tisch 7 1 Ein freier Absatz wird in Sätze zerlegt. Jeder Satz ist eine Aussage.",
                "Heading Tisch 7 3 Runde 3",
                "Vote Tisch 7 3 Sprachförderung: 7 Punkte",
            ],
            NoteTexts.Entries(text, "notizen.txt"));
    }

    [Fact]
    public void The_file_name_names_the_table()
    {
        Assert.Equal(["Bullet Tisch 7  eins"], NoteTexts.Entries("- eins", "tisch-07.txt"));
        Assert.Equal(["Bullet Tisch 12  eins"], NoteTexts.Entries("- eins", "Tisch_12 Notizen.txt"));
        Assert.Equal(["Bullet Tisch 3  eins"], NoteTexts.Entries("- eins", "Tisch 3/mitschrift.txt"));
        Assert.Equal(["Bullet ergebnisse  eins"], NoteTexts.Entries("- eins", "ergebnisse.md"));
        Assert.Equal(["Bullet tisch-12-13  eins"], NoteTexts.Entries("- eins", "tisch-12-13.txt"));
        Assert.Equal(["Bullet Tisch 7 2 eins"], NoteTexts.Entries("- eins", "tisch-07-runde-2.txt"));
    }

    [Fact]
    public void Many_tables_stand_in_one_file()
    {
        Assert.Equal(
            [
                "Heading Tisch 12  Tisch 12", "Heading Tisch 12 1 Runde 1", "Bullet Tisch 12 1 a",
                "Heading Tisch 13  Tisch 13", "Heading Tisch 13 1 Runde 1", "Bullet Tisch 13 1 b",
            ],
            NoteTexts.Entries("Tisch 12\nRunde 1\n- a\n\nTisch 13\nRunde 1\n- b\n", "alle.txt"));
    }

    [Fact]
    public void Rounds_above_tables_hold_for_all_tables_below()
    {
        Assert.Equal(
            [
                "Heading alle 1 Runde 1", "Heading Tisch 1 1 Tisch 1", "Bullet Tisch 1 1 a", "Heading Tisch 2 1 Tisch 2",
                "Bullet Tisch 2 1 b", "Heading Tisch 2 2 Runde 2", "Heading Tisch 1 2 Tisch 1", "Bullet Tisch 1 2 c",
            ],
            NoteTexts.Entries("Runde 1\nTisch 1\n- a\nTisch 2\n- b\nRunde 2\nTisch 1\n- c\n", "alle.txt"));
    }

    [Fact]
    public void Markdown_headings_name_tables_rounds_and_parts()
    {
        Assert.Equal(
            [
                "Heading Tisch 4  # Tisch 4", "Heading Tisch 4 1 ## Runde 1 – Leitbild",
                "SubHeading Tisch 4 1 ### Zum Titel", "Bullet Tisch 4 1 a", "SubHeading Tisch 4 1 **Anderes**",
                "Bullet Tisch 4 1 b",
            ],
            NoteTexts.Entries("# Tisch 4\n\n## Runde 1 – Leitbild\n\n### Zum Titel\n- a\n\n**Anderes**\n\n- b\n", "x.md"));
    }

    [Fact]
    public void A_heading_may_repeat_the_title_of_a_round() =>
        Assert.Equal(
            ["Heading Tisch 7 2 ## Ideen", "Bullet Tisch 7 2 a"], NoteTexts.Entries("## Ideen\n- a\n"));

    [Fact]
    public void An_underlined_line_is_a_heading() =>
        Assert.Equal(
            ["Heading Tisch 2  Tisch 2", "Ruler Tisch 2  =======", "Heading Tisch 2  Eindrücke", "Ruler Tisch 2  ---------"],
            NoteTexts.Entries("Tisch 2\n=======\n\nEindrücke\n---------\n").Select(entry => entry.Replace("SubHeading", "Heading", StringComparison.Ordinal)));

    [Fact]
    public void Sub_headings_rulers_and_empty_bullets_are_no_statements()
    {
        Assert.Equal(
            [
                "Heading Tisch 7 1 Runde 1", "SubHeading Tisch 7 1 Zu Absatz 2:", "Bullet Tisch 7 1 a", "Empty Tisch 7 1",
                "Ruler Tisch 7 1 -----", "SubHeading Tisch 7 1 Zum Titel:", "Bullet Tisch 7 1 b",
            ],
            NoteTexts.Entries("Runde 1\n\nZu Absatz 2:\n- a\n-\n-----\n- Zum Titel:\n  - b\n"));
    }

    [Fact]
    public void A_bullet_that_ends_in_a_colon_may_go_on_in_the_next_line() =>
        Assert.Equal(
            ["Bullet Tisch 7  Vorschlag für Satz 1: „Die Stadt ist offen.“"],
            NoteTexts.Entries("- Vorschlag für Satz 1:\n  „Die Stadt ist offen.“\n"));

    [Fact]
    public void Nested_bullets_are_entries_of_their_own() =>
        Assert.Equal(
            ["Bullet Tisch 7  a", "Bullet Tisch 7  b geht weiter", "Bullet Tisch 7  c"],
            NoteTexts.Entries("- a\n  - b\n    geht weiter\n- c\n"));

    [Fact]
    public void A_line_that_the_margin_broke_goes_on_with_its_bullet() =>
        Assert.Equal(
            ["Bullet Tisch 7  Das Leitbild ist im Ganzen gut geraten, aber es ist für viele viel zu lang", "Paragraph Tisch 7  Neuer Absatz."],
            NoteTexts.Entries("- Das Leitbild ist im Ganzen gut geraten, aber es ist für viele\nviel zu lang\nNeuer Absatz.\n"));

    [Fact]
    public void A_word_that_the_margin_broke_is_put_together() =>
        Assert.Equal(
            ["Bullet Tisch 7  Die Stadtgesellschaft und die Kinder- und Jugendhilfe"],
            NoteTexts.Entries("- Die Stadtgesell-\n  schaft und die Kinder-\n  und Jugendhilfe\n"));

    [Fact]
    public void Short_lines_without_full_stops_are_a_list() =>
        Assert.Equal(
            ["Paragraph Tisch 7  Respekt fehlt", "Paragraph Tisch 7  mehr Bänke", "Paragraph Tisch 7  Titel zu lang"],
            NoteTexts.Entries("Respekt fehlt\nmehr Bänke\nTitel zu lang\n"));

    [Fact]
    public void A_sentence_over_several_lines_is_one_paragraph() =>
        Assert.Equal(
            ["Paragraph Tisch 7  Wir finden, der Text ist zu lang."],
            NoteTexts.Entries("Wir finden, der\nText ist\nzu lang.\n"));

    [Fact]
    public void A_line_with_room_for_the_next_word_was_ended_on_purpose() =>
        Assert.Equal(
            [
                "Paragraph Tisch 7  „für alle da“ -> besser „für alle offen“", "Paragraph Tisch 7  das mit dem handyverbot raus",
                "Paragraph Tisch 7  warum steht da nix über fußball???", "Paragraph Tisch 7  satz 1 ist gut, weil er kurz ist",
            ],
            NoteTexts.Entries("„für alle da“ -> besser „für alle offen“\ndas mit dem handyverbot raus\nwarum steht da nix über fußball???\nsatz 1 ist gut, weil\ner kurz ist\n"));

    [Fact]
    public void Wrapped_text_stays_one_paragraph() =>
        Assert.Equal(
            ["Paragraph Tisch 7  Es wird vorgeschlagen, das Wort durch ein anderes zu ersetzen. Frau Adler ist dagegen, weil der Text dadurch länger werde. Herr Bohn nicht."],
            NoteTexts.Entries("Es wird vorgeschlagen, das Wort durch ein anderes zu\nersetzen. Frau Adler ist dagegen, weil der Text dadurch\nlänger werde. Herr Bohn nicht.\n"));

    [Fact]
    public void An_arrow_goes_on_with_the_line_above() =>
        Assert.Equal(
            ["Paragraph Tisch 7  „gastfreundlich“ -> „kulturoffen“", "Bullet Tisch 7  nächster Punkt", "Bullet Tisch 7  und noch einer -> hier"],
            NoteTexts.Entries("„gastfreundlich“\n-> „kulturoffen“\n\n-> nächster Punkt\n=>und noch einer -> hier\n"));

    [Fact]
    public void Header_lines_end_with_the_first_statement()
    {
        Assert.Equal(
            ["Header Tisch 7  Gastgeberin: Frau A.", "Header Tisch 7  Farbe: blau", "Paragraph Tisch 7  Vorschlag: mehr Licht", "Paragraph Tisch 7  Farbe: grün"],
            NoteTexts.Entries("Gastgeberin: Frau A.\nFarbe: blau\nVorschlag: mehr Licht\n\nFarbe: grün\n"));
        Assert.Equal(
            ["Heading Tisch 7 1 Runde 1", "Header Tisch 7 1 Protokoll: Herr B."],
            NoteTexts.Entries("Runde 1\nProtokoll: Herr B.\n"));
    }

    [Fact]
    public void People_at_the_table_go_with_its_votes()
    {
        IReadOnlyList<VoteLine> votes = NoteTexts.Read("Tisch 7\nTeilnehmende: 9 Personen\nRunde 3\nSchule: 4\n").Votes;

        Assert.Equal(("Schule", 4, "Tisch 7", 3, 9), Tuple(votes.Single()));
        Assert.Equal(
            ("Schule", 4, "Tisch 7", 3, 5),
            Tuple(NoteTexts.Read("TN: 9\nRunde 3\nTN: 5\n- Schule (4 P.)\n").Votes.Single()));
    }

    [Theory]
    [InlineData("TN 9")]
    [InlineData("9 Teilnehmende")]
    [InlineData("Teilnehmerinnen und Teilnehmer: 9")]
    [InlineData("Anwesend: ca. 9 Personen")]
    [InlineData("**Teilnehmer/-innen:** neun")]
    public void People_are_counted_in_all_spellings(string line) =>
        Assert.Equal(9, NoteTexts.Read($"Tisch 7\n{line}\nRunde 3\nSchule: 4\n").Votes.Single().Participants);

    [Fact]
    public void Votes_are_no_statements_and_remarks_between_them_are()
    {
        Assert.Equal(
            ["Heading Tisch 7 3 Runde 3", "Vote Tisch 7 3 Schule ●●", "Bullet Tisch 7 3 3 Punkte sind zu wenig", "Vote Tisch 7 3 sprachforderung: 3"],
            NoteTexts.Entries("Runde 3\n- Schule ●●\n- 3 Punkte sind zu wenig\n> sprachforderung: 3\n"));
    }

    [Fact]
    public void Lines_end_in_all_the_ways_of_all_systems() =>
        Assert.Equal(NoteTexts.Entries("- a\n- b\n\n- c"), NoteTexts.Entries("- a\r\n- b\r\r- c"));

    private static (string, int, string?, int?, int?) Tuple(VoteLine vote) =>
        (vote.Topic, vote.Points, vote.Table, vote.Round, vote.Participants);
}
