using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Architecture;

/// <summary>Small files, and no way round the compiler's advice.</summary>
public sealed class SourceFileTests
{
    private const int MostLines = 400;

    private static readonly string[] Silencers = ["#pragma warning disable", "SuppressMessage"];

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("benchmarks")]
    public void No_file_is_too_long_to_read(string folder) =>
        Assert.Empty(Repository.SourceFiles(folder)
            .Select(file => (File: file, Lines: File.ReadAllLines(Repository.PathOf(file)).Length))
            .Where(entry => entry.Lines > MostLines)
            .Select(entry => $"{entry.File}: {entry.Lines} lines"));

    [Fact]
    public void No_warning_is_silenced_in_the_code() =>
        Assert.Empty(Repository.SourceFiles("src")
            .Where(file => Silencers.Any(File.ReadAllText(Repository.PathOf(file)).Contains)));
}
