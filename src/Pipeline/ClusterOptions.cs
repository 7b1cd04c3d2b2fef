using DialogueMining.Pipeline.Notes;
using DialogueMining.Pipeline.Themes;

namespace DialogueMining.Pipeline;

/// <summary>How a list of statements is grouped.</summary>
public sealed record ClusterOptions
{
    /// <summary>How themes are found. Its cancellation ends all work.</summary>
    public ThemeOptions Themes { get; init; } = new();

    /// <summary>
    /// Path of a themes file: known themes, wishes to split and to merge; null (the default) for none. See
    /// <see cref="NoteOptions.Themes"/>.
    /// </summary>
    public string? PlanFile { get; init; }

    /// <summary>Further lines of such a file; none by default.</summary>
    public IReadOnlyList<string> Wishes { get; init; } = [];

    /// <summary>
    /// Bytes of statements (in UTF-8) that are held in memory: at least 0; null (the default) for all. What is beyond
    /// goes to <see cref="Overflow"/> and is read from there, with the same result.
    /// </summary>
    public long? HeldBytes { get; init; }

    /// <summary>
    /// Opens a place for statements that are not held in memory, which can be written, sought and read; null (the default) where
    /// there is none: then all are held.
    /// </summary>
    public Func<Stream>? Overflow { get; init; }
}
