using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Language.Dictionaries;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Language.Dictionaries;

public sealed class SystemResourcesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Dictionaries_are_read_and_named_with_length_and_hash()
    {
        WriteAll();

        SystemResources found = Read();

        Assert.NotNull(found.Words);
        Assert.NotNull(found.Synonyms);
        Assert.Empty(found.Problems);
        Assert.Equal(["de_DE.aff", "de_DE.dic", "th_de_DE_v2.dat"], found.Files.Select(file => file.Path));
        Assert.All(found.Files, file => Assert.True(file is { Bytes: > 0, Sha256.Length: 64 }));
    }

    [Fact]
    public void The_folders_are_an_option() => Assert.Null(SystemResources.Read(new SystemResourceOptions { Folders = [] }).Words);

    [Fact]
    public void What_is_missing_is_told_in_plain_german()
    {
        SystemResources found = Read();

        Assert.Equal(["RES-001", "RES-002"], found.Problems.Select(problem => problem.Code));
        Assert.All(found.Problems, problem => Assert.Contains("Auf diesem Rechner", problem.Found, StringComparison.Ordinal));
        Assert.All(found.Problems, problem => Assert.NotEmpty(problem.Advice));
    }

    [Fact]
    public void A_dictionary_without_rules_and_files_that_are_none_are_problems()
    {
        _folder.Write("de_DE.dic", DictionarySamples.Words);
        _folder.Write("th_de_DE_v2.dat", "kein Wörterbuch");

        SystemResources found = Read();

        Assert.Equal(["RES-003", "RES-005"], found.Problems.Select(problem => problem.Code));
        Assert.Empty(found.Files);
        Assert.Null(found.Words);
    }

    [Fact]
    public void A_run_names_the_dictionaries_among_the_files_that_it_read()
    {
        WriteAll();
        string note = _folder.Write("event/notes/tisch-1.txt", "- Mehr Zwirbel im Park\n");
        string folder = Path.GetDirectoryName(Path.GetDirectoryName(note))!;

        Analysis plain = new DialoguePipeline(new PipelineOptions()).Analyze(folder);
        Analysis with = new DialoguePipeline(new PipelineOptions { Resources = Read() }).Analyze(folder);

        Assert.DoesNotContain(plain.Material.Files, file => file.Path.StartsWith("de_DE", StringComparison.Ordinal));
        Assert.Equal(3, with.Material.Files.Count - plain.Material.Files.Count);
    }

    private SystemResources Read() => SystemResources.Read(new SystemResourceOptions { Folders = [_folder.Path] });

    private void WriteAll()
    {
        _folder.Write("de_DE.aff", DictionarySamples.Affixes);
        _folder.Write("de_DE.dic", DictionarySamples.Words);
        _folder.Write("th_de_DE_v2.dat", DictionarySamples.Synonyms);
    }
}
