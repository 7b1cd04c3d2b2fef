using System.Numerics.Tensors;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>How clearly each row belongs to its cluster and not to the next one.</summary>
internal static class Membership
{
    // The share e^(κ·cos) of the own centre among all: the posterior of a von Mises-Fisher mixture with one κ.
    // κ = 8 puts a statement half-way between two themes at 0.5 and a typical member near 0.8.
    private const double Concentration = 8;

    /// <summary>Confidence and cosine with the own centre; both 0 for a leftover (group -1).</summary>
    public static (double[] Confidences, double[] Closeness) Of(DenseMatrix rows, ClusterResult clusters, int[] groups)
    {
        double[] confidences = new double[rows.Rows];
        double[] closeness = new double[rows.Rows];
        for (int row = 0; row < rows.Rows; row++)
        {
            if (groups[row] < 0)
            {
                continue;
            }

            closeness[row] = TensorPrimitives.Dot<float>(rows.Row(row), clusters.Centers.Row(clusters.Assignments[row]));
            confidences[row] = Share(rows.Row(row), clusters.Centers, closeness[row]);
        }

        return (confidences, closeness);
    }

    private static double Share(ReadOnlySpan<float> row, DenseMatrix centers, double own)
    {
        double total = 0;
        for (int center = 0; center < centers.Rows; center++)
        {
            total += Math.Exp(Concentration * (TensorPrimitives.Dot(row, centers.Row(center)) - own));
        }

        return 1 / total;
    }
}
