using DialogueMining.Models;
using DialogueMining.Review.Desk;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Review.Web;

/// <summary>The desk hides names and contacts as the report of the run does; what is decided is decided on the words as they are.</summary>
[Collection(SampleDesk.Name)]
public sealed class NameTests : IDisposable
{
    private static readonly string[] Personal = ["Schulz", "0231 555 0147", "schulz@example.org"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task No_page_shows_a_name_that_the_report_hides()
    {
        await using DeskServer server = await DeskServer.Start(Result("hide"));
        using DeskClient anna = await server.SignIn("Anna Weber");
        ChangeItem named = server.Desk.State.Changes.First(item => item.Change.Words.NewText?.Contains("Schulz", StringComparison.Ordinal) == true);
        server.Desk.Decide("Anna Weber", [new Seen(Subject.Of(named.Change.Id), 0)], new ChangeAnswer(Verdict.Adopt), "Frau Schulz hat recht.");
        string[] each =
        [
            .. SampleDesk.PagesOf(server), .. server.Desk.State.Changes.Select(item => "/aenderung/" + item.Change.Id.Value),
            .. server.Desk.State.Statements.Select(item => "/aussagen/" + item.Statement.Id.Value), "/stand?seit=0",
        ];
        foreach (string path in each)
        {
            string page = await anna.Http.GetStringAsync(new Uri(path, UriKind.Relative));

            Assert.All(Personal, name => Assert.DoesNotContain(name, page, StringComparison.Ordinal));
        }

        Assert.Contains("[Person", (await anna.Open("/aussagen")).Words, StringComparison.Ordinal);
        Assert.Contains("Schulz", server.Desk.State.Texts[0].Text.Proposed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_run_kept_names_the_desk_shows_them()
    {
        await using DeskServer server = await DeskServer.Start(Result("keep"));
        using DeskClient anna = await server.SignIn("Anna Weber");

        Assert.Contains("Frau Schulz", (await anna.Open("/aussagen")).Words, StringComparison.Ordinal);
    }

    private string Result(string names)
    {
        _folder.Write("event/event.json", """
            { "id": "namen", "title": "Namen", "documents": [ { "id": "leitbild", "title": "Leitbild", "draft": "drafts/leitbild.md" } ],
              "rounds": [ { "number": 1, "title": "Leitbild", "kind": "wording", "document": "leitbild" } ] }
            """);
        _folder.Write("event/drafts/leitbild.md", "# Leitbild\n\nWir sind ein offenes Haus. Alle dürfen kommen.\n");
        const string Said = "- „Haus“ durch „Haus von Frau Schulz“ ersetzen\n- Frau Schulz (0231 555 0147, schulz@example.org) leitet den Chor\n- Der Chor von Frau Schulz braucht Platz\n- „offenes“ streichen\n";
        _folder.Write("event/notes/tisch-1.txt", $"Tisch 1\n\nRunde 1\n{Said}");
        _folder.Write("event/notes/tisch-2.txt", $"Tisch 2\n\nRunde 1\n{Said}");
        string result = Path.Combine(_folder.Path, "result");
        CommandResult run = CommandLine.Run("run", Path.Combine(_folder.Path, "event"), "--out", result, "--names", names);
        Assert.True(run.ExitCode == 0, run.Errors);
        return result;
    }
}
