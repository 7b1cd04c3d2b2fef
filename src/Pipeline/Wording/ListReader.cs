using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Grammar;

namespace DialogueMining.Pipeline.Wording;

/// <summary>
/// Reads a list of statements of which nobody said what they are about: where enough of them surely change words, the list is
/// about a text. While it looks so, a statement is read at once and not held.
/// </summary>
/// <param name="reader">Reads single statements.</param>
/// <param name="count">Number of statements.</param>
/// <param name="statementAt">Annotates one.</param>
/// <param name="share">The share that must surely change words; none where it is known what the list is about.</param>
internal sealed class ListReader(MentionReader reader, int count, Func<int, AnnotatedStatement> statementAt, double share)
{
    private const double Sure = 0.8;

    // Fewer tell nothing about a list.
    private const int LeastSure = 3;

    // Statements that a thread annotates, then looks at, then reads: few enough to be let go soon, enough that the tables of each
    // step stay in the nearest cache.
    private const int BlockSize = 16;

    private readonly double _enough = share == 0 ? 0 : Math.Max(LeastSure, share * count);

    private readonly Seen?[]?[] _held = new Seen?[(count + BlockSize - 1) / BlockSize][];

    private int _looks;

    private int _sure;

    /// <summary>What the readings of each statement come to, in the order of the list.</summary>
    /// <param name="parallel">How many threads.</param>
    /// <param name="take">Makes of a statement's number and its readings what is kept of them.</param>
    public T[] Read<T>(ParallelOptions parallel, Func<int, IReadOnlyList<Reading>, T> take)
    {
        T[] found = new T[count];
        Parallel.For(0, _held.Length, parallel, block =>
        {
            Seen?[] seen = See(block, out bool likely);
            if (likely)
            {
                Read(block, seen, true, take, found);
            }
            else
            {
                _held[block] = seen;
            }
        });
        bool about = _sure >= _enough;
        Parallel.For(0, _held.Length, parallel, block =>
        {
            if (!about || _held[block] is not null)
            {
                Read(block, _held[block] ?? See(block), about, take, found);
            }
        });
        return found;
    }

    // Whether the list is known to be about a text, or would be if the rest were as those before.
    private Seen?[] See(int block, out bool likely)
    {
        int before = Volatile.Read(ref _sure);
        likely = before >= _enough || before * (double)count >= _enough * Interlocked.Add(ref _looks, BlockSize);
        Seen?[] seen = See(block);
        if (before < _enough)
        {
            Interlocked.Add(ref _sure, seen.Count(one => one is not null && reader.Read(one, false).Any(IsSure)));
        }

        return seen;
    }

    private Seen?[] See(int block)
    {
        int first = block * BlockSize;
        AnnotatedStatement[] statements = [.. Enumerable.Range(first, Math.Min(BlockSize, count - first)).Select(statementAt)];
        return Array.ConvertAll(statements, reader.See);
    }

    private void Read<T>(int block, Seen?[] seen, bool about, Func<int, IReadOnlyList<Reading>, T> take, T[] found)
    {
        for (int at = 0; at < seen.Length; at++)
        {
            int number = (block * BlockSize) + at;
            found[number] = take(number, seen[at] is { } one ? reader.Read(one, about) : []);
        }
    }

    private static bool IsSure(Reading reading) => reading.Confidence >= Sure && reading.Finding.Stance != Stance.Refuses;
}
