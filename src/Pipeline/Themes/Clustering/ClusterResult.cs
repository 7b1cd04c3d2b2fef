using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>Rows in clusters.</summary>
/// <param name="Assignments">For each row its cluster, from 0; -1 for a row of zeros.</param>
/// <param name="Centers">The centres, a row each, of length 1.</param>
/// <param name="Cohesion">Sum of the cosines of all rows with their centres: the larger, the better.</param>
internal sealed record ClusterResult(int[] Assignments, DenseMatrix Centers, double Cohesion);
