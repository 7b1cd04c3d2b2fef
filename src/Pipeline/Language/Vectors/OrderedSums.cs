using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DialogueMining.Pipeline.Language.Vectors;

/// <summary>
/// Sums whose order is fixed: sixteen lanes of 32 bits, or eight of 64, whatever the processor's vector units are wide,
/// never fused, and joined in pairs at the end. Every machine gives the same bits; the sums of TensorPrimitives
/// depend on the width of its units.
/// </summary>
/// <remarks>
/// What is called most is compiled at its best from the first call on: a run of a second ends before the compiler would
/// come back to it.
/// </remarks>
internal static class OrderedSums
{
    private const int Lanes = 16;
    private const int WideLanes = 8;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        Vector512<float> sum = Vector512<float>.Zero;
        int whole = left.Length - left.Length % Lanes;
        ref float first = ref MemoryMarshal.GetReference(left);
        ref float second = ref MemoryMarshal.GetReference(right[..left.Length]);
        for (int index = 0; index < whole; index += Lanes)
        {
            sum += Vector512.LoadUnsafe(ref first, (nuint)index) * Vector512.LoadUnsafe(ref second, (nuint)index);
        }

        if (whole < left.Length)
        {
            sum += Rest(left[whole..]) * Rest(right[whole..left.Length]);
        }

