using System.IO.Compression;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>
/// Packs the parts of an office file anew: in a fixed order, with a fixed date and unpacked, since the bytes of packed
/// parts differ from machine to machine.
/// </summary>
internal static class WordPackage
{
    // The first date that a ZIP file can hold.
    private static readonly DateTimeOffset FixedDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Repacked(MemoryStream package)
    {
        package.Position = 0;
        using ZipArchive source = new(package, ZipArchiveMode.Read);
        MemoryStream result = new();
        using (ZipArchive target = new(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            // "[Content_Types].xml" sorts first, where readers expect it.
            foreach (ZipArchiveEntry part in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                ZipArchiveEntry copy = target.CreateEntry(part.FullName, CompressionLevel.NoCompression);
                copy.LastWriteTime = FixedDate;
                using Stream from = part.Open();
                using Stream to = copy.Open();
                from.CopyTo(to);
            }
        }

        return result.ToArray();
    }
}
