using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>What every run of k-means knows of its rows, whichever bounds it keeps.</summary>
internal static class RowMeasures
{
    /// <summary>The squared length of each row.</summary>
    public static float[] Squares(DenseMatrix rows, ParallelOptions parallel)
    {
        float[] squares = new float[rows.Rows];
        WorkBlocks.Run(rows.Rows, parallel, (first, end) =>
        {
            for (int row = first; row < end; row++)
            {
                squares[row] = OrderedSums.Dot(rows.Row(row), rows.Row(row));
            }
        });
        return squares;
    }

    /// <summary>The row that lies farthest from its centre: a cluster without rows begins anew there.</summary>
    /// <param name="distances">An upper bound for each row.</param>
    /// <param name="taken">Rows that another cluster has begun with.</param>
    public static int Farthest(float[] distances, IReadOnlyCollection<int> taken)
    {
        int farthest = -1;
        for (int row = 0; row < distances.Length; row++)
        {
            if ((farthest < 0 || distances[row] > distances[farthest]) && !taken.Contains(row))
            {
                farthest = row;
            }
        }

        return farthest;
    }
}
