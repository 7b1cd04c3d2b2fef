using System.Text;

namespace DialogueMining.Pipeline.Reports.Parquet;

/// <summary>Writes Thrift's compact protocol, which Parquet keeps its headers and its footer in.</summary>
internal sealed class CompactWriter : IDisposable
{
    private readonly MemoryStream _buffer = new();
    private readonly Stack<short> _outer = new();
    private short _lastField;

    /// <summary>What has been written.</summary>
    public ReadOnlySpan<byte> Written => _buffer.GetBuffer().AsSpan(0, (int)_buffer.Length);

    public void Dispose() => _buffer.Dispose();

    public void Field(short id, bool value) => Header(id, value ? CompactType.True : CompactType.False);

    public void Field(short id, int value)
    {
        Header(id, CompactType.Int32);
        ZigZag(value);
    }

    public void Field(short id, long value)
    {
        Header(id, CompactType.Int64);
        ZigZag(value);
    }

    public void Field(short id, string value) => Field(id, Encoding.UTF8.GetBytes(value));

    public void Field(short id, ReadOnlySpan<byte> value)
    {
        Header(id, CompactType.Binary);
        Bytes(value);
    }

    /// <summary>A field that is a structure; the action writes its fields.</summary>
    public void Struct(short id, Action fields)
    {
        Header(id, CompactType.Struct);
        Struct(fields);
    }

    /// <summary>A field that is a list of structures; the action writes one item's fields.</summary>
    public void Structs<T>(short id, IReadOnlyCollection<T> items, Action<T> fields)
    {
        ListHeader(id, CompactType.Struct, items.Count);
        foreach (T item in items)
        {
            Struct(() => fields(item));
        }
    }

    public void List(short id, IReadOnlyCollection<int> items)
    {
        ListHeader(id, CompactType.Int32, items.Count);
        foreach (int item in items)
        {
            ZigZag(item);
        }
    }

    public void List(short id, IReadOnlyCollection<string> items)
    {
        ListHeader(id, CompactType.Binary, items.Count);
        foreach (string item in items)
        {
            Bytes(Encoding.UTF8.GetBytes(item));
        }
    }

    /// <summary>A structure that stands alone.</summary>
    public void Struct(Action fields)
    {
        _outer.Push(_lastField);
        _lastField = 0;
        fields();
        _buffer.WriteByte((byte)CompactType.Stop);
        _lastField = _outer.Pop();
    }

    private void Header(short id, CompactType type)
    {
        int step = id - _lastField;
        if (step is > 0 and <= 15)
        {
            _buffer.WriteByte((byte)((step << 4) | (int)type));
        }
        else
        {
            _buffer.WriteByte((byte)type);
            ZigZag(id);
        }

        _lastField = id;
    }

    private void ListHeader(short id, CompactType item, int count)
    {
        Header(id, CompactType.List);
        if (count < 15)
        {
            _buffer.WriteByte((byte)((count << 4) | (int)item));
            return;
        }

        _buffer.WriteByte((byte)(0xF0 | (int)item));
        VarInt.Write(_buffer, (ulong)count);
    }

    private void Bytes(ReadOnlySpan<byte> value)
    {
        VarInt.Write(_buffer, (ulong)value.Length);
        _buffer.Write(value);
    }

    private void ZigZag(long value) => VarInt.Write(_buffer, (ulong)((value << 1) ^ (value >> 63)));
}
