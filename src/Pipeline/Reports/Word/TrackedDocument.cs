using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>
/// Writes <c>texts/&lt;document&gt;.docx</c>: the draft with real tracked changes. Who accepts all of them has the
/// proposed text, who rejects all of them the draft.
/// </summary>
internal static class TrackedDocument
{
    public static ReadOnlyMemory<byte> Write(ResultIndex index, ConsolidatedText text)
    {
        EventDefinition definition = index.Analysis.Material.Event;
        string title = definition.Documents.FirstOrDefault(entry => entry.Id == text.Document)?.Title ?? text.Document;
        WordDocument document = new(title, definition.Date);
        document.Add([.. new DraftBody(new(text.Segments), new TrackedParagraph(document, new(index)), topLevel: 1).Write()]);
        return document.ToBytes();
    }
}
