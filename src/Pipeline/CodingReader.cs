using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Notes;

namespace DialogueMining.Pipeline;

/// <summary>Reads a coder's codes from a table with a header: a column for the unit, one for the code.</summary>
/// <param name="column">Name of the column with the codes; null to take the one column beside the unit, or one named as codes usually are.</param>
public sealed class CodingReader(string? column)
{
    private const string Delimiters = ";,\t|";

    private static readonly string[] UnitNames = ["id", "statementid", "comment-id", "aussage", "einheit", "unit"];
    private static readonly string[] CodeNames = ["code", "kode", "codes", "kategorie", "category", "themeid", "thema", "theme", "kind", "art", "outcome", "ergebnis"];

    /// <summary>The code by unit, or the problem.</summary>
    /// <param name="input">The bytes: UTF-8, UTF-16 with byte order mark, or Windows-1252.</param>
    /// <param name="name">The file's name, for messages.</param>
    public (IReadOnlyDictionary<string, string>? Codes, Problem? Problem) Read(Stream input, string name)
    {
        string text = string.Join('\n', new DecodedLines(input).Read());
        string header = text.Split('\n', 2)[0];
        char delimiter = Delimiters.MaxBy(candidate => header.Count(letter => letter == candidate));
        string[][] rows = [.. DelimitedText.Rows(text, delimiter, 0).Select(row => row.Cells.Select(cell => DelimitedText.ValueOf(text, cell).Trim()).ToArray())];
        string[] names = rows.Length == 0 ? [] : [.. rows[0].Select(WordFold.Fold)];
        int unit = Array.FindIndex(names, UnitNames.Contains), code = CodeColumn(names, unit);
        if (unit < 0 || code < 0)
        {
            return (null, NoColumns(name, rows.FirstOrDefault() ?? []));
        }

        Dictionary<string, string> codes = new(StringComparer.Ordinal);
        foreach (string[] row in rows.Skip(1).Where(row => row.Length > Math.Max(unit, code) && row[unit].Length > 0))
        {
            // The first code of a unit counts; a second one would be another coder's.
            codes.TryAdd(row[unit], row[code]);
        }

        return (codes, null);
    }

    private int CodeColumn(string[] names, int unit)
    {
        if (column is not null)
        {
            return Array.IndexOf(names, WordFold.Fold(column));
        }

        return names.Length == 2 && unit >= 0 ? 1 - unit : Array.FindIndex(names, CodeNames.Contains);
    }

    private Problem NoColumns(string name, string[] header) => new(
        "CODE-001",
        Severity.Error,
        new SourcePlace(name, null, null, 1, null, []),
        $"Die Kopfzeile „{string.Join(" | ", header)}“ nennt keine Spalte für {(column is null ? "Einheit und Kode" : $"die Einheit oder „{column}“")}.",
        "eine Spalte id (oder statementId) und eine Spalte code",
        "Bitte die Spalten so benennen oder mit --column sagen, welche die Kodes enthält.");
}
