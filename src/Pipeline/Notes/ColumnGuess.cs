using System.Globalization;

namespace DialogueMining.Pipeline.Notes;

/// <summary>What the columns of a table without header mean, as far as their cells tell.</summary>
internal static class ColumnGuess
{
    /// <summary>Rows that are looked at.</summary>
    private const int Sample = 100;

    public static TableColumns Of(string text, IReadOnlyList<DelimitedRow> rows)
    {
        List<string[]> cells =
        [
            .. rows.Take(Sample).Where(row => row.Cells.Any(cell => cell.End > cell.Start))
                .Select(row => row.Cells.Select(cell => DelimitedText.ValueOf(text, cell).Trim()).ToArray()),
        ];
        int width = cells.Count == 0 ? 1 : cells.GroupBy(row => row.Length).OrderByDescending(group => group.Count()).First().Key;
        int[] columns = [.. Enumerable.Range(0, width)];
        int words = columns.OrderByDescending(column => cells.Sum(row => At(row, column).Length)).First();
        int Names(Func<HeadingForm, bool> fits) => Array.FindIndex(columns, column => column != words && cells.Count > 0
            && cells.All(row => HeadingForm.Read(At(row, column), isMarked: true) is { } form && fits(form)));
        return new TableColumns(
            [.. columns.Select(column => string.Create(CultureInfo.InvariantCulture, $"Spalte {column + 1}"))],
            words,
            Names(form => form.Table is not null),
            Names(form => form.Round is not null),
            -1,
            -1);
    }

    private static string At(string[] row, int column) => column < row.Length ? row[column] : string.Empty;
}
