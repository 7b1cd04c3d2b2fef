using System.Text.Json;
using DialogueMining.Models;
using DialogueMining.Pipeline.Notes;
using DialogueMining.Pipeline.Statements;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Consolidation;

/// <summary>The gold changes of one of the project's corpora as the Wording stage would hand them on.</summary>
internal sealed class GoldChanges
{
    private static readonly string[] Ordinals = ["erst", "zweit", "dritt", "viert", "fünft", "sechst"];

    private readonly ILookup<string, Evidence> _evidence;

    public GoldChanges(string corpus)
    {
        GoldCorpus gold = new(corpus);
        Folder = gold.Folder;
        EventMaterial material = new NoteReader(new NoteOptions()).Read(Folder);
        Event = material.Event;
        Statements = new StatementCutter(new StatementOptions()).Cut(material.Notes);
        _evidence = EvidenceOf(gold, Statements);
        using JsonDocument changes = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "gold", "changes.json")));
        Changes = [.. changes.RootElement.EnumerateArray().Select(Read)];
    }

    public string Folder { get; }

    /// <summary>The files that a measure on it stands on.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Path.Combine(Folder, "drafts"))
        .Concat(Directory.EnumerateFiles(Path.Combine(Folder, "gold", "texts")))
        .Append(Path.Combine(Folder, "gold", "changes.json"))
        .Order(StringComparer.Ordinal);

    public EventDefinition Event { get; }

    public IReadOnlyList<Change> Changes { get; }

    /// <summary>The statements of the notes.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>Ids of the changes that the gold texts hold.</summary>
    public HashSet<string> Applied { get; } = [];

    /// <summary>The gold text of a document without the italics.</summary>
    public string TextOf(string document) => File.ReadAllText(Path.Combine(Folder, "gold", "texts", document + ".md"))
        .Replace("*", string.Empty, StringComparison.Ordinal);

    // Statements that name no words of their own („dito“, „bitte nicht“) stand in the outcomes only: their kind says the role.
    private static ILookup<string, Evidence> EvidenceOf(GoldCorpus gold, IReadOnlyList<Statement> statements)
    {
        Dictionary<GoldKey, Statement> byKey = statements.DistinctBy(GoldCorpus.KeyOf).ToDictionary(GoldCorpus.KeyOf);
        ILookup<(GoldKey, string), string> stances = gold.Mentions
            .SelectMany(mention => mention.Change.Split(' ').Select(change => (mention, change)))
            .ToLookup(each => (each.mention.Key, each.change), each => each.mention.Stance);
        // Who wants words kept is against all that would take them away.
        HashSet<GoldKey> opposing =
            [.. gold.Mentions.Where(mention => mention.Stance == "against").Select(mention => mention.Key)];
        return gold.Statements
            .SelectMany(row => gold.ChangesOf(row.Key).Select(change => (row, change)))
            .ToLookup(each => each.change, each => new Evidence(
                byKey[each.row.Key].Id,
                byKey[each.row.Key].Table,
                RoleOf(stances[(each.row.Key, each.change)].FirstOrDefault()
                    ?? (opposing.Contains(each.row.Key) ? "against" : null), each.row.Kind)));
    }

    private static EvidenceRole RoleOf(string? stance, string kind) => (stance, kind) switch
    {
        ("for", _) => EvidenceRole.Support,
        ("against", _) => EvidenceRole.Opposition,
        ("contested", _) => EvidenceRole.Contested,
        (_, "objection") => EvidenceRole.Opposition,
        (_, "agreement") => EvidenceRole.Support,
        _ => EvidenceRole.Reason,
    };

    // A table counts once and for one side, as changes.json says, whatever its single lines say.
    private static List<Evidence> WithTables(List<Evidence> evidence, JsonElement item)
    {
        foreach ((string list, EvidenceRole role) in (ReadOnlySpan<(string, EvidenceRole)>)
            [("tables", EvidenceRole.Support), ("opposition", EvidenceRole.Opposition)])
        {
            foreach (string table in item.GetProperty(list).EnumerateArray().Select(each => each.GetString()!))
            {
                if (!evidence.Exists(each => each.Table == table && each.Role == role))
                {
                    evidence.Add(new Evidence(new StatementId("none"), table, role));
                }
            }
        }

        return evidence;
    }

    private Change Read(JsonElement item)
    {
        string id = item.GetProperty("id").GetString()!;
        if (item.GetProperty("applied").GetBoolean())
        {
            Applied.Add(id);
        }

        string document = item.GetProperty("document").GetString()!;
        ChangeWords words = new(
            Enum.Parse<ChangeOperation>(item.GetProperty("operation").GetString()!, ignoreCase: true),
            item.GetProperty("oldText").GetString(),
            item.GetProperty("newText").GetString(),
            ReadAnchor(item.GetProperty("anchor")));
        bool unplaced = item.GetProperty("status").GetString() == "unplaced";
        Draft draft = Event.Documents.Single(each => each.Id == document).Draft!;
        Change change = ChangeSample.Make(
            id,
            words,
            unplaced ? [] : Places(draft, words),
            item.GetProperty("tables").GetArrayLength(),
            item.GetProperty("opposition").GetArrayLength(),
            [.. item.GetProperty("conflictsWith").EnumerateArray().Select(rival => rival.GetString()!)]);
        return change with { Document = document, Evidence = WithTables([.. _evidence[id]], item) };
    }

    private static Anchor? ReadAnchor(JsonElement anchor) => anchor.ValueKind == JsonValueKind.Null
        ? null
        : new Anchor(
            anchor.GetProperty("text").GetString()!,
            Enum.Parse<AnchorRelation>(anchor.GetProperty("relation").GetString()!, ignoreCase: true));

    private static IReadOnlyList<Locus> Places(Draft draft, ChangeWords words)
    {
        IReadOnlyList<Locus> old = words.OldText is { Length: > 0 } text ? ChangeSample.Places(draft, text) : [];
        return words.Anchor is not { } anchor || words.Operation == ChangeOperation.Keep || (old.Count > 0 && words.Operation != ChangeOperation.Move) ? old
            : words.Operation == ChangeOperation.Move ? [.. old.Take(1), .. PlaceOf(draft, anchor)]
            : PlaceOf(draft, anchor);
    }

    private static IReadOnlyList<Locus> PlaceOf(Draft draft, Anchor anchor)
    {
        IReadOnlyList<Locus> words = ChangeSample.Places(draft, anchor.Text);
        words = words.Count > 0 ? words : ChangeSample.Places(draft, anchor.Text.Replace("Bedürfnisse ", "Bedürfnissen ", StringComparison.Ordinal));
        if (words.Count > 0)
        {
            return [words[0]];
        }

        string text = anchor.Text.ToLowerInvariant();
        DraftBlock block = text.Contains("spiegelstrich", StringComparison.Ordinal)
            ? draft.Blocks.Last(each => each.Kind == BlockKind.ListItem)
            : text.Contains("letzter", StringComparison.Ordinal) ? draft.Blocks[^1] : draft.Blocks.First(each => each.Kind != BlockKind.Heading);
        bool sentence = text.Contains("satz", StringComparison.Ordinal);
        TextSpan span = sentence ? SentenceOf(draft, block, text) : block.Span;
        return [new Locus(block.Number, span)];
    }

    private static TextSpan SentenceOf(Draft draft, DraftBlock block, string anchor)
    {
        int end = block.Span.Start + block.Span.Length;
        if (anchor.Contains("letzt", StringComparison.Ordinal))
        {
            int start = draft.Text.LastIndexOf(". ", end - 2, block.Span.Length - 2, StringComparison.Ordinal);
            return start < 0 ? block.Span : new TextSpan(start + 2, end - start - 2);
        }

        bool second = anchor.Contains('2', StringComparison.Ordinal) || anchor.Contains(Ordinals[1], StringComparison.Ordinal);
        int stop = draft.Text.IndexOf(". ", block.Span.Start, StringComparison.Ordinal);
        return stop < 0 ? block.Span
            : second ? new TextSpan(stop + 2, end - stop - 2)
            : new TextSpan(block.Span.Start, stop + 1 - block.Span.Start);
    }
}
