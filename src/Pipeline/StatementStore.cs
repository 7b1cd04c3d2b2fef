using System.Buffers.Binary;
using System.Text;
using DialogueMining.Models;

namespace DialogueMining.Pipeline;

/// <summary>
/// Keeps the statements of a long list as bytes, a third of what objects need: so many in memory, the others in a
/// stream. They are read in their order, again and again.
/// </summary>
/// <param name="held">Bytes that are held in memory.</param>
/// <param name="overflow">Opens the stream for the others.</param>
internal sealed class StatementStore(long held, Func<Stream>? overflow) : IDisposable
{
    private const int ChunkLength = 1 << 20;

    // Lengths of id, table and text.
    private const int HeadLength = 12;

    private readonly List<byte[]> _chunks = [];
    private readonly List<int> _ends = [];
    private Stream? _stream;
    private long _bytes;

    /// <summary>Number of statements.</summary>
    public int Count { get; private set; }

    public void Add(Statement statement)
    {
        byte[] entry = Entry(statement);
        Count++;
        if (_stream is null && overflow is not null && _bytes + entry.Length > held)
        {
            _stream = overflow();
        }

        if (_stream is not null)
        {
            _stream.Write(entry);
            return;
        }

        _bytes += entry.Length;
        if (_chunks.Count == 0 || _ends[^1] + entry.Length > _chunks[^1].Length)
        {
            _chunks.Add(new byte[Math.Max(ChunkLength, entry.Length)]);
            _ends.Add(0);
        }

        entry.CopyTo(_chunks[^1], _ends[^1]);
        _ends[^1] += entry.Length;
    }

    /// <summary>All statements in their order.</summary>
    public IEnumerable<ListedStatement> Read()
    {
        for (int chunk = 0; chunk < _chunks.Count; chunk++)
        {
            for (int place = 0; place < _ends[chunk];)
            {
                (ListedStatement statement, int length) = Parse(_chunks[chunk], place);
                yield return statement;
                place += length;
            }
        }

        if (_stream is null)
        {
            yield break;
        }

        _stream.Position = 0;
        byte[] head = new byte[HeadLength];
        while (_stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false) == HeadLength)
        {
            byte[] entry = new byte[HeadLength + Length(head, 0) + Length(head, 1) + Length(head, 2)];
            head.CopyTo(entry, 0);
            _stream.ReadExactly(entry, HeadLength, entry.Length - HeadLength);
            yield return Parse(entry, 0).Statement;
        }
    }

    /// <summary>So many statements in their order, evenly spread over the list.</summary>
    public IEnumerable<ListedStatement> Spread(int count)
    {
        long taken = 0;
        int place = 0;
        foreach (ListedStatement statement in Read())
        {
            if (taken < count && place == (int)(taken * Count / count))
            {
                taken++;
                yield return statement;
            }

            place++;
        }
    }

    public void Dispose() => _stream?.Dispose();

    private static byte[] Entry(Statement statement)
    {
        string id = statement.Id.Value;
        int idLength = Encoding.UTF8.GetByteCount(id);
        int tableLength = Encoding.UTF8.GetByteCount(statement.Table);
        byte[] entry = new byte[HeadLength + idLength + tableLength + Encoding.UTF8.GetByteCount(statement.Text)];
        BinaryPrimitives.WriteInt32LittleEndian(entry, idLength);
        BinaryPrimitives.WriteInt32LittleEndian(entry.AsSpan(4), tableLength);
        BinaryPrimitives.WriteInt32LittleEndian(entry.AsSpan(8), entry.Length - HeadLength - idLength - tableLength);
        Encoding.UTF8.GetBytes(id, entry.AsSpan(HeadLength));
        Encoding.UTF8.GetBytes(statement.Table, entry.AsSpan(HeadLength + idLength));
        Encoding.UTF8.GetBytes(statement.Text, entry.AsSpan(HeadLength + idLength + tableLength));
        return entry;
    }

    private static (ListedStatement Statement, int Length) Parse(byte[] bytes, int start)
    {
        ReadOnlySpan<byte> entry = bytes.AsSpan(start);
        int id = Length(entry, 0);
        int table = Length(entry, 1);
        int text = Length(entry, 2);
        ReadOnlySpan<byte> words = entry[HeadLength..];
        return (
            new ListedStatement(
                Encoding.UTF8.GetString(words[..id]), Encoding.UTF8.GetString(words.Slice(id, table)),
                Encoding.UTF8.GetString(words.Slice(id + table, text))),
            HeadLength + id + table + text);
    }

    private static int Length(ReadOnlySpan<byte> head, int part) => BinaryPrimitives.ReadInt32LittleEndian(head[(4 * part)..]);
}
