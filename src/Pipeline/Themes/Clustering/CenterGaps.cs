using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>Distances between centres.</summary>
internal static class CenterGaps
{
    /// <summary>Half the distance of each centre to the nearest other one: a row within it has no nearer centre.</summary>
    public static float[] Half(DenseMatrix centers)
    {
        float[] gaps = new float[centers.Rows];
        Array.Fill(gaps, float.PositiveInfinity);
        for (int first = 0; first < centers.Rows; first++)
        {
            for (int second = first + 1; second < centers.Rows; second++)
            {
                float half = OrderedSums.Distance(centers.Row(first), centers.Row(second)) / 2;
                gaps[first] = Math.Min(gaps[first], half);
                gaps[second] = Math.Min(gaps[second], half);
            }
        }

        return gaps;
    }
}