        return Joined(sum);
    }

    /// <summary>Four dot products with the same vector, each the same as <see cref="Dot(ReadOnlySpan{float}, ReadOnlySpan{float})"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Dots(
        ReadOnlySpan<float> left, ReadOnlySpan<float> right0, ReadOnlySpan<float> right1, ReadOnlySpan<float> right2,
        ReadOnlySpan<float> right3, Span<float> dots)
    {
        Vector512<float> sum0 = Vector512<float>.Zero, sum1 = sum0, sum2 = sum0, sum3 = sum0;
        int whole = left.Length - left.Length % Lanes;
        ref float first = ref MemoryMarshal.GetReference(left);
        ref float second0 = ref MemoryMarshal.GetReference(right0[..left.Length]);
        ref float second1 = ref MemoryMarshal.GetReference(right1[..left.Length]);
        ref float second2 = ref MemoryMarshal.GetReference(right2[..left.Length]);
        ref float second3 = ref MemoryMarshal.GetReference(right3[..left.Length]);
        for (int index = 0; index < whole; index += Lanes)
        {
            Vector512<float> values = Vector512.LoadUnsafe(ref first, (nuint)index);
            sum0 += values * Vector512.LoadUnsafe(ref second0, (nuint)index);
            sum1 += values * Vector512.LoadUnsafe(ref second1, (nuint)index);
            sum2 += values * Vector512.LoadUnsafe(ref second2, (nuint)index);
            sum3 += values * Vector512.LoadUnsafe(ref second3, (nuint)index);
        }

        if (whole < left.Length)
        {
            Vector512<float> rest = Rest(left[whole..]);
            sum0 += rest * Rest(right0[whole..left.Length]);
            sum1 += rest * Rest(right1[whole..left.Length]);
            sum2 += rest * Rest(right2[whole..left.Length]);
            sum3 += rest * Rest(right3[whole..left.Length]);
        }

        dots[0] = Joined(sum0);
        dots[1] = Joined(sum1);
        dots[2] = Joined(sum2);
        dots[3] = Joined(sum3);
    }

    /// <summary>The dot products of a vector with the rows of a matrix.</summary>
    public static void Dots(ReadOnlySpan<float> left, DenseMatrix rows, Span<float> dots)
    {
        int row = 0;
        for (; row <= rows.Rows - 4; row += 4)
        {
            Dots(left, rows.Row(row), rows.Row(row + 1), rows.Row(row + 2), rows.Row(row + 3), dots[row..]);
        }

        for (; row < rows.Rows; row++)
        {
            dots[row] = Dot(left, rows.Row(row));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float SquaredDistance(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        Vector512<float> sum = Vector512<float>.Zero;
        int whole = left.Length - left.Length % Lanes;
        ref float first = ref MemoryMarshal.GetReference(left);
        ref float second = ref MemoryMarshal.GetReference(right[..left.Length]);
        for (int index = 0; index < whole; index += Lanes)
        {
            Vector512<float> gap = Vector512.LoadUnsafe(ref first, (nuint)index) - Vector512.LoadUnsafe(ref second, (nuint)index);
            sum += gap * gap;
        }

        if (whole < left.Length)
        {
            Vector512<float> gap = Rest(left[whole..]) - Rest(right[whole..left.Length]);
            sum += gap * gap;
        }

        return Joined(sum);
    }

    public static float Distance(ReadOnlySpan<float> left, ReadOnlySpan<float> right) => MathF.Sqrt(SquaredDistance(left, right));

    public static float Length(ReadOnlySpan<float> vector) => MathF.Sqrt(Dot(vector, vector));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        Vector512<double> sum = Vector512<double>.Zero;
        int whole = left.Length - left.Length % WideLanes;
        ref double first = ref MemoryMarshal.GetReference(left);
        ref double second = ref MemoryMarshal.GetReference(right[..left.Length]);
        for (int index = 0; index < whole; index += WideLanes)
        {
            sum += Vector512.LoadUnsafe(ref first, (nuint)index) * Vector512.LoadUnsafe(ref second, (nuint)index);
        }

        double total = Joined(sum);
        for (int index = whole; index < left.Length; index++)
        {
            total += left[index] * right[index];
        }

        return total;
    }

    public static double Length(ReadOnlySpan<double> vector) => Math.Sqrt(Dot(vector, vector));

    public static double Sum(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        return sum;
    }

    /// <summary>Adds a row times a weight to a sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddTo(Span<float> sum, ReadOnlySpan<float> row, float weight)
    {
        Vector512<float> weights = Vector512.Create(weight);
        int whole = sum.Length - sum.Length % Lanes;
        ref float target = ref MemoryMarshal.GetReference(sum);
        ref float source = ref MemoryMarshal.GetReference(row[..sum.Length]);
        for (int index = 0; index < whole; index += Lanes)
        {
            (Vector512.LoadUnsafe(ref target, (nuint)index) + weights * Vector512.LoadUnsafe(ref source, (nuint)index))
                .StoreUnsafe(ref target, (nuint)index);
        }

        for (int index = whole; index < sum.Length; index++)
        {
            sum[index] += weight * row[index];
        }
    }

    /// <summary>Adds numbers to numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddTo(Span<double> sum, ReadOnlySpan<double> numbers)
    {
        int whole = sum.Length - sum.Length % WideLanes;
        ref double target = ref MemoryMarshal.GetReference(sum);
        ref double source = ref MemoryMarshal.GetReference(numbers[..sum.Length]);
        for (int index = 0; index < whole; index += WideLanes)
        {
            (Vector512.LoadUnsafe(ref target, (nuint)index) + Vector512.LoadUnsafe(ref source, (nuint)index))
                .StoreUnsafe(ref target, (nuint)index);
        }

        for (int index = whole; index < sum.Length; index++)
        {
            sum[index] += numbers[index];
        }
    }

    /// <summary>Multiplies every number of a row.</summary>
    public static void Scale(Span<float> row, float weight)
    {
        foreach (ref float value in row)
        {
            value *= weight;
        }
    }

    /// <summary>Multiplies every number of a row with a weight of its own.</summary>
    public static void Scale(Span<float> row, ReadOnlySpan<float> weights)
    {
        for (int index = 0; index < row.Length; index++)
        {
            row[index] *= weights[index];
        }
    }

    // What is left in the first lanes, zero in the others.
    private static Vector512<float> Rest(ReadOnlySpan<float> values)
    {
        ref float first = ref MemoryMarshal.GetReference(values);
        Vector128<float> end = Vector128<float>.Zero;
        int whole = values.Length & ~3;
        for (int index = values.Length - 1; index >= whole; index--)
        {
            end = end.WithElement(index - whole, values[index]);
        }

        Vector128<float> lane0 = whole > 0 ? Vector128.LoadUnsafe(ref first) : end;
        Vector128<float> lane1 = whole > 4 ? Vector128.LoadUnsafe(ref first, 4) : whole == 4 ? end : Vector128<float>.Zero;
        Vector128<float> lane2 = whole > 8 ? Vector128.LoadUnsafe(ref first, 8) : whole == 8 ? end : Vector128<float>.Zero;
        Vector128<float> lane3 = whole == 12 ? end : Vector128<float>.Zero;
        return Vector512.Create(Vector256.Create(lane0, lane1), Vector256.Create(lane2, lane3));
    }

    /// <summary>The sum of eight lanes, in pairs.</summary>
    public static double Joined(Vector512<double> lanes)
    {
        Vector256<double> half = lanes.GetLower() + lanes.GetUpper();
        return (half.GetElement(0) + half.GetElement(2)) + (half.GetElement(1) + half.GetElement(3));
    }

    /// <summary>The sum of sixteen lanes, in pairs.</summary>
    public static float Joined(Vector512<float> lanes)
    {
        Vector256<float> half = lanes.GetLower() + lanes.GetUpper();
        Vector128<float> quarter = half.GetLower() + half.GetUpper();
        return (quarter.GetElement(0) + quarter.GetElement(2)) + (quarter.GetElement(1) + quarter.GetElement(3));
    }
}
