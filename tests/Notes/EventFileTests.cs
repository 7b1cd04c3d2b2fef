using DialogueMining.Models;
using DialogueMining.Pipeline.Notes;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Notes;

public sealed class EventFileTests
{
    private const string Full = """
        {
          // was war
          "id": "probe", "title": "Probe", "place": "Hier", "date": "2006-06-02", "language": "de",
          "documents": [
            { "id": "leitbild", "title": "Das Leitbild", "draft": "drafts/leitbild.md",
              "alternatives": [ { "label": "Entwurf Beirat", "draft": "drafts/beirat.md" }, ] },
          ],
          "rounds": [
            { "number": 2, "title": "Punkte", "kind": "priorities", "pointsPerParticipant": 3, "top": 5,
              "topics": [ "A", "B" ], "merge": [ { "into": "A/B", "topics": [ "A", "B" ] } ] },
            { "number": 1, "title": "Text", "kind": "wording", "document": "leitbild" },
          ],
        }
        """;

    [Fact]
    public void All_fields_are_read_with_comments_and_trailing_commas()
    {
        EventMaterial material = Read(Full);
        EventDefinition definition = material.Event;

        Assert.Equal(("probe", "Probe", "Hier", new DateOnly(2006, 6, 2)), (definition.Id, definition.Title, definition.Place, definition.Date));
        Assert.Equal("Die Stadt ist bunt.", TextOf(definition.Documents[0].Draft!, 1));
        Assert.Equal("Entwurf Beirat", definition.Documents[0].Alternatives.Single().Label);
        Assert.Equal([1, 2], definition.Rounds.Select(round => round.Number));
        Assert.Equal(("leitbild", RoundKind.Wording), (definition.Rounds[0].Document, definition.Rounds[0].Kind));
        Assert.Equal((3, 5, "A/B"), (definition.Rounds[1].PointsPerParticipant, definition.Rounds[1].Top, definition.Rounds[1].Merges.Single().Into));
        Assert.Empty(material.Problems);
    }

