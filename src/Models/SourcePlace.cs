namespace DialogueMining.Models;

/// <summary>Where something stands in the input: the evidence that every claim leads to.</summary>
/// <param name="File">Path relative to the event folder, with forward slashes.</param>
/// <param name="Line">First line, from 1; null where the file has rows.</param>
/// <param name="LastLine">Last line, from 1; null where the file has rows.</param>
/// <param name="Row">Row as a spreadsheet counts it: the header is row 1; null where the file has lines.</param>
/// <param name="Paragraph">Paragraph of an office document, from 1; null elsewhere.</param>
/// <param name="Runs">How the text maps to the note's text; empty where the place is a whole line or file.</param>
/// <param name="Sheet">Name of the sheet that the row is on; null where the file has no sheets.</param>
public sealed record SourcePlace(
    string File, int? Line, int? LastLine, int? Row, int? Paragraph, IReadOnlyList<SourceRun> Runs, string? Sheet = null);
