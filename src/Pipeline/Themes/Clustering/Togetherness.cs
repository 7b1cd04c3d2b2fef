using System.Runtime.CompilerServices;
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
        ushort[][] groups = new ushort[groupings.Count][];
        for (int grouping = 0; grouping < groups.Length; grouping++)
        {
            groups[grouping] = new ushort[rows];
            for (int row = 0; row < rows; row++)
            {
                groups[grouping][row] = (ushort)groupings[grouping][row];
            }
        }

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

    /// <summary>How often each pair is apart, from 0 to 1, row after row.</summary>
    public float[] Apart()
    {
        float[] shares = new float[(int)_groupings + 1];
        for (int count = 0; count < shares.Length; count++)
        {
            shares[count] = (float)(1 - count / _groupings);
        }

        float[] apart = new float[_counts.Length];
        for (int pair = 0; pair < apart.Length; pair++)
        {
            apart[pair] = shares[_counts[pair]];
        }

        return apart;
    }

    /// <summary>
    /// For each row and group the mean share of groupings in which the row is with its members, the row itself left out;
    /// 0 for a group that has no other member.
    /// </summary>
    /// <param name="groups">For each row its group.</param>
    /// <param name="count">Number of groups.</param>
    /// <returns>The means, group after group.</returns>
    public double[][] Means(int[] groups, int count)
    {
        int[] sizes = GroupSizes.Of(groups, count);
        double[][] means = new double[count][];
        int[] sums = new int[Rows];
        for (int group = 0; group < count; group++)
        {
            Array.Clear(sums);
            for (int member = 0; member < groups.Length; member++)
            {
                if (groups[member] == group)
                {
                    Add(sums, _counts.AsSpan(member * Rows, Rows));
                }
            }

            means[group] = new double[Rows];
            for (int row = 0; row < sums.Length; row++)
            {
                bool isOwn = groups[row] == group;
                means[group][row] = (sums[row] - (isOwn ? _counts[row * Rows + row] : 0)) / (Math.Max(1, sizes[group] - (isOwn ? 1 : 0)) * _groupings);
            }
        }

        return means;
    }

    // Whole numbers: their sums are the same in any order.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(Span<int> sums, ReadOnlySpan<ushort> counts)
    {
        int row = 0;
        for (; row <= sums.Length - Vector512<int>.Count; row += Vector512<int>.Count)
        {
            Vector256<ushort> narrow = Vector256.Create(counts.Slice(row, Vector256<ushort>.Count));
            Vector512<int> wide = Vector512.Create(Vector256.WidenLower(narrow), Vector256.WidenUpper(narrow)).AsInt32();
            (Vector512.Create<int>(sums.Slice(row, Vector512<int>.Count)) + wide).CopyTo(sums[row..]);
        }

        for (; row < sums.Length; row++)
        {
            sums[row] += counts[row];
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
