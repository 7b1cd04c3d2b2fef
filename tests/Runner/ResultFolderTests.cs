using System.Text;
using DialogueMining.Models;
using DialogueMining.Runner.Output;

namespace DialogueMining.Tests.Runner;

/// <summary>A result is replaced as a whole or not at all.</summary>
public sealed class ResultFolderTests : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("dm-result-").FullName;

    private string Target => Path.Combine(_parent, "ergebnis");

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    [Fact]
    public void Files_land_in_their_folders()
    {
        new ResultFolder(Target).Replace([File("run.json", "{}"), File("tables/themes.csv", "id")]);

        Assert.Equal("id", System.IO.File.ReadAllText(Path.Combine(Target, "tables", "themes.csv")));
    }

    [Fact]
    public void A_second_run_replaces_the_first_and_leaves_nothing_of_it()
    {
        new ResultFolder(Target).Replace([File("run.json", "1"), File("old.txt", "1")]);
        new ResultFolder(Target).Replace([File("run.json", "2")]);

        Assert.Equal(["run.json"], Directory.EnumerateFiles(Target).Select(Path.GetFileName));
        Assert.Equal("2", System.IO.File.ReadAllText(Path.Combine(Target, "run.json")));
        Assert.Equal([Target], Directory.EnumerateFileSystemEntries(_parent));
    }

    [Fact]
    public void The_reviewers_decisions_survive_a_second_run()
    {
        new ResultFolder(Target).Replace([File("run.json", "1")]);
        System.IO.File.WriteAllText(Path.Combine(Target, "review.db"), "decisions");
        new ResultFolder(Target).Replace([File("run.json", "2")]);

        Assert.Equal("decisions", System.IO.File.ReadAllText(Path.Combine(Target, "review.db")));
    }

    [Fact]
    public void A_move_that_was_interrupted_is_mended()
    {
        Directory.CreateDirectory(Target + ".alt");
        System.IO.File.WriteAllText(Path.Combine(Target + ".alt", "review.db"), "decisions");
        new ResultFolder(Target).Replace([File("run.json", "2")]);

        Assert.Equal("decisions", System.IO.File.ReadAllText(Path.Combine(Target, "review.db")));
        Assert.False(Directory.Exists(Target + ".alt"));
    }

    [Fact]
    public void A_folder_that_is_no_result_is_not_replaced()
    {
        Directory.CreateDirectory(Target);
        System.IO.File.WriteAllText(Path.Combine(Target, "brief.docx"), "wichtig");

        Assert.True(new ResultFolder(Target).IsTaken);
    }

    [Fact]
    public void A_former_result_and_an_empty_folder_may_be_replaced()
    {
        Assert.False(new ResultFolder(Target).IsTaken);
        Directory.CreateDirectory(Target);
        Assert.False(new ResultFolder(Target).IsTaken);
        new ResultFolder(Target).Replace([File("run.json", "1")]);
        Assert.False(new ResultFolder(Target).IsTaken);
    }

    private static ResultFile File(string path, string content) => new(path, Encoding.UTF8.GetBytes(content));
}
