using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DialogueMining.Pipeline.Language.Vectors;

/// <summary>
/// Logarithm and exponential by their series, of additions and multiplications only. Those of the operating system's
/// library may differ in the last bit from one processor family to the next; these do not.
/// </summary>
internal static class SteadyMath
{
    private const double Ln2High = 0.693147180369123816490;
    private const double Ln2Low = 1.90821492927058770002e-10;

    // With |s| ≤ 0.172 and |x| ≤ 0.347 the terms left out are below the last of 53 bits.
    private const int LogTerms = 10;
    private const int ExpTerms = 14;
    private const double LargestExponent = 700;

    private static readonly double[] OddReciprocals = [.. Enumerable.Range(0, LogTerms + 1).Select(term => 1.0 / (2 * term + 1))];

    /// <summary>Natural logarithm of a positive normal number.</summary>
    public static double Log(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)(bits >> 52) - 1023;
        double mantissa = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFF) | 0x3FF0000000000000);
        if (mantissa > 1.4142135623730951)
        {
            mantissa /= 2;
            exponent++;
        }

        // ln m = 2 · (s + s³/3 + s⁵/5 + …) with s = (m − 1) / (m + 1).
        double s = (mantissa - 1) / (mantissa + 1);
        double square = s * s;
        double sum = 0;
        for (int term = LogTerms; term >= 0; term--)
        {
            sum = sum * square + OddReciprocals[term];
        }

        return exponent * Ln2High + (2 * s * sum + exponent * Ln2Low);
    }

    /// <summary>Natural logarithms of eight positive normal numbers, the same as <see cref="Log(double)"/> gives for each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Log(Vector512<double> values)
    {
        Vector512<long> bits = values.AsInt64();
        Vector512<double> exponents = Vector512.ConvertToDouble(Vector512.ShiftRightArithmetic(bits, 52) - Vector512.Create(1023L));
        Vector512<double> mantissas = ((bits & Vector512.Create(0xFFFFFFFFFFFFF)) | Vector512.Create(0x3FF0000000000000)).AsDouble();
        Vector512<double> large = Vector512.GreaterThan(mantissas, Vector512.Create(1.4142135623730951));
        mantissas = Vector512.ConditionalSelect(large, mantissas * Vector512.Create(0.5), mantissas);
        exponents = Vector512.ConditionalSelect(large, exponents + Vector512<double>.One, exponents);
        Vector512<double> s = (mantissas - Vector512<double>.One) / (mantissas + Vector512<double>.One);
        Vector512<double> square = s * s;
        Vector512<double> sum = Vector512<double>.Zero;
        for (int term = LogTerms; term >= 0; term--)
        {
            sum = sum * square + Vector512.Create(OddReciprocals[term]);
        }

        return exponents * Vector512.Create(Ln2High) + (Vector512.Create(2.0) * s * sum + exponents * Vector512.Create(Ln2Low));
    }

    /// <summary>Natural logarithms of many numbers, in their place.</summary>
    /// <param name="values">Positive normal numbers, a multiple of eight.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Logs(Span<double> values)
    {
        for (int index = 0; index < values.Length; index += Vector512<double>.Count)
        {
            Log(Vector512.Create<double>(values[index..])).CopyTo(values[index..]);
        }
    }

    /// <summary>Points in the unit circle to numbers of the normal distribution (see <see cref="SeededRandom"/>).</summary>
    /// <param name="places">The points' first coordinates; they become the numbers. A multiple of eight.</param>
    /// <param name="squares">The points' squared distances from the middle.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void PolarNormals(Span<double> places, ReadOnlySpan<double> squares)
    {
        for (int index = 0; index < places.Length; index += Vector512<double>.Count)
        {
            Vector512<double> square = Vector512.Create(squares[index..]);
            Vector512<double> root = Vector512.Sqrt(Vector512.Create(-2.0) * Log(square) / square);
            (Vector512.Create<double>(places[index..]) * root).CopyTo(places[index..]);
        }
    }

    /// <summary>e to the power of a number; 0 below about -700, and no larger than e to the power of 700.</summary>
    public static double Exp(double value)
    {
        if (value < -LargestExponent)
        {
            return 0;
        }

        value = Math.Min(value, LargestExponent);
        int power = (int)Math.Floor(value / (Ln2High + Ln2Low) + 0.5);
        double rest = value - power * Ln2High - power * Ln2Low;
        double sum = 1;
        for (int term = ExpTerms; term > 0; term--)
        {
            sum = 1 + sum * rest / term;
        }

        return sum * BitConverter.Int64BitsToDouble((long)(power + 1023) << 52);
    }
}
