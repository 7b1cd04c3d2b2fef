using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Notes;
using DialogueMining.Pipeline.Wording;

namespace DialogueMining.Pipeline;

/// <summary>Finds the wording changes in a list of statements and writes them as JSON, an object a line.</summary>
/// <param name="options">How changes are found.</param>
/// <param name="explain">Whether each change names the rule that read it.</param>
public sealed class StatementChanges(WordingOptions options, bool explain)
{
    // Large enough to keep all cores busy, small enough that memory stays flat on a list of any length.
    private const int BatchSize = 4096;

    // Lines that one thread writes.
    private const int ChunkSize = 256;

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly ParallelOptions _parallel = new() { MaxDegreeOfParallelism = options.Workers ?? -1 };

    private readonly ChangeFinder _likely = new(options with { WithEvidence = explain });

    // What is too uncertain to be taken, for those who ask why a line was left alone.
    private readonly ChangeFinder _doubtful = new(options with { LeastConfidence = 0 });

    private readonly Annotator _annotator = new(new AnnotationOptions { Workers = options.Workers });

    // What is taken of a statement, and all that was read in it where somebody asks.
    private delegate (IEnumerable<ChangeMention> Taken, IEnumerable<ChangeMention> Read) MentionsAt(int statement);

    /// <summary>Reads statements as they come and writes a line for each: <c>{"id", "text", "changes": […]}</c>.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="output">Where the lines go, ended by <c>\n</c>.</param>
    public void Write(IEnumerable<Statement> statements, TextWriter output)
    {
        foreach (Statement[] batch in statements.Chunk(BatchSize))
        {
            IReadOnlyList<IReadOnlyList<ChangeMention>> found = _likely.FindInList(batch, _annotator.Annotate);
            IReadOnlyList<IReadOnlyList<ChangeMention>>? all = explain ? _doubtful.FindInList(batch, _annotator.Annotate) : null;
            WriteLines(batch, at => (found[at], all?[at] ?? []), _ => null, output);
        }
    }

    /// <summary>The same with a draft: its words are evidence, and each change gets its place in it as <c>locus</c>.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="draft">The draft, as <see cref="ReadDraft"/> gives it.</param>
    /// <param name="output">Where the lines go, ended by <c>\n</c>.</param>
    public void Write(IEnumerable<Statement> statements, Draft draft, TextWriter output)
    {
        EventDefinition definition = new(
            "changes", string.Empty, null, null, "de", [new EventDocument("draft", string.Empty, draft, [])], []);
        Statement[] all = [.. statements];
        IReadOnlyList<AnnotatedStatement> annotated = _annotator.Annotate(Numbered(all));
        FoundChanges found = _likely.Find(annotated, definition);
        ILookup<StatementId, Change> pooled = found.Changes
            .SelectMany(change => change.Evidence.Select(evidence => (evidence.Statement, Change: change)))
            .ToLookup(entry => entry.Statement, entry => entry.Change);
        ILookup<StatementId, ChangeMention> taken = found.Mentions.ToLookup(mention => mention.Statement);
        ILookup<StatementId, ChangeMention> read = (explain ? _doubtful.FindMentions(annotated, definition) : []).ToLookup(mention => mention.Statement);
        WriteLines(all, at => (taken[Number(at)], read[Number(at)]), mention => LocusOf(mention, pooled[mention.Statement]), output);
    }

    /// <summary>Reads a draft in Markdown.</summary>
    /// <param name="name">Its file name.</param>
    /// <param name="bytes">Its bytes: UTF-8, UTF-16 with byte order mark, or Windows-1252.</param>
    /// <returns>The draft; null where the bytes are no text.</returns>
    public static Draft? ReadDraft(string name, ReadOnlySpan<byte> bytes) =>
        TextDecoder.Decode(bytes) is { } decoded ? DraftReader.Read(name, null, decoded.Text) : null;

    // Ids given by a user need not be unique; the place in the list is.
    private static Statement[] Numbered(Statement[] statements) =>
        [.. statements.Select((statement, at) => statement with { Id = Number(at) })];

    private static StatementId Number(int at) => new(at.ToString(CultureInfo.InvariantCulture));

