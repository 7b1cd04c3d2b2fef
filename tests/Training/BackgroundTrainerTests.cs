using System.Numerics.Tensors;
using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Training.Background;

namespace DialogueMining.Tests.Training;

public sealed class BackgroundTrainerTests
{
    private static readonly BackgroundOptions Small = new() { Dimensions = 8, FewestOccurrences = 2 };

    // Two matters whose words keep to themselves.
    private static readonly string[] Text = [.. Enumerable.Range(0, 40).SelectMany(index => new[]
    {
        index % 2 == 0 ? "Garten Beet Kompost Rasen" : "Rasen Kompost Garten Hecke",
        index % 2 == 0 ? "Bahnhof Fahrplan Schiene Weiche" : "Weiche Bahnhof Schiene Lokomotive",
    })];

    [Fact]
    public void Words_that_are_used_alike_point_alike()
    {
        BackgroundTable table = Train(Small);

        Assert.True(Cosine(table, "beet", "hecke") > Cosine(table, "beet", "lokomotive") + 0.3);
    }

    [Fact]
    public void Dimensions_are_the_numbers_of_a_vector() =>
        Assert.Equal(5, Train(Small with { Dimensions = 5 }).Dimensions);

    [Fact]
    public void Words_is_the_size_of_the_table() => Assert.Equal(3, Train(Small with { Words = 3 }).Words);

    [Fact]
    public void Fewest_occurrences_leaves_out_the_rare()
    {
        Assert.NotEqual(-1, Train(Small with { FewestOccurrences = 20 }).Find("beet"));
        Assert.Equal(-1, Train(Small with { FewestOccurrences = 21 }).Find("beet"));
    }

    [Fact]
    public void Window_is_how_far_words_are_near() =>
        Assert.NotEqual(Bytes(Small with { Window = 1 }), Bytes(Small with { Window = 5 }));

    [Fact]
    public void Another_seed_gives_other_numbers() =>
        Assert.NotEqual(Bytes(Small with { Seed = 1, Dimensions = 2 }), Bytes(Small with { Seed = 2, Dimensions = 2 }));

    [Fact]
    public void Workers_change_nothing() =>
        Assert.Equal(Bytes(Small with { Workers = 1 }), Bytes(Small with { Workers = 4 }));

    [Fact]
    public void A_text_without_a_frequent_word_is_refused() =>
        Assert.Throws<ArgumentException>(() => new BackgroundTrainer(new BackgroundOptions()).Train(["Ein Garten"]));

    private static double Cosine(BackgroundTable table, string first, string second) =>
        TensorPrimitives.CosineSimilarity<float>(Vector(table, first), Vector(table, second));

    private static float[] Vector(BackgroundTable table, string word)
    {
        float[] vector = new float[table.Dimensions];
        table.AddTo(vector, table.Find(word), 1);
        return vector;
    }

    private static BackgroundTable Train(BackgroundOptions options) => BackgroundTable.TryRead(Bytes(options))!;

    private static byte[] Bytes(BackgroundOptions options) => new BackgroundTrainer(options).Train(Text);
}
