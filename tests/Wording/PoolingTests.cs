using DialogueMining.Models;

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
    [InlineData("In § 2 „Ruhe“ streichen", "Ruhe", "§ 2")]
    [InlineData("§ 1 letzter Satz neu: „Er lebt.“", "Er pflegt Ruhe.", "§ 1")]
    [InlineData("In § 2 Satz 1 das Wort „Mittel“ streichen", "Mittel", "## § 2 Mittel\n")]
    public void A_part_that_is_named_tells_places_apart(string note, string words, string behind)
    {
        Locus locus = Assert.Single(Assert.Single(Find(note)).Loci);

        Assert.Equal(words, Draft.Substring(locus.Span.Start, locus.Span.Length));
        Assert.True(locus.Span.Start > Draft.IndexOf(behind, StringComparison.Ordinal));
    }

    private static int Tables(Change change) =>
        change.Evidence.Where(entry => entry.Role == EvidenceRole.Support).Select(entry => entry.Table).Distinct().Count();

    private static IReadOnlyList<Change> Find(params string[] notes) =>
        Notes.Pool(Draft, [.. notes.Select((note, at) => $"{at + 1}: {note}")]);
}
