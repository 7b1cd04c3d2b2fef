using DialogueMining.Models;
using DialogueMining.Pipeline.Wording;
using DialogueMining.Pipeline.Wording.Drafts;
using DialogueMining.Pipeline.Wording.Grammar;
using DialogueMining.Pipeline.Wording.Pooling;

namespace DialogueMining.Tests.Wording;

/// <summary>Which proposals are the same change, how it is written, and where it goes.</summary>
public sealed class PoolingTests
{
    private const string Draft =
        "# Satzung\n\n## § 1 Zweck\n\nDer Verein fördert gastfreundliche Häuser. Parallelwelten lehnen wir ab. Er pflegt Ruhe.\n\n"
        + "## § 2 Mittel\n\nMittel sind\n\n- Kurse,\n- Feste.\n\nDer Vorstand besteht aus dem Vorsitzenden und dem Kassenwart. Ruhe ist geboten.\n";

    [Fact]
    public void The_old_words_are_written_as_in_the_draft_and_the_new_ones_go_with_them()
    {
        Change change = Assert.Single(Find("„gastfreundlich“ durch „kulturoffen“ ersetzen", "statt „gastfreundlich“ lieber „kulturoffen“"));

        Assert.Equal(("gastfreundliche", "kulturoffene", 2), (change.Words.OldText, change.Words.NewText, Tables(change)));
    }

    [Fact]
    public void Among_equals_the_spelling_without_mistakes_is_shown() => Assert.Equal(
        "Wer hier lebt, hält sich an alle Regeln des Hauses",
        Assert.Single(Find(
            "§ 1 Satz 2 neu: „Wer hier lebt, hällt sich an alle Regeln des Hauses“",
            "§ 1 Satz 2 neu: „Wer hier lebt, hält sich an alle Regeln des Hauses“")).Words.NewText?.TrimEnd('.'));

    [Fact]
    public void A_sentence_that_is_described_is_the_sentence_that_is_quoted()
    {
        Change change = Assert.Single(Find("Den Satz mit den Parallelwelten streichen", "„Parallelwelten lehnen wir ab“ streichen", "„Parallelwelten lehnen …“ streichen"));

        Assert.Equal(("Parallelwelten lehnen wir ab", 3), (change.Words.OldText, Tables(change)));
    }

    [Fact]
    public void Who_keeps_words_opposes_the_change_and_makes_none()
    {
        Change change = Assert.Single(Find("„gastfreundliche“ streichen", "„gastfreundliche“ unbedingt so lassen"));

        Assert.Equal((ChangeOperation.Delete, 1), (change.Words.Operation, change.Evidence.Count(entry => entry.Role == EvidenceRole.Opposition)));
    }

    [Theory]
    [InlineData("statt einreichen lieber abgeben", "einreichen")]
    [InlineData("einreichen durch abgeben ersetzen", "einreichen")]
    [InlineData("nicht ausschalten sondern dimmen, ganz dunkel macht Angst", "ausschalten")]
    public void A_verb_whose_parts_stand_apart_is_found_by_its_infinitive_without_quotation_marks(string note, string written)
    {
        const string Rules = "# Regeln\n\nAnträge reicht jedes Mitglied schriftlich ein. In der Nacht schaltet der Wart alle Lampen aus.\n";

        Assert.Equal(written, Assert.Single(Notes.Pool(Rules, [$"1: {note}"])).Words.OldText);
    }

    [Theory]
    [InlineData("In § 2 „Ruhe“ streichen", "Ruhe", "§ 2")]
    [InlineData("§ 1 letzter Satz neu: „Er lebt.“", "Er pflegt Ruhe.", "§ 1")]
    [InlineData("In § 2 Satz 1 das Wort „Mittel“ streichen", "Mittel", "## § 2 Mittel\n")]
    public void A_part_that_is_named_tells_places_apart(string note, string words, string behind)
    {
        Locus locus = Assert.Single(Assert.Single(Find(note)).Loci);

        Assert.Equal(words, Draft.Substring(locus.Span.Start, locus.Span.Length));
        Assert.True(locus.Span.Start > Draft.IndexOf(behind, StringComparison.Ordinal));
    }

