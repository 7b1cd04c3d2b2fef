using System.IO.Compression;
using System.Text;

namespace DialogueMining.Pipeline.Notes.Office;

/// <summary>Tells from a file's bytes what it is, whatever its name says.</summary>
internal static class OfficeSignature
{
    /// <summary>So much of an old Word or Excel file is looked through for the names of its streams.</summary>
    private const int MostSearched = 16 * 1024 * 1024;

    private const int HeadLength = 1024;

    private static readonly (byte[] Mark, string Name)[] Others =
    [
        ([0x7B, 0x5C, 0x72, 0x74, 0x66], "eine RTF-Datei"),
        ([0x25, 0x50, 0x44, 0x46], "eine PDF-Datei"),
        ([0x89, 0x50, 0x4E, 0x47], "ein Bild"),
        ([0xFF, 0xD8, 0xFF], "ein Bild"),
        ([0x47, 0x49, 0x46, 0x38], "ein Bild"),
    ];

    public static bool IsZip(Stream file) => Head(file) is [0x50, 0x4B, 3 or 5, 4 or 6, ..];

    /// <summary>Old Word and Excel files, and encrypted new ones.</summary>
    public static bool IsCompound(Stream file) => Head(file) is [0xD0, 0xCF, 0x11, 0xE0, ..];

    /// <summary>Whether an old container holds an encrypted new file.</summary>
    public static bool IsEncrypted(Stream file) => IsCompound(file) && Holds(file, "EncryptedPackage");

    /// <summary>What kind of office file a zip is; null where it is none.</summary>
    public static OfficeKind? KindOf(ZipArchive zip)
    {
        string mime = MimeOf(zip);
        if (mime.StartsWith("application/vnd.oasis.opendocument.", StringComparison.Ordinal))
        {
            return mime.Contains("spreadsheet", StringComparison.Ordinal) ? OfficeKind.OpenSheet
                : mime.Contains("text", StringComparison.Ordinal) ? OfficeKind.OpenText
                : null;
        }

        return HasPart(zip, "xl/", ".xml") ? OfficeKind.Workbook : HasPart(zip, "word/", ".xml") ? OfficeKind.Document : null;
    }

    /// <summary>What a file that is no office file is, in German and with an article.</summary>
    public static string NameOf(Stream file, ZipArchive? zip)
    {
        if (zip is not null)
        {
            return HasPart(zip, "xl/", ".bin") ? "eine binäre Excel-Datei (.xlsb)"
                : HasPart(zip, "ppt/", ".xml") ? "eine Präsentation"
                : "eine ZIP-Datei ohne Text oder Tabelle";
        }

        if (IsCompound(file))
        {
            return Holds(file, "WordDocument") ? "eine alte Word-Datei (.doc)"
                : Holds(file, "Workbook") || Holds(file, "Book") ? "eine alte Excel-Datei (.xls)"
                : "eine Datei eines alten Office-Programms";
        }

        byte[] head = Head(file);
        return Others.FirstOrDefault(other => head.AsSpan().StartsWith(other.Mark)).Name ?? NameOfText(head);
    }

    private static string NameOfText(byte[] head)
    {
        if (TextDecoder.Decode(head)?.Text is not { } text)
        {
            return "eine Datei unbekannter Art";
        }

        bool isHtml = text.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<table", StringComparison.OrdinalIgnoreCase);
        return isHtml ? "eine Webseite (HTML)"
            : text.StartsWith("<?xml", StringComparison.Ordinal) ? "eine XML-Datei"
            : "eine reine Textdatei";
    }

    private static bool HasPart(ZipArchive zip, string folder, string ending) => zip.Entries.Any(entry =>
    {
        string name = entry.FullName.Replace('\\', '/').TrimStart('/');
        return name.StartsWith(folder, StringComparison.OrdinalIgnoreCase)
            && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
    });

    private static string MimeOf(ZipArchive zip)
    {
        if (zip.GetEntry("mimetype") is not { } entry)
        {
            return string.Empty;
        }

        using Stream stream = entry.Open();
        byte[] head = new byte[100];
        return Encoding.ASCII.GetString(head, 0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
    }

    private static byte[] Head(Stream file)
    {
        byte[] head = new byte[HeadLength];
        file.Position = 0;
        return head[..file.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false)];
    }

    /// <summary>Streams in an old container have their names in UTF-16.</summary>
    private static bool Holds(Stream file, string name)
    {
        byte[] bytes = new byte[(int)Math.Min(file.Length, MostSearched)];
        file.Position = 0;
        int length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes.AsSpan(0, length).IndexOf(Encoding.Unicode.GetBytes(name + "\0")) >= 0;
    }
}
