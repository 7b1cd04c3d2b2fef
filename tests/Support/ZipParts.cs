using System.IO.Compression;
using System.Text;

namespace DialogueMining.Tests.Support;

/// <summary>Puts the parts of an office file into a zip.</summary>
internal static class ZipParts
{
    public static byte[] Of(params (string Name, string Content)[] parts) =>
        Of([.. parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Content)))]);

    public static byte[] Of(IEnumerable<(string Name, byte[] Content)> parts)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in parts)
            {
                using Stream entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
