using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Morphology;
using DialogueMining.Pipeline.Training.Morphology;
using DialogueMining.Pipeline.Training.Words;

namespace DialogueMining.Tests.Training.Morphology;

public sealed class MorphologyTrainerTests
{
    private const string Text =
        "Ein alter Blork hilft. Der alte Blork und den Blork, einen Blork, jeder junge Blork; die Blorke und viele Blorke. "
        + "Wir sehen das Zimp, das neue Zimp, ein kleines Zimp, dieses Zimp. Wir wollen das zu flarpen, dann zu flarpen, nur zu flarpen.";

    [Fact]
    public void Articles_tell_the_gender_and_forms_the_plural()
    {
        Dictionary<string, string> nouns = Learned(new MorphologyOptions(), "nouns");

        Assert.StartsWith("m e", nouns["blork"], StringComparison.Ordinal);
        Assert.StartsWith("n", nouns["zimp"], StringComparison.Ordinal);
    }

    [Fact]
    public void Infinitives_with_zu_tell_a_verb() => Assert.Contains("flarpen", Learned(new MorphologyOptions(), "verbs"));

    [Fact]
    public void A_noun_that_is_seen_too_rarely_is_left_out() =>
        Assert.DoesNotContain("zimp", Learned(new MorphologyOptions { FewestSightings = 5 }, "nouns"));

    [Fact]
    public void The_same_text_gives_the_same_bytes()
    {
        MorphologyTrainer trainer = new(new MorphologyOptions());

        Assert.Equal(
            trainer.Train([Text]).Select(file => Convert.ToHexString(file.Content.Span)),
            trainer.Train([Text]).Select(file => Convert.ToHexString(file.Content.Span)));
    }

    [Fact]
    public void The_language_trainer_makes_these_tables_from_a_file()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, Text);
        IReadOnlyList<ResultFile> tables = new LanguageTrainer(new LanguageTrainingOptions { Table = LanguageTable.Morphology }).Train(path);
        File.Delete(path);

        Assert.Equal(
            new MorphologyTrainer(new MorphologyOptions()).Train([Text]).Select(file => (file.Path, Convert.ToHexString(file.Content.Span))),
            tables.Select(file => (file.Path, Convert.ToHexString(file.Content.Span))));
    }

    [Fact]
    public void Suspended_first_parts_are_no_plurals()
    {
        const string suspended = " Die Blork- und Zimpwirtschaft, die Blorks- und Zimpkosten, alle Blorks- und viele Blorks- oder die Blorks- und so weiter.";

        Assert.StartsWith("m e", Learned(new MorphologyOptions(), "nouns", Text + suspended)["blork"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_noun_never_seen_in_the_plural_is_counted_as_its_last_part()
    {
        string compounds = string.Concat(new[] { "Blorkschutz", "Blorkwunsch" }.Select(noun =>
            $" Ein alter {noun} hilft. Der alte {noun} und den {noun}, einen {noun}, jeder junge {noun}, ein neuer {noun}."));
        Dictionary<string, string> nouns = Learned(new MorphologyOptions(), "nouns", Text + compounds);

        Assert.StartsWith("m -e", nouns["blorkschutz"], StringComparison.Ordinal);
        Assert.StartsWith("m ¨e", nouns["blorkwunsch"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_noun_that_is_its_own_plural_is_no_feminine()
    {
        const string one = " Ein alter Blorker hilft. Der alte Blorker und den Blorker, einen Blorker, jeder junge Blorker, ein neuer Blorker.";
        const string several = " Wir sehen die Blorker, die vielen Blorker, wieder die Blorker und alle Blorker.";

        Assert.StartsWith("m =", Learned(new MorphologyOptions(), "nouns", Text + one + one + several + several)["blorker"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_written_plural_goes_before_the_spoken_one()
    {
        const string blumpel = " Ein alter Blumpel hilft. Der alte Blumpel und den Blumpel, einen Blumpel, jeder junge Blumpel, ein neuer Blumpel. "
            + "Wir sehen die Blumpels, alle Blumpels, diese Blumpels, viele Blumpels; alle Blumpel, viele Blumpel und zwei Blumpel.";

        Assert.StartsWith("m =", Learned(new MorphologyOptions(), "nouns", Text + blumpel)["blumpel"], StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Learned(MorphologyOptions options, string table, string text = Text)
    {
        ResultFile file = new MorphologyTrainer(options).Train([text]).Single(each => each.Path == $"morphology/{table}.bin");
        (Dictionary<string, int> words, string[] classes) = WordTable.Read(new MemoryStream(file.Content.ToArray()));
        return words.ToDictionary(pair => pair.Key, pair => classes[pair.Value]);
    }
}
