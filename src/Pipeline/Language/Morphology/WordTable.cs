using System.IO.Compression;
using System.Text;

namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>
/// A learned table: words in ordinal order, each with a class. Stored front-coded (a word shares its beginning with
/// the one before it) and compressed; the classes' names stand once at the front.
/// </summary>
internal static class WordTable
{
    /// <summary>The table as bytes; the same words give the same bytes.</summary>
    public static byte[] Write(IEnumerable<KeyValuePair<string, string>> classOf)
    {
        KeyValuePair<string, string>[] entries = [.. classOf.OrderBy(entry => entry.Key, StringComparer.Ordinal)];
        string[] classes = [.. entries.Select(entry => entry.Value).Distinct().Order(StringComparer.Ordinal)];
        using MemoryStream packed = new();
        using (BrotliStream brotli = new(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        using (BinaryWriter writer = new(brotli, Encoding.UTF8))
        {
            writer.Write(classes.Length);
            Array.ForEach(classes, writer.Write);
            writer.Write(entries.Length);
            string last = string.Empty;
            foreach ((string word, string @class) in entries)
            {
                int shared = Math.Min(byte.MaxValue, word.AsSpan().CommonPrefixLength(last));
                writer.Write((byte)shared);
                writer.Write(word[shared..]);
                writer.Write7BitEncodedInt(Array.BinarySearch(classes, @class, StringComparer.Ordinal));
                last = word;
            }
        }

        return packed.ToArray();
    }

    /// <summary>Words with the index of their class, and the classes' names.</summary>
    public static (Dictionary<string, int> Words, string[] Classes) Read(Stream packed)
    {
        using BinaryReader reader = new(new BrotliStream(packed, CompressionMode.Decompress), Encoding.UTF8);
        string[] classes = new string[reader.ReadInt32()];
        for (int index = 0; index < classes.Length; index++)
        {
            classes[index] = reader.ReadString();
        }

        int count = reader.ReadInt32();
        Dictionary<string, int> words = new(count, StringComparer.Ordinal);
        string last = string.Empty;
        for (int index = 0; index < count; index++)
        {
            int shared = reader.ReadByte();
            last = string.Concat(last.AsSpan(0, shared), reader.ReadString());
            words[last] = reader.Read7BitEncodedInt();
        }

        return (words, classes);
    }
}
