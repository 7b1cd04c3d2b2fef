namespace DialogueMining.Pipeline.Language.Vectors;

/// <summary>
/// Chance that comes from a seed and is the same on every machine and in every version of .NET:
/// xoshiro256**, its state filled by SplitMix64 (Blackman and Vigna, public domain).
/// </summary>
internal sealed class SeededRandom
{
    private const int AtOnce = 128;

    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    public SeededRandom(long seed)
    {
        ulong state = unchecked((ulong)seed);
        _a = Fill(ref state);
        _b = Fill(ref state);
        _c = Fill(ref state);
        _d = Fill(ref state);
    }

    /// <summary>A number from 0 up to, but without, 1.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 up to, but without, the limit.</summary>
    public int NextInt(int limit) => (int)(NextDouble() * limit);

    /// <summary>A number of the standard normal distribution.</summary>
    public double NextNormal()
    {
        (double x, double square) = NextPoint();
        return x * Math.Sqrt(-2 * SteadyMath.Log(square) / square);
    }

    /// <summary>Fills a span with such numbers: the same as one after the other, in a tenth of the time.</summary>
    public void FillNormal(Span<float> numbers)
    {
        Span<double> places = stackalloc double[AtOnce];
        Span<double> squares = stackalloc double[AtOnce];
        for (; numbers.Length > 0; numbers = numbers[Math.Min(AtOnce, numbers.Length)..])
        {
            int count = Math.Min(AtOnce, numbers.Length);
            squares.Fill(1);
            for (int index = 0; index < count; index++)
            {
                (places[index], squares[index]) = NextPoint();
            }

            SteadyMath.PolarNormals(places, squares);
            for (int index = 0; index < count; index++)
            {
                numbers[index] = (float)places[index];
            }
        }
    }

    // Marsaglia's polar method: a point in the unit circle, no sine or cosine.
    private (double X, double Square) NextPoint()
    {
        while (true)
        {
            double x = 2 * NextDouble() - 1;
            double y = 2 * NextDouble() - 1;
            double square = x * x + y * y;
            if (square is > 0 and < 1)
            {
                return (x, square);
            }
        }
    }

    private static ulong Fill(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        ulong mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    private ulong Next()
    {
        ulong result = ulong.RotateLeft(_b * 5, 7) * 9;
        ulong shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = ulong.RotateLeft(_d, 45);
        return result;
    }
}
