using System.Collections.Frozen;
using System.Text;

namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>One way to read a form by its ending.</summary>
/// <param name="Tag">The word class.</param>
/// <param name="Cut">Letters that go.</param>
/// <param name="Append">Letters that come.</param>
/// <param name="Share">Share of the known forms with this ending that are read so.</param>
internal readonly record struct SuffixReading(Tag Tag, int Cut, string Append, float Share);

/// <summary>
/// What the endings of known forms say about unknown ones. <para>Layout: for each ending a line of UTF-8: the ending (with a
/// leading „^“ for forms with a capital), then readings as tag, cut, append and share in per cent, separated by blanks.</para>
/// </summary>
internal sealed class SuffixTable
{
    private readonly FrozenDictionary<string, SuffixReading[]> _readings;
    private readonly FrozenDictionary<string, SuffixReading[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private SuffixTable(Dictionary<string, SuffixReading[]> readings)
    {
        _readings = readings.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _readings.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public const int LongestEnding = 6;

    /// <summary>The table that the program brings along.</summary>
    public static SuffixTable Default { get; } = Read(LanguageData.Open("suffixes.bin"));

    /// <summary>Readings of the longest known ending; empty where none is known.</summary>
    public SuffixReading[] Find(string small, bool capital)
    {
        Span<char> key = stackalloc char[LongestEnding + 1];
        int mark = capital ? 1 : 0;
        key[0] = '^';
        for (int length = Math.Min(LongestEnding, small.Length - 1); length > 0; length--)
        {
            small.AsSpan(small.Length - length).CopyTo(key[mark..]);
            if (_lookup.TryGetValue(key[..(length + mark)], out SuffixReading[]? readings))
            {
                return readings;
            }
        }

        return [];
    }

    private static SuffixTable Read(Stream stream)
    {
        Dictionary<string, SuffixReading[]> table = new(StringComparer.Ordinal);
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split(' ');
            SuffixReading[] readings = new SuffixReading[(cells.Length - 1) / 4];
            for (int index = 0; index < readings.Length; index++)
            {
                int cell = 1 + (4 * index);
                readings[index] = new SuffixReading(
                    (Tag)(cells[cell][0] - '0'), cells[cell + 1][0] - '0', cells[cell + 2], (cells[cell + 3][0] - ' ') / 90f);
            }

            table[cells[0]] = readings;
        }

        return new SuffixTable(table);
    }
}
