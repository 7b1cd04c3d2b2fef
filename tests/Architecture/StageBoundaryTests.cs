using System.Text.RegularExpressions;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Architecture;

/// <summary>A stage may use Models and Language, never another stage: the records go between them.</summary>
public sealed class StageBoundaryTests
{
    /// <summary>Folders that any stage may use.</summary>
    private static readonly string[] SharedFolders = ["Language"];

    /// <summary>Training sees a statement through the eyes of the stage that it makes a table for.</summary>
    private static readonly (string, string) Taught = ("Training", "Wording");

    public static TheoryData<string> Stages()
    {
        TheoryData<string> stages = [];
        foreach (string folder in StageFolders())
        {
            stages.Add(folder);
        }

        return stages;
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_stage_uses_no_other_stage(string stage)
    {
        List<string> crossings = [];
        foreach (string file in Repository.SourceFiles($"src/Pipeline/{stage}"))
        {
            string text = StripComments(File.ReadAllText(Repository.PathOf(file)));
            crossings.AddRange(StageFolders()
                .Where(other => other != stage && !SharedFolders.Contains(other) && (stage, other) != Taught && Uses(text, other))
                .Select(other => $"{file} uses {other}"));
        }

        Assert.Empty(crossings);
    }

    [Fact]
    public void There_are_stages_to_check() => Assert.NotEmpty(StageFolders());

    [Theory]
    [InlineData("using DialogueMining.Pipeline.Themes;", true)]
    [InlineData("var x = new Themes.ThemeFinder();", true)]
    [InlineData("analysis.Themes.Count", false)]
    [InlineData("IReadOnlyList<Theme> themes", false)]
    public void Both_forms_of_use_are_seen(string code, bool expected) =>
        Assert.Equal(expected, Uses(code, "Themes"));

    // Inside a sibling namespace "Themes.X" resolves without a using directive, so both forms are looked for.
    private static bool Uses(string code, string stage) =>
        Regex.IsMatch(code, $@"Pipeline\.{stage}\b") || Regex.IsMatch(code, $@"(?<![\w.\])?]){stage}\.[A-Z]\w*Finder\b")
        || Regex.IsMatch(code, $@"\bnew {stage}\.[A-Z]");

    private static string StripComments(string code) => Regex.Replace(code, @"//.*", string.Empty);

    private static List<string> StageFolders() =>
        [.. Directory.GetDirectories(Repository.PathOf("src", "Pipeline"))
            .Select(folder => Path.GetFileName(folder))
            .Where(folder => folder is not ("obj" or "bin"))
            .Order(StringComparer.Ordinal)];
}
