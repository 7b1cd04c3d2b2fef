using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DialogueMining.Review.Log;

/// <summary>
/// The hash of an entry over the hash of the one before and its own fields, each with its length in front: whoever changes,
/// removes or puts in an entry breaks the chain from there on.
/// </summary>
internal static class EntryHash
{
    /// <summary>Stands before the first entry.</summary>
    public const string First = "";

    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>The time as the log keeps it: to a thousandth of a second, in UTC.</summary>
    public static string Text(DateTimeOffset time) => time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    /// <summary>The time that <see cref="Text"/> wrote; null for anything else.</summary>
    public static DateTimeOffset? Time(string text) =>
        DateTimeOffset.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? time
            : null;

    /// <summary>SHA-256 in lower-case hexadecimal digits.</summary>
    /// <param name="before">Hash of the entry before; <see cref="First"/> for the first.</param>
    /// <param name="number">Its number.</param>
    /// <param name="fields">Time, reviewer, subjects, action and basis.</param>
    public static string Of(string before, long number, params ReadOnlySpan<string> fields)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, before);
        Span<byte> digits = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(digits, number);
        hash.AppendData(digits);
        foreach (string field in fields)
        {
            Append(hash, field);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string field)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(field);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