    private const string House =
        "# Ordnung\n\n## Besuche\n\nBesuche sind schön. Besucher melden sich an. Wir bitten die Besucher um Ruhe. Auf Station 3 gilt anderes.\n\n"
        + "## Unsere Regeln\n\nÜber alles entscheidet die Leitung allein. Wir helfen, und wir bitten um Hilfe. Das Haus ist offen.\n";

    [Theory]
    [InlineData("„allein“ streichen", "allein")]
    [InlineData("Neufassung des letzten Satzes bei den Besuchen: „Auf Station 3 fragen Sie bitte das Team.“", "Auf Station 3 gilt anderes.")]
    [InlineData("Letzter Satz unter „Besuche“, neue Fassung: „Auf Station 3 fragen Sie bitte das Team.“", "Auf Station 3 gilt anderes.")]
    [InlineData("Im Abschnitt Besuche den ersten Satz streichen", "Besuche sind schön.")]
    [InlineData("Im Abschnitt Unsere Regeln den letzten Satz streichen", "Das Haus ist offen.")]
    [InlineData("Den Satz mit dem offenen Haus streichen", "Das Haus ist offen.")]
    [InlineData("„Besuchern“ durch „Gästen“ ersetzen", "Besucher", "Besucher")]
    public void Words_and_parts_are_found_where_they_are_meant(string note, params string[] places) => Assert.Equal(
        places, Assert.Single(Notes.Pool(House, "1: " + note)).Loci.Select(locus => House.Substring(locus.Span.Start, locus.Span.Length)));

    [Fact]
    public void An_adjective_that_goes_along_makes_no_other_change()
    {
        Change change = Assert.Single(Notes.Pool("Der Beirat ist ein kritischer Begleiter des Hauses.\n", "1: „kritischer Begleiter“ → „kritisches Gegenüber“", "2: Begleiter -> Gegenüber"));

        Assert.Equal(("Begleiter", "Gegenüber", 2), (change.Words.OldText, change.Words.NewText, Tables(change)));
    }

    [Fact]
    public void Among_equals_the_spelling_that_does_not_shout_is_shown() => Assert.Equal(
        "zehn", Assert.Single(Notes.Pool("Kinder unter zwölf Jahren kommen mit.\n", "1: „ZWÖLF“ DURCH „ZEHN“ ERSETZEN", "2: „zwölf“ durch „zehn“ ersetzen")).Words.NewText);

    [Fact]
    public void A_small_word_that_stands_in_several_places_is_not_struck_in_one() =>
        Assert.Empty(Assert.Single(Notes.Pool(House, "1: „wir“ streichen")).Loci);

    [Theory]
    [InlineData("In § 1 und § 2 „Ruhe“ durch „Stille“ ersetzen")]
    [InlineData("In §§ 1 und 2 „Ruhe“ durch „Stille“ ersetzen")]
    public void Two_parts_that_are_named_are_both_meant(string note) => Assert.Equal(2, Assert.Single(Find(note)).Loci.Count);

    [Fact]
    public void Words_are_meant_where_most_tables_mean_them()
    {
        Assert.Equal(2, Assert.Single(Find("In § 2 „Ruhe“ durch „Stille“ ersetzen", "„Ruhe“ durch „Stille“ ersetzen", "„Stille“ statt „Ruhe“")).Loci.Count);
        Assert.Single(Assert.Single(Find("In § 2 „Ruhe“ durch „Stille“ ersetzen", "§ 2: „Ruhe“ durch „Stille“ ersetzen", "„Stille“ statt „Ruhe“")).Loci);
    }

    [Fact]
    public void The_wider_part_may_stand_behind_the_narrower()
    {
        Locus locus = Assert.Single(Assert.Single(Find("Den letzten Satz von § 1 streichen")).Loci);

        Assert.Equal("Er pflegt Ruhe.", Draft.Substring(locus.Span.Start, locus.Span.Length));
    }

