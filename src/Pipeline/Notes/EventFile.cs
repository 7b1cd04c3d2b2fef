using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Reads event.json; what does not fit is reported and left at its default.</summary>
internal sealed class EventFile
{
    private readonly string _file;
    private readonly EventIds _ids;
    private readonly DraftFiles _drafts;
    private readonly List<Problem> _problems;

    private EventFile(string file, DraftFiles drafts, List<Problem> problems)
    {
        _file = file;
        _drafts = drafts;
        _problems = problems;
        _ids = new EventIds(file, problems);
    }

    /// <summary>The event; null where the text is no JSON object.</summary>
    public static EventDefinition? Read(
        string file, string text, string folder, DraftFiles drafts, List<Problem> problems)
    {
        try
        {
            JsonItem root = JsonItem.Parse(text);
            if (root.Kind == JsonTokenType.StartObject)
            {
                return new EventFile(file, drafts, problems).ReadEvent(root, folder);
            }

            problems.Add(EventProblems.Broken(file, root.Line - 1));
        }
        catch (JsonException broken)
        {
            problems.Add(EventProblems.Broken(file, broken.LineNumber));
        }

        return null;
    }

    private EventDefinition ReadEvent(JsonItem root, string folder)
    {
        EventFields fields = new EventFields(
            root, _file, _problems, "id", "title", "place", "date", "language", "documents", "rounds").ReportUnknown();
        string id = _ids.Make(fields.Text("id") ?? EventIds.Plain(folder), fields.Line);
        List<EventDocument> documents =
        [
            .. fields.Objects("documents", "id", "title", "draft", "alternatives").Select(ReadDocument),
        ];
        List<Round> rounds = ReadRounds(fields, documents);
        return new EventDefinition(
            id,
            fields.Text("title") ?? folder,
            fields.Text("place"),
            fields.Day("date"),
            fields.Text("language") ?? "de",
            documents,
            rounds);
    }

    private EventDocument ReadDocument(EventFields fields, int index)
    {
        string? path = fields.Text("draft");
        string wanted = fields.Text("id") ?? (path is null ? $"text-{index + 1}" : Path.GetFileNameWithoutExtension(path));
        string id = _ids.Make(wanted, fields.Line);
        if (path is null)
        {
            _problems.Add(EventProblems.NoDraftNamed(_file, fields.Line, id));
        }

        Draft? draft = path is null ? null : _drafts.Read(path, null, _file, fields.Line);
        Draft[] alternatives =
            [.. fields.Objects("alternatives", "label", "draft").Select(ReadAlternative).OfType<Draft>()];
        return new EventDocument(id, fields.Text("title") ?? DraftFiles.TitleOf(draft) ?? id, draft, alternatives);
    }

    private Draft? ReadAlternative(EventFields fields)
    {
        if (fields.Text("draft") is not { } path)
        {
            return null;
        }

        return _drafts.Read(path, fields.Text("label") ?? Path.GetFileNameWithoutExtension(path), _file, fields.Line);
    }

    private List<Round> ReadRounds(EventFields fields, List<EventDocument> documents)
    {
        List<Round> rounds = [];
        foreach (EventFields entry in fields.Objects(
            "rounds", "number", "title", "kind", "document", "pointsPerParticipant", "top", "topics", "merge"))
        {
            Round round = ReadRound(entry, documents, rounds.Count + 1);
            if (rounds.Any(other => other.Number == round.Number))
            {
                _problems.Add(EventProblems.DoubledRound(_file, entry.Line, round.Number));
            }
            else
            {
                rounds.Add(round);
            }
        }

        return [.. rounds.OrderBy(round => round.Number)];
    }

    private Round ReadRound(EventFields fields, List<EventDocument> documents, int next)
    {
        int number = fields.Number("number") ?? next;
        string? document = fields.Text("document");
        RoundKind kind = KindOf(fields.Text("kind"), document, fields.Line);
        return new Round(
            number,
            fields.Text("title") ?? string.Empty,
            kind,
            kind == RoundKind.Wording ? DocumentOf(document, documents, fields.Line, number) : null,
            fields.Number("pointsPerParticipant"),
            fields.Number("top"),
            fields.Texts("topics"),
            [.. fields.Objects("merge", "into", "topics").Select(ReadMerge).OfType<TopicMerge>()]);
    }

    private static TopicMerge? ReadMerge(EventFields fields) =>
        fields.Text("into") is { } into ? new TopicMerge(into, fields.Texts("topics")) : null;

    private RoundKind KindOf(string? kind, string? document, int line)
    {
        switch (kind?.ToLowerInvariant())
        {
            case "wording":
                return RoundKind.Wording;
            case "priorities":
                return RoundKind.Priorities;
            case "open":
                return RoundKind.Open;
            case null:
                return document is null ? RoundKind.Open : RoundKind.Wording;
            default:
                _problems.Add(EventProblems.UnknownKind(_file, line, kind));
                return RoundKind.Open;
        }
    }

    /// <summary>The document of a wording round; where the event has one document only, it need not be named.</summary>
    private string? DocumentOf(string? id, List<EventDocument> documents, int line, int number)
    {
        if (id is null)
        {
            if (documents.Count != 1)
            {
                _problems.Add(EventProblems.RoundWithoutDocument(_file, line, number));
            }

            return documents.Count == 1 ? documents[0].Id : null;
        }

        string? found = documents
            .FirstOrDefault(document => string.Equals(document.Id, id, StringComparison.OrdinalIgnoreCase))?.Id;
        if (found is null)
        {
            _problems.Add(EventProblems.UnknownDocument(_file, line, id, documents.Select(document => document.Id)));
        }

        return found;
    }
}
