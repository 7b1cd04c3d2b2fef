using System.IO.Compression;
using System.Security.Cryptography;
using DialogueMining.Models;
using DialogueMining.Pipeline.Notes.Office.Documents;
using DialogueMining.Pipeline.Notes.Office.Sheets;

namespace DialogueMining.Pipeline.Notes.Office;

/// <summary>An office file, read: its text, its parts, and what was wrong with it.</summary>
/// <param name="File">Path, length and digest; null where it could not be opened.</param>
/// <param name="Text">Its text.</param>
/// <param name="Parts">Its sheets, or its stretches of text and its tables, in order.</param>
internal sealed record OfficeFile(InputFile? File, string Text, IReadOnlyList<OfficePart> Parts)
{
    private static readonly OfficeFile Nothing = new(null, string.Empty, []);

    private static readonly Dictionary<string, (OfficeKind Kind, string Plain)> Endings = new(StringComparer.Ordinal)
    {
        [".xlsx"] = (OfficeKind.Workbook, ".xlsx"),
        [".xlsm"] = (OfficeKind.Workbook, ".xlsx"),
        [".xltx"] = (OfficeKind.Workbook, ".xlsx"),
        [".xltm"] = (OfficeKind.Workbook, ".xlsx"),
        [".docx"] = (OfficeKind.Document, ".docx"),
        [".docm"] = (OfficeKind.Document, ".docx"),
        [".dotx"] = (OfficeKind.Document, ".docx"),
        [".dotm"] = (OfficeKind.Document, ".docx"),
        [".ods"] = (OfficeKind.OpenSheet, ".ods"),
        [".ots"] = (OfficeKind.OpenSheet, ".ods"),
        [".odt"] = (OfficeKind.OpenText, ".odt"),
        [".ott"] = (OfficeKind.OpenText, ".odt"),
    };

    /// <summary>Whether a file is to be read as an office file: its name says so, or its bytes do.</summary>
    public static bool IsOne(string path, string ending)
    {
        if (Endings.ContainsKey(ending))
        {
            return true;
        }

        try
        {
            using FileStream stream = System.IO.File.OpenRead(path);
            if (!OfficeSignature.IsZip(stream))
            {
                return OfficeSignature.IsEncrypted(stream);
            }

            using ZipArchive zip = new(stream, ZipArchiveMode.Read);
            return OfficeSignature.KindOf(zip) is not null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return false;
        }
    }

    public static OfficeFile Read(string root, string path, NoteOptions options, List<Problem> problems)
    {
        OfficeFile office = Nothing;
        string full = Path.Combine(root, path);
        try
        {
            using FileStream stream = System.IO.File.OpenRead(full);
            if (stream.Length > options.MostUnpackedBytes)
            {
                problems.Add(NoteProblems.FileTooLarge(path, stream.Length, options.MostUnpackedBytes));
                return Nothing;
            }

            string digest = Convert.ToHexStringLower(SHA256.HashData(stream));
            office = Nothing with { File = new InputFile(path, stream.Length, digest, string.Empty) };
            if (stream.Length == 0)
            {
                problems.Add(NoteProblems.FileEmpty(path));
                return office;
            }

            return Read(stream, path, options, problems) with { File = office.File };
        }
        catch (InvalidDataException)
        {
            problems.Add(OfficeProblems.Broken(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Add(System.IO.File.Exists(full) ? NoteProblems.FileUnreadable(path) : NoteProblems.FileMissing(path));
        }

        return office;
    }

    private static OfficeFile Read(FileStream stream, string path, NoteOptions options, List<Problem> problems)
    {
        string ending = Path.GetExtension(path).ToLowerInvariant();
        (OfficeKind? wanted, string plain) = Endings.TryGetValue(ending, out (OfficeKind Kind, string Plain) found)
            ? (found.Kind, found.Plain)
            : ((OfficeKind?)null, ".docx");
        if (!OfficeSignature.IsZip(stream))
        {
            problems.Add(OfficeSignature.IsEncrypted(stream)
                ? OfficeProblems.Encrypted(path)
                : OfficeProblems.NotOffice(path, OfficeSignature.NameOf(stream, null), plain));
            return Nothing;
        }

        using ZipArchive zip = new(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (OfficeSignature.KindOf(zip) is not { } kind)
        {
            problems.Add(OfficeProblems.NotOffice(path, OfficeSignature.NameOf(stream, zip), plain));
            return Nothing;
        }

        if (kind != wanted)
        {
            problems.Add(OfficeProblems.WrongEnding(path, Endings.First(entry => entry.Value.Kind == kind).Key));
        }

        UnpackedBudget budget = new(stream.Length, options.MostUnpackedBytes);
        return Read(kind, new OfficePackage(zip, path, budget, problems), options);
    }

    private static OfficeFile Read(OfficeKind kind, OfficePackage package, NoteOptions options)
    {
        OfficeText text = new();
        if (PackageChecks.IsEncrypted(package))
        {
            package.Problems.Add(OfficeProblems.Encrypted(package.File));
            return Nothing;
        }

        PackageChecks.Report(package);
        IReadOnlyList<OfficePart> parts = kind switch
        {
            OfficeKind.Workbook => new Workbook(package, options, text).Read(),
            OfficeKind.Document => DocumentPages.Of(text, new WordDocument(package).Read()),
            OfficeKind.OpenText => DocumentPages.Of(text, new OpenDocument(package).Read()),
            _ => new OpenSheets(package, options, text).Read(),
        };
        if (!parts.Any(part => part.Table is not null || part.Lines.Exists(line => line.Length > 0)) && package.Problems.TrueForAll(problem => problem.Severity != Severity.Error))
        {
            package.Problems.Add(NoteProblems.FileEmpty(package.File));
        }

        return new OfficeFile(null, text.ToString(), parts);
    }
}
