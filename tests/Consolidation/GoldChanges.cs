using System.Text.Json;
using DialogueMining.Models;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Consolidation;

/// <summary>The gold changes of one of the project's corpora as the Wording stage would hand them on.</summary>
internal sealed class GoldChanges
{
    private static readonly string[] Ordinals = ["erst", "zweit", "dritt", "viert", "fünft", "sechst"];

    public GoldChanges(string corpus)
    {
        Folder = Repository.PathOf("corpora", corpus);
        using JsonDocument definition = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "event.json")));
        Event = ChangeSample.Nothing with
        {
            Documents = [.. definition.RootElement.GetProperty("documents").EnumerateArray().Select(Document)],
        };
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

    /// <summary>Ids of the changes that the gold texts hold.</summary>
    public HashSet<string> Applied { get; } = [];

    /// <summary>The gold text of a document without the italics.</summary>
    public string TextOf(string document) => File.ReadAllText(Path.Combine(Folder, "gold", "texts", document + ".md"))
        .Replace("*", string.Empty, StringComparison.Ordinal);

    private EventDocument Document(JsonElement item)
    {
        string file = item.GetProperty("draft").GetString()!;
        string text = File.ReadAllText(Path.Combine(Folder, file));
        return new EventDocument(item.GetProperty("id").GetString()!, item.GetProperty("title").GetString()!, PlainDraft.Of(text), []);
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
        return change with { Document = document };
    }

    private static Anchor? ReadAnchor(JsonElement anchor) => anchor.ValueKind == JsonValueKind.Null
        ? null
        : new Anchor(
            anchor.GetProperty("text").GetString()!,
            Enum.Parse<AnchorRelation>(anchor.GetProperty("relation").GetString()!, ignoreCase: true));

    private static IReadOnlyList<Locus> Places(Draft draft, ChangeWords words)
    {
        IReadOnlyList<Locus> old = words.OldText is { Length: > 0 } text ? ChangeSample.Places(draft, text) : [];
        return words.Anchor is not { } anchor || (old.Count > 0 && words.Operation != ChangeOperation.Move) ? old
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
