using DialogueMining.Models;
using DialogueMining.Pipeline;
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
        Assert.Equal(Enum.GetValues<PoolEdit>(), material.Decisions.Pools.Select(decision => decision.Edit));
        Assert.Equal(Enum.GetValues<ThemeEdit>(), material.Decisions.Themes.Select(decision => decision.Edit));
    }

    [Fact]
    public void What_is_written_is_read_back_the_same()
    {
        string spec = File.ReadAllText(Repository.PathOf("tests", "Specs", "decisions.md"));
        (Decisions first, _) = DecisionsText.Read("decisions.json", spec.Split("```jsonc\n")[1].Split("```")[0]);

        string written = System.Text.Encoding.UTF8.GetString(DecisionsText.Write(first).Span);
        (Decisions second, IReadOnlyList<Problem> problems) = DecisionsText.Read("decisions.json", written);

        Assert.Empty(problems);
        Assert.Equal(written, System.Text.Encoding.UTF8.GetString(DecisionsText.Write(second).Span));
        Assert.Equal(first.Changes.Select(decision => decision with { Source = second.Changes[0].Source }), second.Changes.Select(decision => decision with { Source = second.Changes[0].Source }));
        Assert.Equal(5, second.Themes.Count);
        Assert.Equal(new ModelOrigin("modell-7b", Reworded: true), second.Themes[^1].Signature.Origin);
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
    [InlineData("{ \"pools\": [ { \"edit\": \"join\", \"oldText\": \"A\" } ] }", "DECISION-006", 1)]
    [InlineData("{ \"themes\": [ { \"edit\": \"rename\", \"label\": \"A\" } ] }", "DECISION-006", 1)]
    [InlineData("{ \"themes\": [ { \"edit\": \"lösche\", \"label\": \"A\" } ] }", "DECISION-004", 1)]
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
