using System.Globalization;

namespace DialogueMining.Pipeline.Notes.Office.Sheets;

/// <summary>Addresses as spreadsheets write them: „B7“ is column 1 (from 0) of row 7.</summary>
internal static class CellAddress
{
    private const int MostColumns = 16_384;

    /// <summary>Column (from 0) and row (from 1); -1 and 0 where the address names none.</summary>
    public static (int Column, int Row) Read(ReadOnlySpan<char> address)
    {
        int column = 0;
        int at = 0;
        while (at < address.Length && char.IsAsciiLetter(address[at]) && column <= MostColumns)
        {
            column = (26 * column) + (address[at] & 31);
            at++;
        }

        bool hasRow = int.TryParse(address[at..], NumberStyles.None, CultureInfo.InvariantCulture, out int row);
        return (column is > 0 and <= MostColumns ? column - 1 : -1, hasRow ? row : 0);
    }

    /// <summary>„B7“ of column 1 and row 7.</summary>
    public static string Of(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{NameOf(column)}{row}");

    /// <summary>„B“ of column 1.</summary>
    public static string NameOf(int column) =>
        (column < 26 ? string.Empty : NameOf((column / 26) - 1)) + (char)('A' + (column % 26));

    /// <summary>„A2:A9“; null where it is no range.</summary>
    public static MergedCells? ReadRange(string range)
    {
        int colon = range.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return null;
        }

        (int column, int first) = Read(range.AsSpan(0, colon));
        (int lastColumn, int last) = Read(range.AsSpan(colon + 1));
        return column < 0 || lastColumn < 0 || first < 1 || last < first ? null : new MergedCells(first, last, column);
    }
}
