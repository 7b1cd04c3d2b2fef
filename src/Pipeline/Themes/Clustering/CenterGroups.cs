using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>Parts centres into groups of near ones, all but the last of one size: a whole number of vectors.</summary>
internal static class CenterGroups
{
    private const int Width = 16;

    /// <summary>For each group the numbers of its centres, ascending.</summary>
    /// <param name="centers">The centres.</param>
    /// <param name="most">Most groups.</param>
    public static int[][] Of(DenseMatrix centers, int most)
    {
        int[] order = new int[centers.Rows];
        for (int center = 0; center < order.Length; center++)
        {
            order[center] = center;
        }

        int size = ((centers.Rows + most - 1) / most + Width - 1) / Width * Width;
        List<int[]> groups = [];
        Halve(centers, order, size, groups);
        return groups.ToArray();
    }

    // By their places on the line between two that are far from each other.
    private static void Halve(DenseMatrix centers, Span<int> part, int size, List<int[]> groups)
    {
        if (part.Length <= size)
        {
            int[] group = part.ToArray();
            Array.Sort(group);
            groups.Add(group);
            return;
        }

        int left = Farthest(centers, part, part[0]);
        int right = Farthest(centers, part, left);
        float[] places = new float[part.Length];
        for (int index = 0; index < places.Length; index++)
        {
            places[index] = OrderedSums.Dot(centers.Row(part[index]), centers.Row(right))
                - OrderedSums.Dot(centers.Row(part[index]), centers.Row(left));
        }

        places.AsSpan().Sort(part);
        int half = (part.Length / size + 1) / 2 * size;
        Halve(centers, part[..half], size, groups);
        Halve(centers, part[half..], size, groups);
    }

    private static int Farthest(DenseMatrix centers, ReadOnlySpan<int> part, int from)
    {
        int farthest = part[0];
        float most = -1;
        foreach (int center in part)
        {
            float distance = OrderedSums.Distance(centers.Row(center), centers.Row(from));
            (farthest, most) = distance > most ? (center, distance) : (farthest, most);
        }

        return farthest;
    }
}