    [Theory]
    [InlineData("Punkt 2 Satz 1 neu: „Es darf geruht werden.“", "Ruhe ist geboten.")]
    [InlineData("Ziffer 1 Satz 1 neu: „Haben Sie Spaß am Grün.“", "Der Garten dient allen.")]
    public void A_plainly_numbered_heading_is_a_point(string note, string words)
    {
        const string Rules = "# Ordnung\n\n## 1. Zweck\n\nDer Garten dient allen.\n\n## 2. Ruhe\n\nRuhe ist geboten. Laut ist verboten.\n";
        Locus locus = Assert.Single(Assert.Single(Notes.Pool(Rules, "1: " + note)).Loci);

        Assert.Equal(words, Rules.Substring(locus.Span.Start, locus.Span.Length));
    }

    [Fact]
    public void What_the_draft_has_around_the_place_is_context() => Assert.Equal(2, Tables(Assert.Single(Notes.Pool(
        "Jeder leistet zwanzig Stunden Arbeit im Jahr.\n", "1: „zwanzig“ durch „zehn“ ersetzen", "2: „zwanzig“ durch „zehn Stunden“ ersetzen"))));

    [Fact]
    public void Who_keeps_most_of_the_words_opposes_their_deletion() => Assert.Contains(
        Find("„Parallelwelten lehnen wir ab“ streichen", "Dass wir Parallelwelten ablehnen, muss stehen bleiben, denn wir lehnen das ab")
            .First(each => each.Words.Operation == ChangeOperation.Delete).Evidence,
        entry => entry is { Role: EvidenceRole.Opposition, Table: "Tisch 2" });

    [Theory]
    [InlineData("Kulturoffen? Bitte nicht, das versteht keiner.")]
    [InlineData("„kulturoffen“ lehnen wir ab")]
    [InlineData("„kulturoffen“: nein danke")]
    [InlineData("Für „kulturoffen“ war hier niemand zu haben.")]
    public void Who_turns_the_new_words_down_opposes_the_change(string note)
    {
        Change change = Find("„gastfreundliche“ durch „kulturoffene“ ersetzen", note).First(each => each.Words.Operation == ChangeOperation.Replace);

        Assert.Equal(["Tisch 2"], change.Evidence.Where(entry => entry.Role == EvidenceRole.Opposition).Select(entry => entry.Table));
    }

    [Theory]
    [InlineData("Unser Chor ist auch nicht kulturoffen.")]
    [InlineData("„kulturoffen“, so und nicht anders!")]
    [InlineData("Wer kulturoffen ist, dem kann keiner widersprechen.")]
    public void Who_only_uses_the_new_words_opposes_nothing(string note)
    {
        Change change = Find("„gastfreundliche“ durch „kulturoffene“ ersetzen", note).First(each => each.Words.Operation == ChangeOperation.Replace);

        Assert.DoesNotContain(change.Evidence, entry => entry.Role == EvidenceRole.Opposition);
    }

    [Fact]
    public void A_table_that_sides_with_another_supports_what_that_asks_for() => Assert.Equal(
        2, Tables(Find("„gastfreundliche“ durch „kulturoffene“ ersetzen", "Kulturoffen, wie Tisch 1 sagt, ja gern!")[0]));

    [Fact]
    public void A_wording_that_its_own_table_gave_up_does_not_name_the_change() => Assert.Equal(
        "Kassenwart",
        Assert.Single(Find(
            "Frau Ott wollte „dem Kassenwart“ durch „dem Rechner“ ersetzen, das wurde verworfen.",
            "„Kassenwart“ durch „Rechner“ ersetzen")).Words.OldText);

    [Fact]
    public void Numbers_in_words_and_digits_are_the_same_change() =>
        Assert.Single(Notes.Pool("Die Frist beträgt zwanzig Tage.\n", "1: „zwanzig Tage“ durch „zehn Tage“ ersetzen", "2: „20 Tage“ durch „10 Tage“ ersetzen"));

    [Theory]
    [InlineData("“Ruhestand” ist schwammig")]
    [InlineData("Mitwirkung unbedingt so lassen")]
    public void Nobody_keeps_or_criticises_words_that_no_draft_has(string note) => Assert.Empty(Find(note));

