namespace DialogueMining.Pipeline.Notes;

/// <summary>How notes are read.</summary>
public sealed record NoteOptions
{
    /// <summary>Largest file that is read, in bytes (from 1; default 64 MiB). A larger one is named in a problem.</summary>
    public long MostBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>
    /// Lines of a file that are analysed (from 1; default 100,000: hosts write some dozens). What follows is kept as
    /// one unreadable entry and named in a problem.
    /// </summary>
    public int MostLines { get; init; } = 100_000;

    /// <summary>
    /// Longest line that is analysed, in UTF-16 code units (from 1; default 100,000: forty printed pages). A longer
    /// one is kept as an unreadable entry and named in a problem.
    /// </summary>
    public int LongestLine { get; init; } = 100_000;

    /// <summary>
    /// Bytes that may come out of an office file, which is a zip, and that it may have itself (from 1; default 512 MiB).
    /// Beyond, it is read no further and named in a problem.
    /// </summary>
    public long MostUnpackedBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>
    /// Columns of a sheet that are read (1 to 16,384; default 1,000). Cells to the right are left out and named in a
    /// problem.
    /// </summary>
    public int MostColumns { get; init; } = 1000;

    /// <summary>Problems of one kind that are listed for a file (from 1; default 20); the rest is counted.</summary>
    public int MostAlike { get; init; } = 20;

    /// <summary>
    /// A decisions file apart from the event, as a path (default null: <c>decisions.json</c> of the event's folder, where
    /// there is one). It takes the place of the event's own.
    /// </summary>
    public string? Decisions { get; init; }

    /// <summary>
    /// A themes file apart from the event, as a path (default null: <c>themes.txt</c> of the event's folder, where there is
    /// one). It takes the place of the event's own.
    /// </summary>
    public string? Themes { get; init; }

    /// <summary>Name of the file in places of <see cref="ThemeWishes"/>; their line is the number of the wish.</summary>
    public const string CommandLine = "Befehlszeile";

    /// <summary>Further lines of the themes file, which a command line gave; none by default.</summary>
    public IReadOnlyList<string> ThemeWishes { get; init; } = [];
}
