using System.Globalization;
using System.Xml.Linq;

namespace DialogueMining.Pipeline.Notes.Office.Sheets;

/// <summary>Comments on the cells of a sheet, by row and in the order of their columns. Who wrote them is not kept.</summary>
internal sealed class SheetComments
{
    private readonly SortedDictionary<int, SortedDictionary<int, string>> _rows = [];

    /// <summary>Rows (from 1) that have comments.</summary>
    public IEnumerable<int> Rows => _rows.Keys;

    public int Count => _rows.Values.Sum(row => row.Count);

    /// <summary>The comments on a row.</summary>
    public IEnumerable<string> Of(int row) => _rows.TryGetValue(row, out SortedDictionary<int, string>? found) ? found.Values : [];

    /// <summary>Adds a comment; further ones on the same cell, as answers are, stand behind it.</summary>
    public void Add(int row, int column, string comment)
    {
        string text = string.Join(' ', comment.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (row < 1 || column < 0 || text.Length == 0)
        {
            return;
        }

        if (!_rows.TryGetValue(row, out SortedDictionary<int, string>? cells))
        {
            cells = [];
            _rows.Add(row, cells);
        }

        cells[column] = cells.TryGetValue(column, out string? before) ? $"{before} {text}" : text;
    }

    /// <summary>The comments on a sheet of an Excel workbook, threads of answers included.</summary>
    public static SheetComments Read(OfficePackage package, string sheet)
    {
        SheetComments comments = new();
        IReadOnlyList<PartLink> links = PartLinks.Of(package, sheet);
        foreach (PartLink link in links.Where(link => link.Type == "threadedComment"))
        {
            foreach (XElement comment in package.Tree(link.Target)?.All("threadedComment") ?? [])
            {
                comments.Add(comment, comment.First("text")?.Value ?? string.Empty);
            }
        }

        // Beside a thread Excel keeps a copy of its first comment for older programs.
        SheetComments plain = new();
        foreach (PartLink link in links.Where(link => link.Type == "comments"))
        {
            plain.AddPlain(package.Tree(link.Target));
        }

        foreach ((int row, SortedDictionary<int, string> cells) in plain._rows)
        {
            foreach ((int column, string text) in cells.Where(cell => !comments.Has(row, cell.Key)))
            {
                comments.Add(row, column, text);
            }
        }

        return comments;
    }

    private bool Has(int row, int column) => _rows.TryGetValue(row, out SortedDictionary<int, string>? cells) && cells.ContainsKey(column);

    private void AddPlain(XElement? root)
    {
        string[] authors = [.. root.First("authors")?.All("author").Select(author => author.Value.Trim()) ?? []];
        foreach (XElement comment in root.First("commentList")?.All("comment") ?? [])
        {
            string text = string.Concat(comment.Descendants().Where(element => element.Is("t")).Select(piece => piece.Value)).TrimStart();
            bool isNamed = int.TryParse(comment.Value("authorId"), NumberStyles.None, CultureInfo.InvariantCulture, out int author) && author < authors.Length;
            Add(comment, isNamed ? WithoutName(text, authors[author]) : text);
        }
    }

    /// <summary>Excel begins a comment with the name of its author and a colon.</summary>
    private static string WithoutName(string text, string author) =>
        author.Length > 0 && text.StartsWith(author + ":", StringComparison.Ordinal) ? text[(author.Length + 1)..] : text;

    private void Add(XElement comment, string text)
    {
        (int column, int row) = CellAddress.Read(comment.Value("ref"));
        Add(row, column, text);
    }
}