    [Fact]
    public void Words_with_a_preposition_take_the_place_of_an_adverb()
    {
        Change change = Assert.Single(Notes.Pool(
            "Der schriftliche Antrag genügt. Die Einladung ergeht schriftlich.\n", "1: „schriftlich“ durch „per E-Mail“ ersetzen"));

        Assert.Equal(("schriftlich", 1), (change.Words.OldText, change.Loci.Count));
    }

    [Fact]
    public void A_move_to_the_top_is_the_move_before_the_first() => Assert.Single(Find(
        "„Feste“ vor „Kurse“ ziehen", "„Feste“ nach vorne ziehen"));

    [Fact]
    public void A_sentence_for_a_whole_sentence_is_its_new_wording() => Assert.Equal(
        ChangeOperation.Rewrite,
        Assert.Single(Find("„Parallelwelten lehnen wir ab.“ -> „Wir gehen aufeinander zu und reden.“")).Words.Operation);

    [Fact]
    public void Who_takes_an_article_away_brings_one()
    {
        Change change = Assert.Single(Notes.Pool(
            "Der Rat vertritt die Wünsche der Kunden im Haus.\n",
            "1: „der Kunden“ durch „Reisende“ ersetzen", "2: statt „der Kunden“ lieber „der Reisenden“"));

        Assert.Equal(("der Kunden", "der Reisenden", 2), (change.Words.OldText, change.Words.NewText, Tables(change)));
    }

    [Fact]
    public void Phrases_take_the_form_of_their_place()
    {
        Change change = Assert.Single(Notes.Pool(
            "Am Tor wacht der alte Hund.\n", "1: „alter Hund“ -> „neuer Wärter“", "2: „der alte Hund“ durch „der neue Wärter“ ersetzen"));

        Assert.Equal(("alte Hund", "neue Wärter", 2), (change.Words.OldText, change.Words.NewText, Tables(change)));
    }

    [Theory]
    [InlineData("Statt gastfreundliche brauchen wir kulturoffene Häuser, so soll es dastehen")]
    [InlineData("nicht gastfreundlich, kulturoffen wollen wir sein")]
    public void A_note_that_says_old_and_new_words_asks_for_what_another_table_asks(string note) => Assert.Equal(
        2, Tables(Find("„gastfreundliche“ durch „kulturoffene“ ersetzen", note).First(each => each.Words.NewText == "kulturoffene")));

    [Fact]
    public void A_sentence_that_two_tables_write_is_one_wish_whatever_else_they_say() => Assert.Equal(
        2, Tables(Find("§ 1 letzter Satz neu: „Wir laden abends alle Nachbarn ein.“", "für den Schluss haben wir uns überlegt wir laden abends alle Nachbarn ein")[0]));

    [Fact]
    public void Who_prefers_the_old_words_asks_for_nothing_new() => Assert.Equal(
        1, Tables(Find("„gastfreundliche“ durch „kulturoffene“ ersetzen", "gastfreundliche statt kulturoffene, was denn sonst")
            .First(each => each.Words.NewText == "kulturoffene")));

    [Theory]
    [InlineData("Wie Tisch 1", 2)]
    [InlineData("Wir schließen uns Tisch 1 an.", 2)]
    [InlineData("beim Kassenwart wie Tisch 1", 2)]
    [InlineData("Beim Frühstück wie Tisch 1", 1)]
    [InlineData("Anders als Tisch 1", 1)]
    [InlineData("Tisch 1 war auch laut", 1)]
    public void A_table_that_joins_another_supports_its_only_wish(string note, int tables) => Assert.Equal(
        tables, Tables(Find("„Kassenwart“ durch „Rechner“ ersetzen", note)[0]));

    [Fact]
    public void Which_of_several_wishes_is_meant_must_be_clear() => Assert.All(
        Find("„Kassenwart“ durch „Rechner“ ersetzen, „Feste“ streichen", "wie Tisch 1"), change => Assert.Equal(1, Tables(change)));

