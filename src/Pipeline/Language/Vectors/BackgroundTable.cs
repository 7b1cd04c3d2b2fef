using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace DialogueMining.Pipeline.Language.Vectors;

/// <summary>
/// Vectors of words, learned from a large text (see NOTICE.md): words that are used alike point alike. The table is
/// read as it lies in the file; nothing is built for a word before it is asked for.
/// </summary>
/// <remarks>
/// The file: „DMBV“, version, number of words, dimensions (32 bits each); then by column of the table: 32-bit ends of
/// the names, 32-bit shares of the words in the text, 32-bit scales, the vectors (8 bits a number), the names (UTF-8,
/// in ordinal order of their bytes). Little-endian.
/// </remarks>
public sealed class BackgroundTable
{
    internal const uint Magic = 0x56424D44;
    internal const int Version = 1;
    internal const int HeaderLength = 16;

    // A shorter sum points nowhere.
    private const float LeastLength = 1e-6f;

    private readonly byte[] _bytes;
    private readonly int _shares;
    private readonly int _scales;
    private readonly int _vectors;
    private readonly int _names;

    private BackgroundTable(byte[] bytes)
    {
        _bytes = bytes;
        Words = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(8));
        Dimensions = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(12));
        _shares = HeaderLength + 4 * Words;
        _scales = _shares + 4 * Words;
        _vectors = _scales + 4 * Words;
        _names = _vectors + Words * Dimensions;
    }

    /// <summary>The table that comes with the program; read once, when first asked for.</summary>
    internal static BackgroundTable Own => OwnTable.Value;

    internal int Words { get; }

    internal int Dimensions { get; }

    private static Lazy<BackgroundTable> OwnTable { get; } = new(() =>
    {
        using Stream stream = LanguageData.Open("background.bin");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return TryRead(bytes) ?? throw new InvalidOperationException("The resource background.bin is no table of vectors.");
    });

    /// <summary>A table from the bytes of a file; null when they are none.</summary>
    public static BackgroundTable? TryRead(byte[] bytes)
    {
        if (bytes.Length < HeaderLength
            || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic
            || BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(4)) != Version)
        {
            return null;
        }

        long words = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(8));
        long dimensions = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(12));
        bool fits = words > 0 && dimensions > 0 && HeaderLength + words * (12 + dimensions) <= bytes.Length;
        return fits && new BackgroundTable(bytes) is var table && table.NamesFit() ? table : null;
    }

    /// <summary>Number of a word by its name (a folded lemma); -1 when the table does not know it.</summary>
    internal int Find(string name)
    {
        Span<byte> buffer = stackalloc byte[256];
        if (!Encoding.UTF8.TryGetBytes(name, buffer, out int length))
        {
            return -1;
        }

        ReadOnlySpan<byte> wanted = buffer[..length];
        int low = 0;
        int high = Words - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = NameBytes(middle).SequenceCompareTo(wanted);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>How large a part of the text that the table was learned from the word was, from 0 to 1.</summary>
    internal float Share(int word) => Single(_shares + 4 * word);

    /// <summary>Adds the word's vector, which has the length 1, times a weight.</summary>
    internal void AddTo(Span<float> sum, int word, float weight)
    {
        ReadOnlySpan<sbyte> cells = MemoryMarshal.Cast<byte, sbyte>(_bytes.AsSpan(_vectors + word * Dimensions, Dimensions));
        float scale = weight * Single(_scales + 4 * word);
        for (int index = 0; index < cells.Length; index++)
        {
            sum[index] += scale * cells[index];
        }
    }

    /// <summary>The sum of some words' vectors, with length 1; null where none is known.</summary>
    /// <param name="words">Numbers of the words; those below 0 are not known.</param>
    internal float[]? DirectionOf(IEnumerable<int> words)
    {
        float[]? sum = null;
        foreach (int word in words)
        {
            if (word >= 0)
            {
                AddTo(sum ??= new float[Dimensions], word, 1);
            }
        }

        float length = sum is null ? 0 : OrderedSums.Length(sum);
        if (sum is null || length < LeastLength)
        {
            return null;
        }

        OrderedSums.Scale(sum, 1 / length);
        return sum;
    }

    private float Single(int offset) => BinaryPrimitives.ReadSingleLittleEndian(_bytes.AsSpan(offset));

    private ReadOnlySpan<byte> NameBytes(int word)
    {
        int start = word == 0 ? 0 : NameEnd(word - 1);
        return _bytes.AsSpan(_names + start, NameEnd(word) - start);
    }

    private int NameEnd(int word) => BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(HeaderLength + 4 * word));

    private bool NamesFit()
    {
        int last = 0;
        for (int word = 0; word < Words; word++)
        {
            int end = NameEnd(word);
            if (end < last || end > _bytes.Length - _names)
            {
                return false;
            }

            last = end;
        }

        return true;
    }
}
