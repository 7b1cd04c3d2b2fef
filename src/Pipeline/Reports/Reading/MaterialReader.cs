using System.Globalization;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Reading;

/// <summary>Reads back what was read of the event.</summary>
internal static class MaterialReader
{
    // What people decided stands with the choices: the decisions file is not needed again.
    public static EventMaterial Read(JsonFields root) => new(
        Event(root.Object("event")),
        root.List("notes", Note),
        root.List("votes", Vote),
        Decisions.None,
        ThemePlan.None,
        root.List("inputs", file => new InputFile(file.Text("path"), file.Long("bytes"), file.Text("sha256"), file.Text("encoding"))),
        []);

    public static VoteLine Vote(JsonFields vote) => new(
        vote.Text("topic"), vote.Int("points"), vote.OptionalText("table"), vote.OptionalInt("round"), vote.Place("source"),
        vote.OptionalInt("participants"));

    private static EventDefinition Event(JsonFields definition) => new(
        definition.Text("id"),
        definition.Text("title"),
        definition.OptionalText("place"),
        Date(definition.OptionalText("date")),
        definition.Text("language"),
        definition.List("documents", document => new EventDocument(
            document.Text("id"),
            document.Text("title"),
            document.OptionalObject("draft") is { } draft ? Draft(draft) : null,
            document.List("alternatives", Draft))),
        definition.List("rounds", Round));

    private static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    private static Draft Draft(JsonFields draft) => new(
        draft.OptionalText("label"),
        draft.Text("file"),
        draft.Text("text"),
        draft.List("blocks", block => new DraftBlock(block.Int("number"), block.Enum<BlockKind>("kind"), block.Span(), block.Int("level"))));

    private static Round Round(JsonFields round) => new(
        round.Int("number"),
        round.Text("title"),
        round.Enum<RoundKind>("kind"),
        round.OptionalText("document"),
        round.OptionalInt("pointsPerParticipant"),
        round.OptionalInt("top"),
        round.Texts("topics"),
        round.List("merge", merge => new TopicMerge(merge.Text("into"), merge.Texts("topics"))));

    private static Note Note(JsonFields note) => new(note.Text("file"), note.Text("text"), note.List("entries", entry => new NoteEntry(
        entry.Enum<EntryKind>("kind"),
        entry.Text("table"),
        entry.OptionalInt("round"),
        entry.Text("text"),
        entry.Place("source"),
        entry.Columns("columns"))));
}
