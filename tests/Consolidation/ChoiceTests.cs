using DialogueMining.Models;
using DialogueMining.Pipeline.Consolidation;

namespace DialogueMining.Tests.Consolidation;

public sealed class ChoiceTests
{
    private const string Draft = "Der Verein ist ein offener Ort für Sport und Musik.";

    [Theory]
    [InlineData(2, 0, ChoiceReason.Applied)]
    [InlineData(3, 2, ChoiceReason.Applied)]
    [InlineData(1, 0, ChoiceReason.TooFewTables)]
    [InlineData(2, 2, ChoiceReason.Opposed)]
    [InlineData(2, 5, ChoiceReason.Opposed)]
    public void Enough_tables_and_more_for_it_than_against(int support, int opposition, ChoiceReason expected) =>
        Assert.Equal(expected, Choose(new ConsolidationOptions(), Replace("c1", "Sport", "Spiele", support, opposition))[0].Reason);

    [Theory]
    [InlineData(1, 1, ChoiceReason.Applied)]
    [InlineData(3, 2, ChoiceReason.TooFewTables)]
    public void The_minimum_is_an_option(int minimum, int support, ChoiceReason expected) => Assert.Equal(
        expected,
        Choose(new ConsolidationOptions { MinimumTables = minimum }, Replace("c1", "Sport", "Spiele", support))[0].Reason);

    [Fact]
    public void Of_rivals_the_one_with_most_tables_is_taken()
    {
        IReadOnlyList<ChangeChoice> choices = Choose(
            new ConsolidationOptions(), Replace("c1", "Sport", "Spiele", 2, 0, "c2"), Replace("c2", "Sport", "Bewegung", 3, 0, "c1"));

        Assert.Equal(new ChangeChoice(new ChangeId("c1"), ChoiceReason.WeakerThanRival, new ChangeId("c2")), choices[0]);
        Assert.Equal(ChoiceReason.Applied, choices[1].Reason);
    }

    [Fact]
    public void On_a_tie_none_is_taken_and_no_weaker_one_either()
    {
        IReadOnlyList<ChangeChoice> choices = Choose(
            new ConsolidationOptions(),
            Replace("c1", "Sport", "Spiele", 3),
            Replace("c2", "Sport", "Bewegung", 3),
            Replace("c3", "Sport", "Turnen", 2));

        Assert.Equal(
            [ChoiceReason.TiedWithRival, ChoiceReason.TiedWithRival, ChoiceReason.WeakerThanRival], choices.Select(choice => choice.Reason));
        Assert.Equal(new ChangeId("c2"), choices[0].Rival);
    }

    [Fact]
    public void A_rival_that_has_no_majority_of_its_own_is_no_hindrance()
    {
        IReadOnlyList<ChangeChoice> choices = Choose(
            new ConsolidationOptions(), Replace("c1", "Sport", "Spiele", 4, 4), Replace("c2", "Sport", "Bewegung", 2));

        Assert.Equal([ChoiceReason.Opposed, ChoiceReason.Applied], choices.Select(choice => choice.Reason));
    }

    [Fact]
    public void New_words_beside_replaced_ones_that_say_the_same_are_rivals()
    {
        Change insert = Insert("c1", "im Sinne gemeinsamer Spiele", "Sport", AnchorRelation.After, 3);
        Change replace = Replace("c2", "Sport", "gemeinsame Spiele", 2);

        IReadOnlyList<ChangeChoice> choices = Choose(new ConsolidationOptions(), insert, replace);

        Assert.Equal([ChoiceReason.Applied, ChoiceReason.WeakerThanRival], choices.Select(choice => choice.Reason));
    }

    [Fact]
    public void New_words_beside_replaced_ones_that_say_something_else_go_together()
    {
        Change insert = Insert("c1", "ohne Leistungsdruck", "Sport", AnchorRelation.After, 3);
        Change replace = Replace("c2", "Sport", "Spiele", 2);

        IReadOnlyList<ChangeChoice> choices = Choose(new ConsolidationOptions(), insert, replace);

        Assert.All(choices, choice => Assert.Equal(ChoiceReason.Applied, choice.Reason));
    }

    [Theory]
    [InlineData(ChangeOperation.Keep)]
    [InlineData(ChangeOperation.Object)]
    public void Praise_and_blame_change_nothing(ChangeOperation operation)
    {
        Change change = Replace("c1", "Sport", "Spiele", 9) with { Words = new ChangeWords(operation, "Sport", null, null) };

        Assert.Equal(ChoiceReason.NoOtherWords, Choose(new ConsolidationOptions(), change)[0].Reason);
    }

    [Fact]
    public void What_would_empty_the_text_is_reported_and_left_out()
    {
        Change change = ChangeSample.Make(
            "text-c01", new ChangeWords(ChangeOperation.Delete, "Ruhe", null, null), [new Locus(0, new TextSpan(0, 4))]);

        ConsolidatedText text = new Consolidator(new ConsolidationOptions()).Consolidate(ChangeSample.Event("Ruhe."), [change])[0];

        Assert.Equal(ChoiceReason.DoesNotFit, text.Choices[0].Reason);
        Assert.Equal("TEXT-001", Assert.Single(text.Problems).Code);
        Assert.Equal("Ruhe.", text.Proposed);
    }

    private static IReadOnlyList<ChangeChoice> Choose(ConsolidationOptions options, params Change[] changes) =>
        new Consolidator(options).Consolidate(ChangeSample.Event(Draft), changes)[0].Choices;

    private static Change Replace(string id, string old, string @new, int support, int opposition = 0, params string[] rivals) =>
        ChangeSample.Make(id, new ChangeWords(ChangeOperation.Replace, old, @new, null), Places(old), support, opposition, rivals);

    private static Change Insert(string id, string words, string anchor, AnchorRelation relation, int support) =>
        ChangeSample.Make(id, new ChangeWords(ChangeOperation.Insert, null, words, new Anchor(anchor, relation)), Places(anchor), support);

    private static IReadOnlyList<Locus> Places(string words) =>
        ChangeSample.Places(ChangeSample.Event(Draft).Documents[0].Draft!, words);
}
