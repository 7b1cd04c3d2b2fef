using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Features;

/// <summary>Terms of statements as a sparse matrix, a row a statement.</summary>
internal static class TermWeights
{
    /// <summary>(1 + ln tf) · idf², rows of length 1. Terms are numbered by their first occurrence.</summary>
    public static SparseMatrix Of(IReadOnlyList<List<string>> statements)
    {
        Dictionary<string, int> spread = new(StringComparer.Ordinal);
        foreach (string term in statements.SelectMany(terms => terms.Distinct(StringComparer.Ordinal)))
        {
            spread[term] = spread.GetValueOrDefault(term) + 1;
        }

        Dictionary<string, int> columns = new(StringComparer.Ordinal);
        List<(int Column, float Value)[]> rows = new(statements.Count);
        foreach (List<string> terms in statements)
        {
            rows.Add(Row(terms, columns, spread, statements.Count));
        }

        return SparseMatrix.FromRows(columns.Count, rows);
    }

    private static (int Column, float Value)[] Row(
        IEnumerable<string> terms, Dictionary<string, int> columns, Dictionary<string, int> spread, int statements)
    {
        SortedDictionary<int, float> cells = [];
        foreach (IGrouping<string, string> term in terms.GroupBy(term => term, StringComparer.Ordinal))
        {
            if (!columns.TryGetValue(term.Key, out int column))
            {
                column = columns.Count;
                columns.Add(term.Key, column);
            }

            double idf = Math.Log(1 + (double)statements / spread[term.Key]);
            cells[column] = (float)((1 + Math.Log(term.Count())) * idf * idf);
        }

        float length = MathF.Sqrt(cells.Values.Sum(value => value * value));
        return [.. cells.Select(cell => (cell.Key, cell.Value / length))];
    }
}
