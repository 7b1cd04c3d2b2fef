using System.Security.Cryptography;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>A file of the input: what it is, and its text.</summary>
/// <param name="File">Path, length, digest and encoding; null where it could not be read.</param>
/// <param name="Text">Its text; null where it is none.</param>
/// <param name="Problem">Why it has no text, or what was mended; null where all is well.</param>
internal sealed record SourceFile(InputFile? File, string? Text, Problem? Problem)
{
    /// <summary>Reads a file below the root.</summary>
    public static SourceFile Read(string root, string path, NoteOptions options)
    {
        string full = Path.Combine(root, path);
        try
        {
            FileInfo info = new(full);
            if (!info.Exists)
            {
                return new SourceFile(null, null, NoteProblems.FileMissing(path));
            }

            return info.Length > options.MostBytes
                ? new SourceFile(null, null, NoteProblems.FileTooLarge(path, info.Length, options.MostBytes))
                : Of(path, System.IO.File.ReadAllBytes(full));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new SourceFile(null, null, NoteProblems.FileUnreadable(path));
        }
    }

    private static SourceFile Of(string path, byte[] bytes)
    {
        (string Text, string Encoding)? decoded = TextDecoder.Decode(bytes);
        string digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        InputFile file = new(path, bytes.LongLength, digest, decoded?.Encoding ?? string.Empty);
        return decoded is { } found
            ? new SourceFile(file, found.Text, ProblemOf(path, found.Text, found.Encoding))
            : new SourceFile(file, null, NoteProblems.FileBinary(path));
    }

    private static Problem? ProblemOf(string path, string text, string encoding)
    {
        if (Letters.IsBlank(text))
        {
            return NoteProblems.FileEmpty(path);
        }

        return encoding switch
        {
            TextDecoder.Mixed => NoteProblems.MixedEncoding(path),
            "windows-1252" => NoteProblems.OldEncoding(path),
            _ => null,
        };
    }
}
