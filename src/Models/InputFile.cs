namespace DialogueMining.Models;

/// <summary>A file that was read.</summary>
/// <param name="Path">Path relative to the event folder, with forward slashes.</param>
/// <param name="Bytes">Its length in bytes.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Encoding">Name of the encoding it was read with, for example <c>utf-8</c>; empty where it is no text.</param>
public sealed record InputFile(string Path, long Bytes, string Sha256, string Encoding);
