using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Notes;

namespace DialogueMining.Pipeline;

/// <summary>
/// Reads a list of statements, one after the other and of any length: text (one a line), a table with a header
/// (<c>text</c>, and if wanted <c>id</c>, <c>table</c>, <c>round</c>), or JSON (an object a line with the same fields).
/// </summary>
/// <param name="input">The bytes: UTF-8, UTF-16 with byte order mark, or Windows-1252.</param>
/// <param name="name">
/// File name, whose ending tells the form (.txt .md .csv .tsv .jsonl .ndjson .json); with any other ending, or none, as
/// on standard input, the first line tells.
/// </param>
public sealed class StatementListReader(Stream input, string name)
{
    private readonly List<Problem> _problems = [];

    /// <summary>What could not be read so far; complete when the last statement has been read.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The statements, in order. A statement without an id of its own gets its number as one.</summary>
    public IEnumerable<Statement> Read()
    {
        int count = 0;
        foreach (ListRow row in Rows(new DecodedLines(input).Read()))
        {
            if (row.Text is null)
            {
                _problems.Add(ListProblems.Unreadable(name, row.Number));
            }
            else if (row.Text.Trim() is { Length: > 0 } text)
            {
                count++;
                StatementId id = new(row.Id ?? string.Create(CultureInfo.InvariantCulture, $"s{count:0000}"));
                yield return new Statement(
                    id, row.Table, row.Round, text, new SourcePlace(name, row.Number, row.Number, null, null, []),
                    StatementKind.Remark, null, EmptyColumns);
            }
        }
    }

    private static Dictionary<string, string> EmptyColumns { get; } = [];

    private IEnumerable<ListRow> Rows(IEnumerable<string> lines)
    {
        using IEnumerator<string> source = lines.GetEnumerator();
        string first = source.MoveNext() ? source.Current : string.Empty;
        foreach (ListRow row in Rows(first, source))
        {
            yield return row;
        }
    }

    private IEnumerable<ListRow> Rows(string first, IEnumerator<string> source)
    {
        string ending = Path.GetExtension(name).ToLowerInvariant();
        bool isText = ending is ".txt" or ".md";
        bool isTable = ending is ".csv" or ".tsv";
        bool isJson = ending is ".jsonl" or ".ndjson" or ".json" || (!isText && !isTable && first.StartsWith('{'));
        if (isJson)
        {
            return ListJson.Read(From(first, source));
        }

        if (!isText && ListTable.FromHeader(first) is { } table)
        {
            return table.Read(Rest(source));
        }

        if (isTable)
        {
            _problems.Add(ListProblems.NoHeader(name));
        }

        return Plain(From(first, source));
    }

    private static IEnumerable<ListRow> Plain(IEnumerable<string> lines) =>
        lines.Select((line, index) => new ListRow(index + 1, null, line, string.Empty, null));

    private static IEnumerable<string> From(string first, IEnumerator<string> source) => Rest(source).Prepend(first);

    private static IEnumerable<string> Rest(IEnumerator<string> source)
    {
        while (source.MoveNext())
        {
            yield return source.Current;
        }
    }
}
