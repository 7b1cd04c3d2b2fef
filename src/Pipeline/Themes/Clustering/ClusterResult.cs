using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>Rows in clusters.</summary>
/// <param name="Assignments">For each row its cluster, from 0.</param>
/// <param name="Centers">The centres, a row each.</param>
/// <param name="Inertia">Sum of the squared distances of all rows to their centres: the smaller, the better.</param>
/// <param name="Iterations">Rounds over all rows until nothing moved, or until the limit.</param>
internal sealed record ClusterResult(int[] Assignments, DenseMatrix Centers, double Inertia, int Iterations);
