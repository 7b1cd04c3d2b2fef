using System.IO.Compression;
using System.Text;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Research;

/// <summary>
/// Writes a REFI-QDA project (<c>.qdpx</c>, version 1.0 of the standard): a text and a case a table, codes for themes, kinds,
/// operations and outcomes, every coding by the program as a user of its own, apart from people.
/// </summary>
internal static class QdaProject
{
    // The earliest moment that a ZIP file can name: the same result gives the same bytes.
    private static readonly DateTimeOffset NoClock = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static ReadOnlyMemory<byte> Write(ResultIndex index, IReadOnlyList<Code> codes, RunSettings settings)
    {
        QdaSource[] sources =
        [
            .. index.Analysis.Statements.Select(entry => entry.Statement).GroupBy(statement => statement.Table)
                .OrderBy(group => group.Key, NaturalOrder.Comparer).Select(group => new QdaSource(group.Key, group)),
        ];
        MemoryStream package = new();
        using (ZipArchive zip = new(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (Stream project = Entry(zip, "project.qde"))
            {
                new QdaXml(index, codes, settings).Write(sources, project);
            }

            foreach (QdaSource source in sources)
            {
                using Stream text = Entry(zip, $"sources/{QdaXml.SourceId(source)}.txt");
                text.Write(Encoding.UTF8.GetBytes(source.Text));
            }
        }

        return package.ToArray();
    }

    private static Stream Entry(ZipArchive zip, string name)
    {
        ZipArchiveEntry entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = NoClock;
        return entry.Open();
    }
}