    private static Locus? LocusOf(ChangeMention mention, IEnumerable<Change> pooled)
    {
        Change[] alike = [.. pooled.Where(change => change.Words.Operation == mention.Words.Operation && change.Loci.Count > 0)];
        Change? change = Array.Find(alike, candidate => SameWords(candidate.Words, mention.Words)) ?? alike.FirstOrDefault();
        return change?.Loci[0];
    }

    private static bool SameWords(ChangeWords left, ChangeWords right) =>
        string.Equals(left.OldText, right.OldText, StringComparison.OrdinalIgnoreCase)
        && string.Equals(left.NewText, right.NewText, StringComparison.OrdinalIgnoreCase);

    private void WriteLines(
        Statement[] statements, MentionsAt mentionsOf, Func<ChangeMention, Locus?> locusOf, TextWriter output)
    {
        for (int from = 0; from < statements.Length; from += BatchSize)
        {
            int count = Math.Min(BatchSize, statements.Length - from);
            string[] chunks = new string[(count + ChunkSize - 1) / ChunkSize];
            Parallel.For(0, chunks.Length, _parallel, chunk =>
            {
                int first = from + (chunk * ChunkSize);
                chunks[chunk] = Lines(statements, first, Math.Min(first + ChunkSize, from + count), mentionsOf, locusOf);
            });
            Array.ForEach(chunks, output.Write);
        }
    }

    private string Lines(
        Statement[] statements, int first, int end, MentionsAt mentionsOf, Func<ChangeMention, Locus?> locusOf)
    {
        ArrayBufferWriter<byte> lines = new();
        using Utf8JsonWriter json = new(lines, Json);
        for (int at = first; at < end; at++)
        {
            (IEnumerable<ChangeMention> taken, IEnumerable<ChangeMention> read) = mentionsOf(at);
            WriteLine(json, statements[at], [.. taken], [.. read.Except(taken)], locusOf);
            lines.Write("\n"u8);
            json.Reset();
        }

        return Encoding.UTF8.GetString(lines.WrittenSpan);
    }

    private void WriteLine(
        Utf8JsonWriter json, Statement statement, ChangeMention[] taken, ChangeMention[] doubtful, Func<ChangeMention, Locus?> locusOf)
    {
        json.WriteStartObject();
        json.WriteString("id", statement.Id.Value);
        json.WriteString("text", statement.Text);
        json.WriteStartArray("changes");
        foreach (ChangeMention mention in taken)
        {
            Write(json, mention, locusOf);
        }

        json.WriteEndArray();
        WriteDoubtful(json, doubtful);
        json.WriteEndObject();
        json.Flush();
    }

    // Readings below the threshold: „so sah es aus, aber …“.
    private void WriteDoubtful(Utf8JsonWriter json, ChangeMention[] doubtful)
    {
        if (doubtful.Length == 0)
        {
            return;
        }

        json.WriteStartArray("notTaken");
        foreach (ChangeMention mention in doubtful)
        {
            Write(json, mention, _ => null);
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, ChangeMention mention, Func<ChangeMention, Locus?> locusOf)
    {
        json.WriteStartObject();
        json.WriteString("operation", JsonNamingPolicy.CamelCase.ConvertName(mention.Words.Operation.ToString()));
        json.WriteString("oldText", mention.Words.OldText);
        json.WriteString("newText", mention.Words.NewText);
        WriteAnchor(json, mention.Words.Anchor);
        json.WriteBoolean("contested", mention.Contested);
        json.WriteNumber("confidence", Math.Round(mention.Confidence, 3, MidpointRounding.AwayFromZero));
        if (locusOf(mention) is { } locus)
        {
            json.WriteStartObject("locus");
            json.WriteNumber("block", locus.Block);
            json.WriteNumber("start", locus.Span.Start);
            json.WriteNumber("length", locus.Span.Length);
            json.WriteEndObject();
        }

        if (explain)
        {
            json.WriteString("rule", mention.Rule);
            json.WriteString("evidence", mention.Evidence);
        }

        json.WriteEndObject();
    }

    private static void WriteAnchor(Utf8JsonWriter json, Anchor? anchor)
    {
        if (anchor is null)
        {
            json.WriteNull("anchor");
            return;
        }

        json.WriteStartObject("anchor");
        json.WriteString("text", anchor.Text);
        json.WriteString("relation", JsonNamingPolicy.CamelCase.ConvertName(anchor.Relation.ToString()));
        json.WriteEndObject();
    }
}