    [Fact]
    public void A_list_is_told_apart_by_its_section()
    {
        const string Lists = "# Ordnung\n\n## 1. Räume\n\nEs gibt\n\n- Saal,\n- Küche.\n\n## 2. Zeiten\n\nOffen ist\n\n- montags,\n- freitags.\n";
        Change change = Assert.Single(Notes.Pool(Lists, "1: Liste unter 2 um „sonntags“ ergänzen"));

        Assert.Equal("montags,", Lists.Substring(change.Loci[0].Span.Start, change.Loci[0].Span.Length));
    }

    [Theory]
    [InlineData("Liste", ChangeOperation.Keep)]
    [InlineData("Anfang der Liste", ChangeOperation.Move)]
    public void What_moves_to_where_it_is_stays(string anchor, ChangeOperation operation)
    {
        EventDefinition definition = Notes.About(Draft);
        ChangeWords words = new(ChangeOperation.Move, "Feste", null, new Anchor(anchor, AnchorRelation.In));
        Reading reading = new(words, new Finding(words.Operation, null, null, null, "move", Clue.None, Stance.Asks, 0), 0.8);

        Assert.Equal(operation, new Placer(definition, new DraftIndex(definition)).Place(0, Notes.Of("1: Feste in die Liste")[0].Statement, reading)!.Operation);
    }

    [Theory]
    [InlineData("In der Hausordnung fehlt „Rauchen ist verboten.“", "haus")]
    [InlineData("Beitragsordnung: bitte „Kinder zahlen nichts.“ ergänzen", "beitrag")]
    public void A_title_says_which_text_is_meant_where_the_round_says_none(string note, string document)
    {
        EventDefinition definition = Notes.About("# A\n\nDas Haus ist offen.\n");
        EventDocument text = definition.Documents[0];
        definition = definition with
        {
            Documents = [text with { Id = "leitbild" }, text with { Id = "haus", Title = "Hausordnung" }, text with { Id = "beitrag", Title = "Beitragsordnung" }],
            Rounds = [definition.Rounds[0] with { Document = null }],
        };

        Assert.Equal(document, Assert.Single(new ChangeFinder(new WordingOptions()).Find(Notes.Of("1: " + note), definition).Changes).Document);
    }

    [Fact]
    public void Words_out_and_others_in_are_the_replacement_that_somebody_else_asks_for()
    {
        Change change = Assert.Single(Find("„Feste“ durch „Märkte“ ersetzen", "„Feste“ streichen", "2: „Märkte“ ergänzen"));

        Assert.Equal((ChangeOperation.Replace, 2), (change.Words.Operation, Tables(change)));
    }

    [Theory]
    [InlineData("ganzen Begriff Parallelwelten", "Parallelwelten")]
    [InlineData("Wort Parallelwelten", "Parallelwelten")]
    [InlineData("Satz mit den Kursen", "Satz mit den Kursen")]
    public void The_name_of_a_part_is_none_of_its_words(string old, string words)
    {
        EventDefinition definition = Notes.About(Draft);
        Reading reading = new(
            new ChangeWords(ChangeOperation.Delete, old, null, null),
            new Finding(ChangeOperation.Delete, null, null, null, "delete", Clue.None, Stance.Asks, 0), 0.8);

        Assert.Equal(words, new Placer(definition, new DraftIndex(definition)).Place(0, Notes.Of("1: weg")[0].Statement, reading)!.Reading.Words.OldText);
    }

    [Fact]
    public void Tables_that_say_the_same_are_surer_together()
    {
        double alone = Find("„gastfreundliche“ durch „kulturoffene“ ersetzen")[0].Confidence;

        Assert.InRange(Find("„gastfreundliche“ durch „kulturoffene“ ersetzen", "statt „gastfreundliche“ „kulturoffene“")[0].Confidence, alone, 1);
    }

    [Fact]
    public void Less_of_what_one_table_says_is_listed_where_more_is_asked()
    {
        EventDefinition definition = Notes.About(Draft);
        ChangeWords words = new(ChangeOperation.Delete, "Feste", null, null);
        Reading reading = new(words, new Finding(words.Operation, null, null, null, ChoiceReader.Learned, Clue.None, Stance.Asks, 0), 0.7);
        int Count(double least, params IReadOnlyList<Reading>[] readings) => new EventPool(definition, new DraftIndex(definition), least)
            .Pool([.. Notes.Of("1: Feste", "2: Feste").Take(readings.Length)], readings).Count;

        Assert.Equal((1, 0, 1), (Count(0.6, [reading]), Count(0.8, [reading]), Count(0.8, [reading], [reading])));
        Assert.Equal(1, Count(0.8, [reading with { Finding = reading.Finding with { Rule = "delete" } }]));
    }

