using System.Security.Cryptography;
using System.Text;

namespace DialogueMining.Pipeline.Reports.Research;

/// <summary>Identifiers that depend on names only: the same result has the same ones on every machine.</summary>
internal static class StableGuid
{
    /// <summary>The identifier of a thing with that name, as REFI-QDA writes it.</summary>
    public static string Of(params ReadOnlySpan<string> names)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', names)), hash);
        hash[6] = (byte)(hash[6] & 0x0F | 0x80); // version 8: made by rules of our own
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return new Guid(hash[..16], bigEndian: true).ToString("D");
    }
}
