namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>
/// Finds the centres of clusters in place of the program's own k-means. It is called on several threads at the same time, and the
/// same input must give the same centres.
/// </summary>
/// <param name="rows">The rows, one after the other; each has the length 1.</param>
/// <param name="columns">Numbers in a row.</param>
/// <param name="clusters">How many centres: at least 1, at most the number of rows.</param>
/// <param name="seed">Where chance begins: any number.</param>
/// <returns>The centres, one after the other; equal ones where fewer rows than centres differ. They need not have the length 1.</returns>
public delegate float[] ClusterEngine(ReadOnlySpan<float> rows, int columns, int clusters, long seed);
