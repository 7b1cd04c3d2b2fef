namespace DialogueMining.Pipeline.Reports.Parquet;

/// <summary>Reads Thrift's compact protocol into structures by field number.</summary>
internal ref struct CompactReader(ReadOnlySpan<byte> source)
{
    // Parquet's headers nest five deep; more is a broken or hostile file.
    private const int DeepestNesting = 16;

    private readonly ReadOnlySpan<byte> _source = source;
    private int _position;

    /// <summary>Bytes read so far.</summary>
    public readonly int Position => _position;

    /// <exception cref="InvalidDataException">The bytes are not of this protocol, or end too early.</exception>
    public CompactStruct Struct(int depth = 0)
    {
        Require(depth < DeepestNesting);
        Dictionary<int, object> fields = [];
        int id = 0;
        while (true)
        {
            byte head = Byte();
            CompactType type = (CompactType)(head & 0x0F);
            if (type == CompactType.Stop)
            {
                return new(fields);
            }

            id = head >> 4 == 0 ? (int)ZigZag() : id + (head >> 4);
            fields[id] = type switch
            {
                CompactType.True => true,
                CompactType.False => false,
                _ => Value(type, depth + 1),
            };
        }
    }

    private object Value(CompactType type, int depth) => type switch
    {
        CompactType.True or CompactType.False => Byte() == (byte)CompactType.True,
        CompactType.Byte => (long)(sbyte)Byte(),
        CompactType.Int16 or CompactType.Int32 or CompactType.Int64 => ZigZag(),
        CompactType.Double => BitConverter.ToDouble(Bytes(sizeof(double))),
        CompactType.Binary => Bytes((long)VarInt.Read(_source, ref _position)).ToArray(),
        CompactType.List or CompactType.Set => List(depth),
        CompactType.Struct => Struct(depth),
        _ => throw Broken(),
    };

    private object[] List(int depth)
    {
        byte head = Byte();
        long count = head >> 4 == 15 ? (long)VarInt.Read(_source, ref _position) : head >> 4;
        Require(count >= 0 && count <= _source.Length - _position);
        object[] items = new object[count];
        for (int index = 0; index < items.Length; index++)
        {
            items[index] = Value((CompactType)(head & 0x0F), depth);
        }

        return items;
    }

    private byte Byte() => Bytes(1)[0];

    private ReadOnlySpan<byte> Bytes(long count)
    {
        Require(count >= 0 && count <= _source.Length - _position);
        ReadOnlySpan<byte> bytes = _source.Slice(_position, (int)count);
        _position += (int)count;
        return bytes;
    }

    private long ZigZag()
    {
        ulong value = VarInt.Read(_source, ref _position);
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw Broken();
        }
    }

    private static InvalidDataException Broken() => new("A header of the Parquet file is broken.");
}
