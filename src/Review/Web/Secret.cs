using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace DialogueMining.Review.Web;

/// <summary>Random words that stand for a right. Only their digest is kept, so that memory and logs tell nobody the words.</summary>
internal static class Secret
{
    private const int Bytes = 32;

    /// <summary>Fresh words of 256 bits that may stand in an address.</summary>
    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of the words.</summary>
    public static byte[] Digest(string words) => SHA256.HashData(Encoding.UTF8.GetBytes(words));

    /// <summary>Whether two digests are the same; takes the same time wherever they differ.</summary>
    public static bool Same(byte[] left, byte[] right) => CryptographicOperations.FixedTimeEquals(left, right);
}
