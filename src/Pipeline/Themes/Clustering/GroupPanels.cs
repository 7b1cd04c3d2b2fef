using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>
/// Centres packed for the processor's vector units group by group: eight rows are compared with the sixteen centres of a
/// panel at a time. Sums are those of <see cref="CenterPanels"/>.
/// </summary>
internal sealed class GroupPanels
{
    public const int RowsAtOnce = 8;

    private const int Width = 16;

    private readonly int _columns;
    private readonly int _panels;
    private readonly int[][] _groups;
    private readonly float[] _packed;
    private readonly float[] _bias;

    /// <summary>Packs centres.</summary>
    /// <param name="centers">The centres.</param>
    /// <param name="groups">For each group the numbers of its centres.</param>
    public GroupPanels(DenseMatrix centers, int[][] groups)
    {
        _columns = centers.Columns;
        _groups = groups;
        int largest = 0;
        foreach (int[] group in groups)
        {
            largest = Math.Max(largest, group.Length);
        }

        _panels = (largest + Width - 1) / Width;
        _packed = new float[groups.Length * _panels * Width * _columns];
        _bias = new float[groups.Length * _panels * Width];
        Array.Fill(_bias, float.NegativeInfinity);
        for (int group = 0; group < groups.Length; group++)
        {
            for (int index = 0; index < groups[group].Length; index++)
            {
                Pack(centers.Row(groups[group][index]), group * _panels * Width + index);
            }
        }
    }

    /// <summary>Finds the two nearest centres of a group for eight rows.</summary>
    /// <param name="group">The group.</param>
    /// <param name="values">All rows.</param>
    /// <param name="rows">Numbers of the eight rows; one may come more than once.</param>
    /// <param name="found">Gets the result for each.</param>
    public void Nearest(int group, ReadOnlySpan<float> values, ReadOnlySpan<int> rows, Span<NearestTwo> found)
    {
        Span<Vector512<float>> scores = stackalloc Vector512<float>[RowsAtOnce];
        Span<LaneBest> best = stackalloc LaneBest[RowsAtOnce];
        best.Fill(LaneBest.None);
        for (int panel = 0; panel < _panels; panel++)
        {
            Scores(group * _panels + panel, values, rows, scores);
            for (int index = 0; index < RowsAtOnce; index++)
            {
                best[index] = best[index].With(scores[index], panel);
            }
        }

        for (int index = 0; index < RowsAtOnce; index++)
        {
            NearestTwo nearest = best[index].Reduce();
            found[index] = nearest with { Best = _groups[group][nearest.Best] };
        }
    }

    private void Pack(ReadOnlySpan<float> center, int number)
    {
        float squares = 0;
        int place = number / Width * _columns * Width + number % Width;
        foreach (float value in center)
        {
            _packed[place] = value;
            squares += value * value;
            place += Width;
        }

        _bias[number] = -squares / 2;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Scores(int panel, ReadOnlySpan<float> values, ReadOnlySpan<int> rows, Span<Vector512<float>> scores)
    {
        nuint columns = (nuint)_columns;
        ref float first = ref MemoryMarshal.GetReference(values);
        ref float row0 = ref Unsafe.Add(ref first, (nuint)rows[0] * columns);
        ref float row1 = ref Unsafe.Add(ref first, (nuint)rows[1] * columns);
        ref float row2 = ref Unsafe.Add(ref first, (nuint)rows[2] * columns);
        ref float row3 = ref Unsafe.Add(ref first, (nuint)rows[3] * columns);
        ref float row4 = ref Unsafe.Add(ref first, (nuint)rows[4] * columns);
        ref float row5 = ref Unsafe.Add(ref first, (nuint)rows[5] * columns);
        ref float row6 = ref Unsafe.Add(ref first, (nuint)rows[6] * columns);
        ref float row7 = ref Unsafe.Add(ref first, (nuint)rows[7] * columns);
        Vector512<float> sum0 = Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_bias), (nuint)(panel * Width));
        Vector512<float> sum1 = sum0, sum2 = sum0, sum3 = sum0, sum4 = sum0, sum5 = sum0, sum6 = sum0, sum7 = sum0;
        ref float packed = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_packed), (nuint)panel * columns * Width);
        for (nuint column = 0; column < columns; column++)
        {
            Vector512<float> centers = Vector512.LoadUnsafe(ref packed, column * Width);
            sum0 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref row0, column)), centers, sum0);
            sum1 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref row1, column)), centers, sum1);
            sum2 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref row2, column)), centers, sum2);
            sum3 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref row3, column)), centers, sum3);
            sum4 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref row4, column)), centers, sum4);
            sum5 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref row5, column)), centers, sum5);
            sum6 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref row6, column)), centers, sum6);
            sum7 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref row7, column)), centers, sum7);
        }

        scores[0] = sum0;
        scores[1] = sum1;
        scores[2] = sum2;
        scores[3] = sum3;
        scores[4] = sum4;
        scores[5] = sum5;
        scores[6] = sum6;
        scores[7] = sum7;
    }
}
