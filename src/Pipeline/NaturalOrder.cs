namespace DialogueMining.Pipeline;

/// <summary>Orders names as people count: „Tisch 2“ before „Tisch 10“; the same on every machine.</summary>
public sealed class NaturalOrder : IComparer<string>
{
    /// <summary>The one order.</summary>
    public static NaturalOrder Comparer { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> left = x, right = y;
        while (!left.IsEmpty && !right.IsEmpty)
        {
            int digitsLeft = CountDigits(left), digitsRight = CountDigits(right);
            int order = digitsLeft > 0 && digitsRight > 0
                ? CompareNumbers(left[..digitsLeft], right[..digitsRight])
                : left[0].CompareTo(right[0]);
            if (order != 0)
            {
                return order;
            }

            left = left[Math.Max(1, Math.Min(digitsLeft, digitsLeft * digitsRight))..];
            right = right[Math.Max(1, Math.Min(digitsRight, digitsLeft * digitsRight))..];
        }

        int rest = left.Length.CompareTo(right.Length);
        return rest != 0 ? rest : string.CompareOrdinal(x, y);
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left.TrimStart('0');
        right = right.TrimStart('0');
        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.SequenceCompareTo(right);
    }
}
