using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes.Office;

/// <summary>
/// The parts of an office file: XML in a zip. Parts are streamed and counted; a document type, which only bombs have,
/// ends a part, and nothing that a part refers to outside of the file is ever opened.
/// </summary>
internal sealed class OfficePackage(ZipArchive zip, string file, UnpackedBudget budget, List<Problem> problems)
{
    /// <summary>A document type stands at the head of a part.</summary>
    private const int HeadLength = 4096;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    // Of two parts with one name the first counts: which of them other programs show is anyone's guess.
    private readonly Dictionary<string, ZipArchiveEntry> _parts = zip.Entries
        .GroupBy(entry => Plain(entry.FullName), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);

    public string File => file;

    public List<Problem> Problems => problems;

    /// <summary>Names of the parts, in the order of the zip.</summary>
    public IEnumerable<string> Parts => zip.Entries.Select(entry => Plain(entry.FullName));

    public bool Has(string part) => _parts.ContainsKey(Plain(part));

    /// <summary>
    /// Reads a part; a part that is not there is not read. What is wrong with it is reported, and what was read until
    /// then stays.
    /// </summary>
    public void Read(string part, Action<XmlReader> read)
    {
        if (budget.IsSpent || !_parts.TryGetValue(Plain(part), out ZipArchiveEntry? entry))
        {
            return;
        }

        try
        {
            using CountedStream stream = new(entry.Open(), budget);
            using XmlReader reader = XmlReader.Create(stream, Settings);
            read(reader);
        }
        catch (Exception failure) when (failure is XmlException or InvalidDataException or IOException or NotSupportedException)
        {
            problems.Add(budget.IsSpent ? OfficeProblems.TooLarge(file)
                : HasDocumentType(entry) ? OfficeProblems.DocumentType(file, part)
                : OfficeProblems.BrokenPart(file, part));
        }
    }

    /// <summary>A whole part as a tree; null where it is missing or broken.</summary>
    public XElement? Tree(string part)
    {
        XElement? root = null;
        Read(part, reader =>
        {
            reader.MoveToContent();
            root = XmlTree.Read(reader);
        });
        return root;
    }

    private static bool HasDocumentType(ZipArchiveEntry entry)
    {
        try
        {
            using Stream stream = entry.Open();
            byte[] head = new byte[HeadLength];
            int length = stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
            return Encoding.Latin1.GetString(head, 0, length).Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or NotSupportedException)
        {
            return false;
        }
    }

    private static string Plain(string name) => name.Replace('\\', '/').TrimStart('/');
}