    private const string Council =
        "# Ordnung\n\nDer Beirat führt jede Woche eine offene Sprechstunde durch. Er hat das Recht, Anträge vorzulegen. Der Weg führt durch den Park.\n\n"
        + "Der Vorstand legt den Haushalt im Herbst vor und lädt alle Mitglieder ein.\n";

    [Theory]
    [InlineData("„führt durch“ durch „bietet an“ ersetzen")]
    [InlineData("„durchführen“ durch „anbieten“ ersetzen")]
    [InlineData("„führt … durch“ -> „bietet … an“")]
    [InlineData("„führt eine Sprechstunde durch“ durch „bietet eine Sprechstunde an“ ersetzen")]
    [InlineData("„eine offene Sprechstunde durchführen“ durch „eine offene Sprechstunde anbieten“ ersetzen")]
    public void A_verb_whose_parts_stand_apart_is_found_in_every_form(string note)
    {
        Change change = Assert.Single(Notes.Pool(Council, "1: „führt durch“ durch „bietet an“ ersetzen", "2: " + note));
        Locus locus = Assert.Single(change.Loci);

        Assert.Equal(("führt durch", "bietet an", 2), (change.Words.OldText, change.Words.NewText, Tables(change)));
        Assert.Equal(Council.IndexOf("führt jede", StringComparison.Ordinal), locus.Span.Start);
    }

    [Fact]
    public void Verbs_are_called_by_their_infinitives_where_the_notes_do_so() => Assert.Equal(
        ("durchführen", "anbieten"),
        Assert.Single(Notes.Pool(Council, "1: „durchführen“ durch „anbieten“ ersetzen")).Words is var words ? (words.OldText, words.NewText) : default);

    [Theory]
    [InlineData("„legt vor“ durch „beschließt“ ersetzen", "legt vor", "beschließt")]
    [InlineData("„vorlegen“ durch „beschließen“ ersetzen", "vorlegen", "beschließen")]
    public void Every_place_of_a_verb_is_meant(string note, string old, string fresh)
    {
        Change change = Assert.Single(Notes.Pool(Council, "1: " + note));

        Assert.Equal((old, fresh), (change.Words.OldText, change.Words.NewText));
        Assert.Equal(["vorzulegen", "legt"], change.Loci.Select(locus => Council.Substring(locus.Span.Start, locus.Span.Length)));
    }

    [Fact]
    public void A_verb_without_a_particle_may_come_in_for_one_that_parts()
    {
        Change change = Assert.Single(Notes.Pool(Council, "1: „legt den Haushalt vor“ durch „beschließt den Haushalt“ ersetzen", "2: „legt den Haushalt vor“ -> „beschließt den Haushalt“"));

        Assert.Equal(("legt vor", "beschließt", 2, 1), (change.Words.OldText, change.Words.NewText, Tables(change), change.Loci.Count));
    }

    [Fact]
    public void A_verb_that_the_draft_does_not_have_has_no_place() =>
        Assert.Empty(Assert.Single(Notes.Pool("Der Imker führt seine Bücher durch die Jahre.\n", "1: „durchführen“ durch „anbieten“ ersetzen")).Loci);

    [Fact]
    public void Half_a_verb_is_not_struck() =>
        Assert.Empty(Assert.Single(Notes.Pool(Council, "1: „lädt ein“ streichen")).Loci);

    private static int Tables(Change change) =>
        change.Evidence.Where(entry => entry.Role == EvidenceRole.Support).Select(entry => entry.Table).Distinct().Count();

    private static IReadOnlyList<Change> Find(params string[] notes) =>
        Notes.Pool(Draft, [.. notes.Select((note, at) => char.IsAsciiDigit(note[0]) ? note : $"{at + 1}: {note}")]);
}
