using System.Globalization;
using System.Text;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Reads a delimited list of statements row by row, however long it is.</summary>
internal sealed class ListTable
{
    private const string Delimiters = ",;\t|";

    /// <summary>A cell over several lines is given up here: its quotation mark is one that nobody closed.</summary>
    private const int LongestRow = 100_000;

    private readonly char _delimiter;
    private readonly TableColumns _columns;
    private readonly int _id;

    private ListTable(char delimiter, IReadOnlyList<string> header)
    {
        _delimiter = delimiter;
        _columns = TableColumns.Of(header);
        _id = header.ToList().FindIndex(name => WordFold.Fold(name.Trim()) is "id" or "comment-id");
    }

    /// <summary>The table that a header begins; null where the line names no column of statements.</summary>
    public static ListTable? FromHeader(string line) =>
        Delimiters
            .Select(delimiter => new ListTable(delimiter, RowsOf(line, delimiter).FirstOrDefault() ?? []))
            .Where(table => table._columns.IsNotes)
            .MaxBy(table => table._columns.Names.Count);

    /// <summary>The rows below the header.</summary>
    public IEnumerable<ListRow> Read(IEnumerable<string> lines)
    {
        int number = 1;
        // One column needs no delimiter: commas in its text part nothing.
        char delimiter = _columns.Names.Count == 1 ? '\u001F' : _delimiter;
        foreach (string[] cells in Joined(lines).SelectMany(row => RowsOf(row, delimiter)))
        {
            number++;
            string round = At(cells, _columns.Round).Trim();
            yield return new ListRow(
                number,
                At(cells, _id).Trim() is { Length: > 0 } id ? id : null,
                At(cells, _columns.Text),
                At(cells, _columns.Table).Trim(),
                int.TryParse(round, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null);
        }
    }

    // A row goes on while a quotation mark is open.
    private static IEnumerable<string> Joined(IEnumerable<string> lines)
    {
        StringBuilder row = new();
        int marks = 0;
        foreach (string line in lines)
        {
            row.Append(row.Length > 0 ? "\n" : string.Empty).Append(line);
            marks += line.AsSpan().Count('"');
            if (marks % 2 == 0 || row.Length > LongestRow)
            {
                yield return row.ToString();
                row.Clear();
                marks = 0;
            }
        }

        if (row.Length > 0)
        {
            yield return row.ToString();
        }
    }

    // Lines that an unclosed quotation mark joined come apart again: here it is an ordinary character.
    private static IEnumerable<string[]> RowsOf(string text, char delimiter) =>
        DelimitedText.Rows(text, delimiter, 0)
            .Select(row => row.Cells.Select(cell => DelimitedText.ValueOf(text, cell)).ToArray());

    private static string At(string[] cells, int column) =>
        column >= 0 && column < cells.Length ? cells[column] : string.Empty;
}
