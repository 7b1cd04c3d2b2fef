namespace DialogueMining.Tests.Support;

/// <summary>A row of a table in <c>tests/Specs</c>: a rule's example that runs.</summary>
/// <param name="Number">Chapter and number.</param>
/// <param name="IsPending">Whether it is known not to hold yet.</param>
/// <param name="Cells">What follows the number; <c>⏎</c> became a line end.</param>
internal sealed record SpecRow(string Number, bool IsPending, IReadOnlyList<string> Cells)
{
    public static IReadOnlyList<SpecRow> Read(string file) =>
        [.. File.ReadLines(Repository.PathOf("tests", "Specs", file))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2]))
            .Select(Parse)];

    /// <summary>Fails where a case does not hold, and where a pending one begins to.</summary>
    public void Check(string expected, string found)
    {
        if (IsPending)
        {
            Assert.False(found == expected, $"{Number} is reached: take the question mark away.");
        }
        else
        {
            Assert.Equal(expected, found);
        }
    }

    private static SpecRow Parse(string line)
    {
        string[] cells = [.. line.Replace("\\|", "\u0001", StringComparison.Ordinal).Split('|')
            .Select(cell => cell.Trim().Replace('\u0001', '|').Replace('⏎', '\n'))];
        return new SpecRow(cells[1].TrimEnd('?'), cells[1].EndsWith('?'), cells[2..^1]);
    }
}
