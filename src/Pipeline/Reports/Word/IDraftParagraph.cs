using DialogueMining.Models;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>Writes a paragraph of a draft with what came and went.</summary>
internal interface IDraftParagraph
{
    /// <param name="style">Its style.</param>
    /// <param name="runs">Its words.</param>
    /// <param name="end">Whether the end of the paragraph itself comes or goes.</param>
    Paragraph Write(string style, IReadOnlyList<TrackedRun> runs, SegmentKind end);
}