    [Fact]
    public void A_broken_file_is_reported_with_its_line_and_the_notes_go_on()
    {
        EventMaterial material = Read("{\n  \"id\": \"probe\",\n  \"title\": Probe\n}\n");

        Assert.Equal(3, Single(material, "EVENT-002").Place!.Line);
        Assert.NotEmpty(material.Notes[0].Entries);
        Assert.Equal("leitbild", material.Event.Documents.Single(document => document.Id == "leitbild").Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("\"Leitbild\"")]
    [InlineData("null")]
    [InlineData("{ \"id\": \"a\" } {")]
    public void What_is_no_object_is_reported(string json) => Assert.Contains("EVENT-002", NoteTexts.Codes(Read(json)));

    [Fact]
    public void Deep_nesting_is_reported() => Assert.Contains("EVENT-002", NoteTexts.Codes(Read(new string('[', 5000))));

    [Fact]
    public void Unknown_fields_are_named_with_their_line()
    {
        EventMaterial material = Read("{\n  \"id\": \"a\",\n  \"titel\": \"x\",\n  \"rounds\": [ { \"nummer\": 1 } ]\n}");

        Assert.Equal([3, 4], material.Problems.Where(problem => problem.Code == "EVENT-003").Select(problem => problem.Place!.Line!.Value));
    }

    [Theory]
    [InlineData("\"title\": 5")]
    [InlineData("\"date\": \"gestern\"")]
    [InlineData("\"documents\": {}")]
    [InlineData("\"documents\": [ \"leitbild\" ]")]
    [InlineData("\"rounds\": [ { \"number\": -1 } ]")]
    [InlineData("\"rounds\": [ { \"number\": 1, \"topics\": [ 5 ] } ]")]
    public void Wrong_types_are_named(string member) =>
        Assert.Contains("EVENT-004", NoteTexts.Codes(Read($"{{ {member} }}")));

    [Fact]
    public void A_missing_draft_leaves_the_document_without_one()
    {
        EventMaterial material = Read("{ \"documents\": [ { \"id\": \"a\", \"draft\": \"drafts/fehlt.md\" } ] }");

        Assert.Null(material.Event.Documents.Single().Draft);
        Assert.Equal("event.json", Single(material, "EVENT-009").Place!.File);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("drafts/../../x.md")]
    [InlineData("..\\\\x.md")]
    [InlineData("C:\\\\Windows\\\\x.md")]
    [InlineData("drafts/\\u0000x.md")]
    public void Paths_that_leave_the_folder_are_not_opened(string path)
    {
        EventMaterial material = Read($"{{ \"documents\": [ {{ \"id\": \"a\", \"draft\": \"{path}\" }} ] }}");

        Assert.Contains("EVENT-010", NoteTexts.Codes(material));
        Assert.Null(material.Event.Documents.Single().Draft);
        Assert.DoesNotContain(material.Files, file => file.Path.Contains("..", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("../../x")]
    [InlineData("a/b")]
    [InlineData("Das Leitbild")]
    [InlineData("con:")]
    public void Ids_become_safe_names(string id)
    {
        EventMaterial material = Read($"{{ \"documents\": [ {{ \"id\": \"{id}\", \"draft\": \"drafts/leitbild.md\" }} ] }}");

        Assert.Matches("^[a-z0-9-]+$", material.Event.Documents.Single().Id);
        Assert.Contains("EVENT-008", NoteTexts.Codes(material));
    }

    [Fact]
    public void Rounds_are_checked()
    {
        EventMaterial material = Read("""
            { "documents": [ { "id": "a", "draft": "drafts/leitbild.md" }, { "id": "b", "draft": "drafts/beirat.md" } ],
              "rounds": [ { "number": 1, "kind": "wording", "document": "c" }, { "number": 1, "kind": "open" },
                          { "number": 2, "kind": "wording" }, { "number": 3, "kind": "abstimmung" } ] }
            """);

        Assert.Equal(["EVENT-006", "EVENT-007", "EVENT-013", "EVENT-005"], NoteTexts.Codes(material).Where(code => code is "EVENT-006" or "EVENT-007" or "EVENT-013" or "EVENT-005").OrderBy(code => Array.IndexOf(["EVENT-006", "EVENT-007", "EVENT-013", "EVENT-005"], code)));
        Assert.Equal([1, 2, 3], material.Event.Rounds.Select(round => round.Number));
    }

    [Fact]
    public void The_only_document_need_not_be_named() =>
        Assert.Equal("a", Read("""
            { "documents": [ { "id": "a", "draft": "drafts/leitbild.md" } ], "rounds": [ { "number": 1, "kind": "wording" } ] }
            """).Event.Rounds.Single().Document);

    [Fact]
    public void Without_event_json_drafts_and_rounds_are_told_by_the_files()
    {
        using TemporaryFolder folder = new();
        folder.Write("drafts/leitbild.md", "# Unser Leitbild\n\nText.\n");
        folder.Write("drafts/leitbild-beirat.md", "# Anderes\n");
        folder.Write("drafts/hausordnung.md", "# Hausordnung\n");
        folder.Write("notes/tisch-1.txt", "Runde 1 – Leitbild\n- a\nRunde 2: Hausordnung\n- b\nRunde 3: Wünsche\n- c\nRunde 4: Schwerpunkte\nSchule: 3\n");
        EventMaterial material = new NoteReader(new NoteOptions()).Read(folder.Path);

        Assert.Equal(["hausordnung", "leitbild"], material.Event.Documents.Select(document => document.Id));
        Assert.Equal("beirat", material.Event.Documents[1].Alternatives.Single().Label);
        Assert.Equal(
            [(1, RoundKind.Wording, "leitbild"), (2, RoundKind.Wording, "hausordnung"), (3, RoundKind.Open, null), (4, RoundKind.Priorities, null)],
            material.Event.Rounds.Select(round => (round.Number, round.Kind, round.Document)));
        Assert.Equal(3, material.Votes.Single().Points);
    }

    private static EventMaterial Read(string json)
    {
        using TemporaryFolder folder = new();
        folder.Write("event.json", json);
        folder.Write("drafts/leitbild.md", "# Das Leitbild\n\nDie Stadt ist bunt.\n");
        folder.Write("drafts/beirat.md", "# Anderes\n");
        folder.Write("notes/tisch-1.txt", "Runde 1\n- a\n");
        return new NoteReader(new NoteOptions()).Read(folder.Path);
    }

    private static Problem Single(EventMaterial material, string code) => material.Problems.Single(problem => problem.Code == code);

    private static string TextOf(Draft draft, int block) =>
        draft.Text.Substring(draft.Blocks[block].Span.Start, draft.Blocks[block].Span.Length);
}
