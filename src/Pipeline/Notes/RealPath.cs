namespace DialogueMining.Pipeline.Notes;

/// <summary>Where a path really leads, links resolved: nothing outside the event's folder is read.</summary>
internal static class RealPath
{
    /// <summary>The path without links; null where a link leads nowhere or in a circle.</summary>
    public static string? Of(string path)
    {
        string full = Path.GetFullPath(path);
        string resolved = Path.GetPathRoot(full) ?? string.Empty;
        foreach (string part in full[resolved.Length..].Split(Path.DirectorySeparatorChar))
        {
            string? next = Follow(Path.Combine(resolved, part));
            if (next is null)
            {
                return null;
            }

            resolved = next;
        }

        return resolved;
    }

    /// <summary>Whether a path lies inside a folder once all links are resolved.</summary>
    public static bool IsInside(string folder, string path) =>
        Of(folder) is { } home && Of(path) is { } real
        && (real == home || real.StartsWith(home.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal));

    private static string? Follow(string path)
    {
        try
        {
            FileInfo entry = new(path);
            if (entry.LinkTarget is null)
            {
                return path;
            }

            FileSystemInfo? target = entry.ResolveLinkTarget(returnFinalTarget: true);
            return target is { Exists: true } || Directory.Exists(target?.FullName) ? Of(target!.FullName) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
