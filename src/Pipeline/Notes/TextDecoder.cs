using System.Text;
using System.Text.Unicode;

namespace DialogueMining.Pipeline.Notes;

/// <summary>
/// Bytes to text: UTF-8 and UTF-16 with and without byte order mark, Windows-1252, and files that mix UTF-8 and
/// Windows-1252 line by line, as pasting makes them.
/// </summary>
internal static class TextDecoder
{
    public const string Mixed = "utf-8 + windows-1252";

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>First bytes of files that are no text: ZIP (Word, Excel), PDF, old Word, pictures, RTF.</summary>
    private static readonly byte[][] Signatures =
    [
        [0x50, 0x4B, 0x03, 0x04], [0x25, 0x50, 0x44, 0x46], [0xD0, 0xCF, 0x11, 0xE0], [0x89, 0x50, 0x4E, 0x47],
        [0xFF, 0xD8, 0xFF], [0x47, 0x49, 0x46, 0x38], [0x7B, 0x5C, 0x72, 0x74, 0x66], [0x1F, 0x8B],
    ];

    /// <summary>The text and the name of its encoding; null where the bytes are no text.</summary>
    public static (string Text, string Encoding)? Decode(ReadOnlySpan<byte> bytes)
    {
        (string Text, string Encoding)? decoded = ByMark(bytes) ?? ByZeros(bytes);
        if (decoded is null)
        {
            if (IsBinary(bytes))
            {
                return null;
            }

            decoded = Utf8.IsValid(bytes) ? (Encoding.UTF8.GetString(bytes), "utf-8") : LineByLine(bytes);
        }

        return (Composer.Compose(decoded.Value.Text), decoded.Value.Encoding);
    }

    private static (string, string)? ByMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            ReadOnlySpan<byte> rest = bytes[3..];
            return Utf8.IsValid(rest) ? (Encoding.UTF8.GetString(rest), "utf-8") : LineByLine(rest);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return (Encoding.Unicode.GetString(bytes[2..]), "utf-16le");
        }

        return bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            ? (Encoding.BigEndianUnicode.GetString(bytes[2..]), "utf-16be")
            : null;
    }

    /// <summary>UTF-16 without mark: in European text most high bytes are zero, and no low byte is.</summary>
    private static (string, string)? ByZeros(ReadOnlySpan<byte> bytes)
    {
        int pairs = Math.Min(bytes.Length, 4096) / 2;
        int low = 0;
        int high = 0;
        for (int pair = 0; pair < pairs; pair++)
        {
            low += bytes[2 * pair] == 0 ? 1 : 0;
            high += bytes[(2 * pair) + 1] == 0 ? 1 : 0;
        }

        if (pairs < 2 || bytes.Length % 2 != 0)
        {
            return null;
        }

        // German text has 99 % zeros in one half; typographic quotation marks and arrows make the rest. Binary
        // files have zeros in both halves.
        if (high > 0.7 * pairs && low < 0.05 * pairs)
        {
            return (Encoding.Unicode.GetString(bytes), "utf-16le");
        }

        return low > 0.7 * pairs && high < 0.05 * pairs
            ? (Encoding.BigEndianUnicode.GetString(bytes), "utf-16be")
            : null;
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        foreach (byte[] signature in Signatures)
        {
            if (bytes.StartsWith(signature))
            {
                return true;
            }
        }

        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, 65536)];
        int zeros = head.Count((byte)0);
        int controls = 0;
        foreach (byte value in head)
        {
            controls += value < 32 && value is not (9 or 10 or 12 or 13) ? 1 : 0;
        }

        // A stray control character makes no binary file; a tenth of random bytes are control characters.
        return zeros > 0 ? controls > 0.02 * head.Length : controls > 0.3 * head.Length;
    }

    private static (string, string) LineByLine(ReadOnlySpan<byte> bytes)
    {
        StringBuilder text = new(bytes.Length);
        bool isMixed = false;
        while (!bytes.IsEmpty)
        {
            int end = bytes.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = end < 0 ? bytes : bytes[..(end + 1)];
            bool isUtf8 = Utf8.IsValid(line);
            isMixed |= isUtf8 && line.ContainsAnyExceptInRange((byte)0, (byte)127);
            text.Append((isUtf8 ? Encoding.UTF8 : Western).GetString(line));
            bytes = bytes[line.Length..];
        }

        return (text.ToString(), isMixed ? Mixed : "windows-1252");
    }
}
