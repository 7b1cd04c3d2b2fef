using System.Numerics.Tensors;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>How clearly a row belongs to its cluster and not to the next one.</summary>
internal static class Membership
{
    // The share e^(κ·cos) of the own centre among all: the posterior of a von Mises-Fisher mixture with one κ.
    // κ = 8 puts a statement half-way between two themes at 0.5 and a typical member near 0.8.
    private const double Concentration = 8;

    /// <summary>Confidence and cosine with the own centre.</summary>
    public static (double Confidence, double Closeness) Of(DenseMatrix rows, ClusterResult clusters, int row)
    {
        double own = TensorPrimitives.Dot<float>(rows.Row(row), clusters.Centers.Row(clusters.Assignments[row]));
        double total = 0;
        for (int center = 0; center < clusters.Centers.Rows; center++)
        {
            double cosine = TensorPrimitives.Dot<float>(rows.Row(row), clusters.Centers.Row(center));
            total += Math.Exp(Concentration * (cosine - own));
        }

        return (1 / total, own);
    }
}
