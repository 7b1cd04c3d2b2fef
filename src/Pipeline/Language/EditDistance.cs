namespace DialogueMining.Pipeline.Language;

/// <summary>
/// Typing mistakes between two words: letters left out, put in, changed, or two neighbours swapped
/// (Damerau's distance in its restricted form).
/// </summary>
internal static class EditDistance
{
    private const int StackLimit = 64;

    /// <summary>Whether at most <paramref name="most"/> mistakes lie between the words.</summary>
    public static bool Within(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int most) =>
        Math.Abs(first.Length - second.Length) <= most && (most == 1 ? IsOneAtMost(first, second) : Between(first, second) <= most);

    // All but one letter, or two neighbours, belong to what the words begin and end with.
    private static bool IsOneAtMost(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        int longer = Math.Max(first.Length, second.Length), shorter = Math.Min(first.Length, second.Length);
        int front = first.CommonPrefixLength(second), back = 0;
        while (back < shorter - front && first[^(back + 1)] == second[^(back + 1)])
        {
            back++;
        }

        bool swapped = longer == shorter && front + back == longer - 2 && first[front] == second[front + 1] && first[front + 1] == second[front];
        return front + back >= longer - 1 || swapped;
    }

    /// <summary>Number of mistakes between the words.</summary>
    public static int Between(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        int width = second.Length + 1;
        Span<int> cells = width <= StackLimit ? stackalloc int[3 * StackLimit] : new int[3 * width];
        Span<int> before = cells[..width];
        Span<int> above = cells.Slice(width, width);
        Span<int> row = cells.Slice(2 * width, width);
        for (int column = 0; column < width; column++)
        {
            above[column] = column;
        }

        for (int line = 1; line <= first.Length; line++)
        {
            FillRow(first, second, line, before, above, row);
            Span<int> oldest = before;
            before = above;
            above = row;
            row = oldest;
        }

        return above[second.Length];
    }

    private static void FillRow(
        ReadOnlySpan<char> first, ReadOnlySpan<char> second, int line, Span<int> before, Span<int> above, Span<int> row)
    {
        row[0] = line;
        for (int column = 1; column <= second.Length; column++)
        {
            int change = first[line - 1] == second[column - 1] ? 0 : 1;
            int least = Math.Min(above[column - 1] + change, Math.Min(above[column], row[column - 1]) + 1);
            bool swapped = line > 1 && column > 1
                && first[line - 1] == second[column - 2] && first[line - 2] == second[column - 1];
            row[column] = swapped ? Math.Min(least, before[column - 2] + 1) : least;
        }
    }
}
