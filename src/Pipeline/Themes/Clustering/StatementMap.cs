using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>
/// Lays rows out on a plane: the two directions in which groups differ most, filled from edge to edge. In those in which
/// rows differ most, groups lie over each other.
/// </summary>
internal static class StatementMap
{
    private const int FewestGroups = 3;

    /// <summary>A place for every row.</summary>
    /// <param name="rows">Rows of length 1; the first two columns are the strongest.</param>
    /// <param name="groups">For each row its group; -1 for none.</param>
    /// <param name="count">Number of groups.</param>
    public static MapPoint[] Of(DenseMatrix rows, int[] groups, int count)
    {
        DenseMatrix? axes = count < FewestGroups ? null : Axes(rows, groups, count);
        double[] across = Spread(rows, axes, 0);
        double[] up = Spread(rows, axes, 1);
        MapPoint[] points = new MapPoint[rows.Rows];
        for (int row = 0; row < points.Length; row++)
        {
            points[row] = new MapPoint(across[row], up[row]);
        }

        return points;
    }

    // The principal axes of the groups' middles: eigenvectors of what they have in common lead to them.
    private static DenseMatrix Axes(DenseMatrix rows, int[] groups, int count)
    {
        DenseMatrix middles = new(count, rows.Columns);
        for (int row = 0; row < rows.Rows; row++)
        {
            if (groups[row] >= 0)
            {
                OrderedSums.AddTo(middles.Row(groups[row]), rows.Row(row), 1);
            }
        }

        middles.NormalizeRows();
        middles.CenterRows();
        double[][] common = new double[count][];
        for (int first = 0; first < count; first++)
        {
            common[first] = new double[count];
            for (int second = 0; second < count; second++)
            {
                common[first][second] = OrderedSums.Dot(middles.Row(first), middles.Row(second));
            }
        }

        double[][] vectors = SymmetricEigen.Decompose(common).Vectors;
        DenseMatrix axes = new(2, rows.Columns);
        for (int axis = 0; axis < axes.Rows; axis++)
        {
            for (int group = 0; group < count; group++)
            {
                OrderedSums.AddTo(axes.Row(axis), middles.Row(group), (float)vectors[axis][group]);
            }
        }

        axes.NormalizeRows();
        return axes;
    }

    private static double At(ReadOnlySpan<float> row, DenseMatrix? axes, int axis) =>
        axes is not null ? OrderedSums.Dot(row, axes.Row(axis)) : axis < row.Length ? row[axis] : 0;

    // From edge to edge; in the middle where all are at one place.
    private static double[] Spread(DenseMatrix rows, DenseMatrix? axes, int axis)
    {
        double[] values = new double[rows.Rows];
        double least = double.PositiveInfinity;
        double most = double.NegativeInfinity;
        for (int row = 0; row < values.Length; row++)
        {
            values[row] = At(rows.Row(row), axes, axis);
            least = Math.Min(least, values[row]);
            most = Math.Max(most, values[row]);
        }

        for (int row = 0; row < values.Length; row++)
        {
            values[row] = most > least ? 2 * (values[row] - least) / (most - least) - 1 : 0;
        }

        return values;
    }
}
