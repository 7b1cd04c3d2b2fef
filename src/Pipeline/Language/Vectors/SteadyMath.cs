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
