using DialogueMining.Models;
using DialogueMining.Pipeline;

namespace DialogueMining.Runner.Output;

/// <summary>
/// Writes a result beside its place and moves it there when it is whole: an interrupted run leaves the
/// former result as it was. What people decided (<c>review.db</c>)
/// and what a language model answered move over from the former result.
/// </summary>
internal sealed class ResultFolder(string path)
{
    private const string NewSuffix = ".neu";
    private const string OldSuffix = ".alt";
    private static readonly string[] Kept = ["review.db", "review.db-wal", "review.db-shm", AnswerCache.FileName, EmbeddingCache.FileName];

    private readonly string _path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>The folder of the result.</summary>
    public string FullPath => _path;

    /// <summary>Whether the place holds something that is no result of ours and must not be replaced.</summary>
    public bool IsTaken =>
        File.Exists(_path)
        || (Directory.Exists(_path) && Directory.EnumerateFileSystemEntries(_path).Any()
            && !File.Exists(Path.Combine(_path, "run.json")));

    /// <summary>Writes the files and moves them into place.</summary>
    /// <exception cref="IOException">The disk is full or the place cannot be written.</exception>
    public void Replace(IReadOnlyList<ResultFile> files)
    {
        MendInterruptedMove();
        string fresh = _path + NewSuffix;
        if (Directory.Exists(fresh))
        {
            Directory.Delete(fresh, recursive: true);
        }

        foreach (ResultFile file in files)
        {
            string target = Path.Combine(fresh, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, file.Content.Span);
        }

        CopyKeptFiles(fresh);
        MoveIntoPlace(fresh);
    }

    /// <summary>Writes files into the folder beside what is there; each takes its place when it is whole.</summary>
    /// <exception cref="IOException">The disk is full or the place cannot be written.</exception>
    public void Add(IReadOnlyList<ResultFile> files)
    {
        foreach (ResultFile file in files)
        {
            string target = Path.Combine(_path, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target + NewSuffix, file.Content.Span);
            File.Move(target + NewSuffix, target, overwrite: true);
        }
    }

    // A run that ended between the two moves left the former result beside its place.
    private void MendInterruptedMove()
    {
        string old = _path + OldSuffix;
        if (!Directory.Exists(old))
        {
            return;
        }

        if (Directory.Exists(_path))
        {
            Directory.Delete(old, recursive: true);
        }
        else
        {
            Directory.Move(old, _path);
        }
    }

    private void CopyKeptFiles(string fresh)
    {
        foreach (string name in Kept)
        {
            string kept = Path.Combine(_path, name);
            if (File.Exists(kept) && !File.Exists(Path.Combine(fresh, name)))
            {
                File.Copy(kept, Path.Combine(fresh, name));
            }
        }
    }

    private void MoveIntoPlace(string fresh)
    {
        string old = _path + OldSuffix;
        if (Directory.Exists(_path))
        {
            Directory.Move(_path, old);
        }

        Directory.Move(fresh, _path);
        if (Directory.Exists(old))
        {
            Directory.Delete(old, recursive: true);
        }
    }
}
