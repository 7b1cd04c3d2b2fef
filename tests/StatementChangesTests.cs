using System.Text;
using System.Text.Json;
using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Wording;

namespace DialogueMining.Tests;

/// <summary>The verb <c>changes</c>: an object a line, with the contract's fields.</summary>
public sealed class StatementChangesTests
{
    private const string Notes = "„offen“ durch „gastlich“ ersetzen\nDie Parkplätze sollen durch Bäume ersetzt werden\n";

    [Fact]
    public void Every_statement_has_its_line_with_the_fields_of_the_contract()
    {
        JsonElement[] lines = Lines(Notes, explain: false, draft: null);
        JsonElement change = Assert.Single(lines[0].GetProperty("changes").EnumerateArray());

        Assert.Equal(["s0001", "s0002"], lines.Select(line => line.GetProperty("id").GetString()));
        Assert.Equal(
            ["operation", "oldText", "newText", "anchor", "contested", "confidence"],
            change.EnumerateObject().Select(field => field.Name));
        Assert.Equal(
            ("replace", "offen", "gastlich"),
            (change.GetProperty("operation").GetString(), change.GetProperty("oldText").GetString(), change.GetProperty("newText").GetString()));
        Assert.Empty(lines[1].GetProperty("changes").EnumerateArray());
    }

    [Fact]
    public void Explain_names_the_rule() => Assert.NotEmpty(
        Lines(Notes, explain: true, draft: null)[0].GetProperty("changes")[0].GetProperty("rule").GetString()!);

    [Fact]
    public void Explain_names_what_was_not_taken()
    {
        JsonElement line = Lines(Notes, explain: true, draft: null)[1];

        Assert.Empty(line.GetProperty("changes").EnumerateArray());
        Assert.Contains("Sache", line.GetProperty("notTaken")[0].GetProperty("evidence").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_with_sure_changes_is_about_a_text()
    {
        const string Sure = "„offen“ durch „gastlich“ ersetzen\n„kalt“ durch „kühl“ ersetzen\n„leise“ durch „still“ ersetzen\n";
        const string Unquoted = "Zwischenrufe streichen, die stören\n";

        Assert.Empty(Lines(Unquoted, explain: false, draft: null)[0].GetProperty("changes").EnumerateArray());
        Assert.Single(Lines(Sure + Unquoted, explain: false, draft: null)[3].GetProperty("changes").EnumerateArray());
    }

    [Fact]
    public void Threads_change_nothing()
    {
        string notes = string.Concat(Enumerable.Range(1, 600).Select(number => $"„Regel {number}“ durch „Punkt {number}“ ersetzen\nDanke für Kapitel {number}\nZwischenrufe streichen, die stören\n"));

        string Write(int workers)
        {
            using MemoryStream input = new(Encoding.UTF8.GetBytes(notes));
            using StringWriter output = new();
            new StatementChanges(new WordingOptions { Workers = workers }, explain: false).Write(new StatementListReader(input, "n.txt").Read(), output);
            return output.ToString();
        }

        Assert.Equal(Write(1), Write(3));
    }

    [Fact]
    public void A_draft_gives_each_change_its_place()
    {
        JsonElement locus = Lines(Notes, explain: false, draft: "# Motto\n\nWir sind ein offenes Haus.\n")[0]
            .GetProperty("changes")[0].GetProperty("locus");

        Assert.Equal((1, 22, 7), (locus.GetProperty("block").GetInt32(), locus.GetProperty("start").GetInt32(), locus.GetProperty("length").GetInt32()));
    }

    [Fact]
    public void Statements_with_the_same_id_keep_their_own_changes()
    {
        JsonElement[] lines = Lines("{\"id\":\"a\",\"text\":\"„rot“ streichen\"}\n{\"id\":\"b\",\"text\":\"danke\"}\n{\"id\":\"a\",\"text\":\"„blau“ streichen\"}\n", false, null);

        Assert.Equal(["rot", "blau"], new[] { lines[0], lines[2] }.Select(line => line.GetProperty("changes")[0].GetProperty("oldText").GetString()));
    }

    [Fact]
    public void A_draft_that_is_no_text_is_none() => Assert.Null(StatementChanges.ReadDraft("bild.md", [0x89, 0x50, 0x4E, 0x47, 0]));

    private static JsonElement[] Lines(string notes, bool explain, string? draft)
    {
        using MemoryStream input = new(Encoding.UTF8.GetBytes(notes));
        IEnumerable<Statement> statements = new StatementListReader(input, notes.StartsWith('{') ? "n.jsonl" : "n.txt").Read();
        using StringWriter output = new();
        StatementChanges changes = new(new WordingOptions(), explain);
        if (draft is null)
        {
            changes.Write(statements, output);
        }
        else
        {
            changes.Write(statements, StatementChanges.ReadDraft("d.md", Encoding.UTF8.GetBytes(draft))!, output);
        }

        return [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
