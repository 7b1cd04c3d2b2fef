using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Phrases;
using DialogueMining.Pipeline.Wording;
using DialogueMining.Pipeline.Wording.Grammar;
using DialogueMining.Pipeline.Wording.Pooling;

namespace DialogueMining.Tests.Wording;

/// <summary>A sentence that one table puts in the place of another, and a second table into its midst.</summary>
public sealed class NewSentenceTests
{
    private const string Fresh = "Jedes Kind darf mitsingen und mitspielen.";

    private static readonly Locus Sentence = new(1, new TextSpan(40, 60));

    [Theory]
    [InlineData(1, 50, 10, 2)]
    [InlineData(1, 40, 60, 1)]
    [InlineData(1, 110, 10, 1)]
    public void A_sentence_beside_words_of_the_sentence_that_it_replaces_replaces_it(int block, int start, int length, int tables)
    {
        ChangeGroup whole = Group(1, ChangeOperation.Rewrite, null, Sentence);
        ChangeGroup come = Group(2, ChangeOperation.Insert, null, new Locus(block, new TextSpan(start, length)));

        NewSentences.Join([whole, come]);

        Assert.Equal((tables, 2 - tables), (whole.Support, come.Support));
    }

    [Fact]
    public void A_sentence_without_a_place_joins_the_one_that_has_it()
    {
        ChangeGroup whole = Group(1, ChangeOperation.Rewrite, null, Sentence);
        ChangeGroup come = Group(2, ChangeOperation.Insert, null, null);

        NewSentences.Join([whole, come]);

        Assert.Equal(2, whole.Support);
    }

    [Fact]
    public void The_sentence_that_gives_way_is_named_where_a_table_names_it()
    {
        ChangeGroup group = Group(1, ChangeOperation.Rewrite, null, Sentence);
        group.Add(Placed(2, ChangeOperation.Rewrite, "Der Chor ist voll.", Sentence));
        group.Add(Placed(3, ChangeOperation.Rewrite, null, Sentence));

        Assert.Equal("Der Chor ist voll.", group.Words().OldText);
    }

    [Theory]
    [InlineData("lehnen ab", "treten Gewalt entgegen", "lehnen ab", "treten entgegen", "Gewalt")]
    [InlineData("lehnen wir ab", "trete Lärm und Streit entgegen", "lehnen ab", "trete entgegen", "Lärm und Streit")]
    [InlineData("er führt durch", "er bietet an", "führt durch", "bietet an", "")]
    public void A_verb_may_come_with_words_that_only_the_draft_has(string old, string fresh, string was, string now, string rest)
    {
        VerbPair pair = VerbPair.Read(old, fresh)!;

        Assert.Equal((was, now, rest), (pair.Old, pair.New, string.Join(' ', pair.Rest)));
    }

    [Fact]
    public void A_verb_that_gives_way_with_its_object_is_no_pair_of_verbs() =>
        Assert.Null(VerbPair.Read("führt eine Sprechstunde durch", "berät"));

    private static ChangeGroup Group(int table, ChangeOperation operation, string? old, Locus? place)
    {
        PlacedReading placed = Placed(table, operation, old, place);
        ChangeGroup group = new(placed);
        group.Note(table, placed.Statement, EvidenceRole.Support);
        return group;
    }

    private static PlacedReading Placed(int table, ChangeOperation operation, string? old, Locus? place)
    {
        ChangeWords words = new(operation, old, Fresh, null);
        Finding finding = new(operation, null, null, null, "rewrite", Clue.None, Stance.Asks, 0);
        Statement statement = Notes.Of($"{table}: {Fresh}")[0].Statement;
        return new PlacedReading(table, statement, new Reading(words, finding, 0.9), "text", place is null ? [] : [place], old, string.Empty, WordRow.Of(old), WordRow.Of(Fresh));
    }
}
