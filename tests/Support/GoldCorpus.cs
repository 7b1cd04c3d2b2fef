using System.Globalization;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;

namespace DialogueMining.Tests.Support;

/// <summary>A statement's place in a corpus: what a gold row and a found statement are matched by.</summary>
/// <param name="File">File below <c>notes/</c>.</param>
/// <param name="Position">Line, or row as a spreadsheet counts it.</param>
/// <param name="Start">First characters of the statement, white space collapsed.</param>
internal sealed record GoldKey(string File, int Position, string Start);

/// <summary>A row of <c>themes.csv</c>.</summary>
internal sealed record GoldStatement(GoldKey Key, string Table, int Round, string Theme, string Kind);

/// <summary>A row of <c>mentions.csv</c>; empty strings where a mention has no such words.</summary>
internal sealed record GoldMention(
    GoldKey Key, string Operation, string OldText, string NewText, string AnchorText, string Stance, string Change);

/// <summary>An item of <c>changes.json</c>; empty strings where a change has no such words.</summary>
internal sealed record GoldChange(
    string Id, string Document, string Operation, string OldText, string NewText, string[] Tables, string[] Opposition, bool Applied);

/// <summary>An item of <c>priorities.json</c>.</summary>
internal sealed record GoldPriority(string Topic, int Points, int Rank, bool Top, string[] MergedFrom);

/// <summary>The gold of one of the project's own corpora.</summary>
internal sealed class GoldCorpus(string name)
{
    /// <summary>Length of <see cref="GoldKey.Start"/>.</summary>
    public const int StartLength = 60;

    private readonly Dictionary<GoldKey, string> _changes = ReadChanges(name);

    public string Folder { get; } = Repository.PathOf("corpora", name);

    public IReadOnlyList<GoldStatement> Statements => [.. RowsOf("themes.csv").Select(row => new GoldStatement(
        Key(row), row["table"], int.Parse(row["round"], CultureInfo.InvariantCulture), row["theme"], row["kind"]))];

    public IReadOnlyList<GoldMention> Mentions => [.. RowsOf("mentions.csv").Select(row => new GoldMention(
        Key(row), row["operation"], row["oldText"], row["newText"], row["anchorText"], row["stance"], row["change"]))];

    public IReadOnlyDictionary<GoldKey, string> Outcomes =>
        RowsOf("dispositions.csv").ToDictionary(Key, row => row["outcome"]);

    /// <summary>Ids of the changes that a statement is behind.</summary>
    public IReadOnlyList<string> ChangesOf(GoldKey statement) => _changes.TryGetValue(statement, out string? ids)
        ? ids.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        : [];

    public IReadOnlyList<GoldChange> Changes => [.. Items("changes.json").Select(item => new GoldChange(
        Text(item, "id"), Text(item, "document"), Text(item, "operation"), Text(item, "oldText"), Text(item, "newText"),
        Texts(item, "tables"), Texts(item, "opposition"), item.GetProperty("applied").GetBoolean()))];

    public IReadOnlyList<GoldPriority> Priorities => [.. Items("priorities.json").Select(item => new GoldPriority(
        Text(item, "topic"), item.GetProperty("points").GetInt32(), item.GetProperty("rank").GetInt32(),
        item.GetProperty("top").GetBoolean(), Texts(item, "mergedFrom")))];

    /// <summary>The resulting text of a document, additions in italics.</summary>
    public string TextOf(string document) => File.ReadAllText(Path.Combine(Folder, "gold", "texts", document + ".md"));

    /// <summary>The key of a statement of the program's, to look it up in the gold.</summary>
    public static GoldKey KeyOf(DialogueMining.Models.Statement statement) => new(
        statement.Source.File["notes/".Length..],
        statement.Source.Row ?? statement.Source.Line ?? 0,
        StartOf(statement.Text));

    private static string StartOf(string text)
    {
        string collapsed = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return collapsed.Length > StartLength ? collapsed[..StartLength].TrimEnd() : collapsed;
    }

    private static GoldKey Key(IReadOnlyDictionary<string, string> row) => new(
        row["file"],
        int.Parse(row["row"].Length > 0 ? row["row"] : row["line"], CultureInfo.InvariantCulture),
        StartOf(row["start"]));

    private static string Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) ? value.GetString() ?? string.Empty : string.Empty;

    private static string[] Texts(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) ? [.. value.EnumerateArray().Select(entry => entry.GetString()!)] : [];

    private List<JsonElement> Items(string file)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "gold", file)));
        return [.. json.RootElement.EnumerateArray().Select(item => item.Clone())];
    }

    private static Dictionary<GoldKey, string> ReadChanges(string name) =>
        Rows(Repository.PathOf("corpora", name, "gold", "dispositions.csv")).ToDictionary(Key, row => row["changes"]);

    private List<Dictionary<string, string>> RowsOf(string file) => Rows(Path.Combine(Folder, "gold", file));

    private static List<Dictionary<string, string>> Rows(string path)
    {
        using StreamReader reader = new(path);
        using CsvReader csv = new(reader, new CsvConfiguration(CultureInfo.InvariantCulture));
        List<Dictionary<string, string>> rows = [];
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            rows.Add(csv.HeaderRecord!.ToDictionary(name => name, name => csv.GetField(name) ?? string.Empty));
        }

        return rows;
    }
}
