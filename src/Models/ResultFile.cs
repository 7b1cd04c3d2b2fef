namespace DialogueMining.Models;

/// <summary>A file of the result, not yet on disk.</summary>
/// <param name="Path">Path relative to the result folder, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ResultFile(string Path, ReadOnlyMemory<byte> Content);
