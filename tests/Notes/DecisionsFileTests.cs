using DialogueMining.Models;
using DialogueMining.Pipeline.Notes;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Notes;

/// <summary>The decisions file as people write it, whole and broken.</summary>
public sealed class DecisionsFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_example_of_the_specification_is_read_without_a_problem()
    {
        string spec = File.ReadAllText(Repository.PathOf("tests", "Specs", "decisions.md"));
        string example = spec.Split("```jsonc\n")[1].Split("```")[0];

        EventMaterial material = Read(example);

        Assert.DoesNotContain(material.Problems, problem => problem.Place?.File == "decisions.json");
        Assert.Equal(Enum.GetValues<Verdict>().Order(), material.Decisions.Changes.Select(decision => decision.Verdict).Distinct().Order());
        Assert.Single(material.Decisions.Amendments);
        Assert.Equal(Outcome.Deferred, Assert.Single(material.Decisions.Statements).Outcome);
        Assert.Contains(material.Decisions.Changes, decision => decision.Signature is { DecidedBy: "B. Kaya", DecidedAt: "2026-03-14" });
        Assert.Contains(material.Files, file => file.Path == "decisions.json");
    }

    [Theory]
    [InlineData("{ \"changes\": [ ", "DECISION-001", 1)]
    [InlineData("[]", "DECISION-001", 1)]
    [InlineData("", "DECISION-002", null)]
    [InlineData("{\n \"changes\": [\n { \"oldText\": \"A\", \"decision\": \"ja\" } ] }", "DECISION-003", 3)]
    [InlineData("{\n \"changes\": [\n { \"oldText\": \"A\" } ] }", "DECISION-003", 3)]
    [InlineData("{\n \"changes\": [ { \"oldText\": \"A\", \"operation\": \"tausche\", \"decision\": \"adopt\" } ] }", "DECISION-004", 2)]
    [InlineData("{ \"statements\": [ { \"statementId\": \"s0001\", \"outcome\": \"gut\" } ] }", "DECISION-005", 1)]
    [InlineData("{ \"changes\": [ { \"document\": \"a\", \"decision\": \"adopt\" } ] }", "DECISION-006", 1)]
    [InlineData("{ \"amendments\": [ { \"operation\": \"move\", \"oldText\": \"A\" } ] }", "DECISION-006", 1)]
    [InlineData("{ \"changes\": [ { \"oldText\": \"A\", \"decision\": \"adoptReworded\" } ] }", "DECISION-007", 1)]
    [InlineData("{ \"changes\": [ { \"oldText\": \"A\", \"decision\": \"adoptElsewhere\" } ] }", "DECISION-008", 1)]
    [InlineData("{ \"changes\": [ { \"oldText\": \"A\", \"decision\": \"adopt\" } ] }", "DECISION-009", null)]
    [InlineData("{ \"wünsche\": [] }", "EVENT-003", 1)]
    public void What_cannot_be_read_is_named_with_file_and_line(string json, string code, int? line)
    {
        EventMaterial material = Read(json);

        Problem problem = Assert.Single(material.Problems, problem => problem.Place?.File == "decisions.json" && problem.Code == code);
        Assert.Equal(line, problem.Place!.Line);
        Assert.NotEmpty(material.Notes);
    }

    [Fact]
    public void One_wrong_entry_does_not_spoil_the_others() => Assert.Single(Read(
        "{ \"decidedBy\": \"K\", \"changes\": [ { \"oldText\": \"A\", \"decision\": \"?\" }, { \"oldText\": \"B\", \"decision\": \"reject\" } ] }")
        .Decisions.Changes);

    [Fact]
    public void A_file_apart_takes_the_place_of_the_events_own()
    {
        _folder.Write("apart.json", "{ \"decidedBy\": \"K\", \"changes\": [ { \"oldText\": \"B\", \"decision\": \"reject\" } ] }");

        Decisions decisions = Read("{}", new NoteOptions { Decisions = Path.Combine(_folder.Path, "apart.json") }).Decisions;
        EventMaterial missing = Read("{}", new NoteOptions { Decisions = Path.Combine(_folder.Path, "fehlt.json") });

        Assert.Equal("B", Assert.Single(decisions.Changes).Basis.OldText);
        Assert.Contains(missing.Problems, problem => problem is { Code: "DECISION-002", Place.File: "fehlt.json" });
    }

    private EventMaterial Read(string decisions, NoteOptions? options = null)
    {
        _folder.Write("event/notes/tisch-1.txt", "Tisch 1\n- Mehr Bänke im Park\n");
        _folder.Write("event/decisions.json", decisions);
        return new NoteReader(options ?? new NoteOptions()).Read(Path.Combine(_folder.Path, "event"));
    }
}
