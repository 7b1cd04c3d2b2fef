using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>Lays rows out on a plane: the two directions in which they differ most, filled from edge to edge.</summary>
internal static class StatementMap
{
    /// <summary>A place for every row.</summary>
    /// <param name="rows">Rows whose columns are such directions, the strongest first.</param>
    public static MapPoint[] Of(DenseMatrix rows)
    {
        float[] widths = [Width(rows, 0), Width(rows, 1)];
        return [.. Enumerable.Range(0, rows.Rows).Select(row => new MapPoint(At(rows, row, 0, widths), At(rows, row, 1, widths)))];
    }

    private static float Width(DenseMatrix rows, int column)
    {
        float widest = 0;
        for (int row = 0; row < rows.Rows && column < rows.Columns; row++)
        {
            widest = Math.Max(widest, Math.Abs(rows.Row(row)[column]));
        }

        return widest;
    }

    private static double At(DenseMatrix rows, int row, int column, float[] widths) =>
        widths[column] > 0 ? rows.Row(row)[column] / widths[column] : 0;
}
