using System.IO.Compression;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Training.Words;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Training;

public sealed class LanguageTrainerTests
{
    private const int Slice = 1500;

    [SharedFact]
    public void Words_learned_from_the_same_text_are_the_same_bytes()
    {
        using TemporaryFolder folder = new();
        string text = folder.Write("slice.txt", string.Join('\n', Debates().Take(Slice)));

        IReadOnlyList<ResultFile> first = Train(new LanguageTrainingOptions(), text);
        IReadOnlyList<ResultFile> second = Train(new LanguageTrainingOptions(), text);

        Assert.Equal(["forms.bin", "suffixes.bin"], first.Select(table => table.Path));
        Assert.All(first.Zip(second), pair => Assert.Equal(pair.First.Content.ToArray(), pair.Second.Content.ToArray()));
    }

    [SharedFact]
    public void Least_occurrences_leaves_out_rare_forms()
    {
        using TemporaryFolder folder = new();
        string text = folder.Write("slice.txt", string.Join('\n', Debates().Take(Slice)));

        int all = Train(new LanguageTrainingOptions { LeastOccurrences = 1 }, text)[0].Content.Length;

        Assert.True(Train(new LanguageTrainingOptions { LeastOccurrences = 5 }, text)[0].Content.Length < all);
    }

    /// <summary>Fails where the words changed and the tagger was not learned again, or was learned from something else.</summary>
    [SharedFact]
    public void The_tagger_in_the_program_is_the_one_that_the_verb_learns()
    {
        string treebanks = Path.Combine(Repository.Shared!, "data", "language", "lemma");
        using Stream shipped = LanguageData.Open("tagger.bin");
        byte[] bytes = new byte[shipped.Length];
        shipped.ReadExactly(bytes);

        Assert.Equal(bytes, Train(new LanguageTrainingOptions { Table = LanguageTable.Tagger }, treebanks)[0].Content.ToArray());
    }

    [Fact]
    public void Learned_tables_stay_small() => Assert.True(
        new[] { "forms.bin", "suffixes.bin", "tagger.bin", "morphology/adjectives.bin", "morphology/nouns.bin", "morphology/verbs.bin" }
            .Sum(name => LanguageData.Open(name).Length) <= 5_000_000);

    private static IReadOnlyList<ResultFile> Train(LanguageTrainingOptions options, string source) => new LanguageTrainer(options).Train(source);

    private static IEnumerable<string> Debates()
    {
        string path = Path.Combine(Repository.Shared!, "data", "debates", "bundestag-19-21.txt.gz");
        using StreamReader reader = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
