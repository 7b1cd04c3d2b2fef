using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>In what share of many groupings two rows are in the same group (Fred and Jain 2005).</summary>
internal sealed class Togetherness
{
    private readonly ushort[] _counts;
    private readonly double _groupings;

    private Togetherness(int rows, ushort[] counts, int groupings) => (Rows, _counts, _groupings) = (rows, counts, groupings);

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Counts how often each pair is together.</summary>
    /// <param name="groupings">For each grouping the group of every row.</param>
    /// <param name="parallel">How many threads; the result is the same for any number.</param>
    public static Togetherness Of(IReadOnlyList<int[]> groupings, ParallelOptions parallel)
    {
        int rows = groupings[0].Length;
        ushort[][] groups = [.. groupings.Select(grouping => Array.ConvertAll(grouping, group => (ushort)group))];
        ushort[] counts = new ushort[rows * rows];
        Parallel.For(0, rows, parallel, row =>
        {
            Span<ushort> sum = counts.AsSpan(row * rows, rows);
            foreach (ushort[] grouping in groups)
            {
                AddEqual(sum, grouping, grouping[row]);
            }
        });
        return new Togetherness(rows, counts, groupings.Count);
    }

    /// <summary>How often a pair is apart, from 0 to 1.</summary>
    public float Apart(int row, int other) => (float)(1 - _counts[row * Rows + other] / _groupings);

    /// <summary>For each group the mean share of groupings in which a row is with its members; the row itself is left out.</summary>
    /// <param name="row">The row.</param>
    /// <param name="groups">For each row its group.</param>
    /// <param name="means">Gets the means; 0 for a group that has no other member.</param>
    public void Means(int row, int[] groups, Span<double> means)
    {
        Span<int> sizes = stackalloc int[means.Length];
        sizes.Clear();
        means.Clear();
        ReadOnlySpan<ushort> counts = _counts.AsSpan(row * Rows, Rows);
        for (int other = 0; other < groups.Length; other++)
        {
            means[groups[other]] += counts[other];
            sizes[groups[other]]++;
        }

        means[groups[row]] -= counts[row];
        sizes[groups[row]]--;
        for (int group = 0; group < means.Length; group++)
        {
            means[group] /= Math.Max(1, sizes[group]) * _groupings;
        }
    }

    private static void AddEqual(Span<ushort> sum, ReadOnlySpan<ushort> groups, ushort wanted)
    {
        Vector512<ushort> same = Vector512.Create(wanted);
        ref ushort target = ref MemoryMarshal.GetReference(sum);
        ref ushort source = ref MemoryMarshal.GetReference(groups);
        int row = 0;
        for (; row <= sum.Length - Vector512<ushort>.Count; row += Vector512<ushort>.Count)
        {
            // Equal lanes have all bits set, which is -1: taking them away counts one up.
            Vector512<ushort> equal = Vector512.Equals(Vector512.LoadUnsafe(ref source, (nuint)row), same);
            (Vector512.LoadUnsafe(ref target, (nuint)row) - equal).StoreUnsafe(ref target, (nuint)row);
        }

        for (; row < sum.Length; row++)
        {
            sum[row] += groups[row] == wanted ? (ushort)1 : (ushort)0;
        }
    }
}
