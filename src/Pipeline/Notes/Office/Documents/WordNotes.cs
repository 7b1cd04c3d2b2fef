using System.Xml.Linq;

namespace DialogueMining.Pipeline.Notes.Office.Documents;

/// <summary>Comments, footnotes and endnotes of a Word document, by their ids. Who wrote a comment is not read.</summary>
internal sealed class WordNotes
{
    private readonly Dictionary<(string Kind, string Id), XElement> _notes = [];

    public static WordNotes Read(OfficePackage package, IReadOnlyList<PartLink> links)
    {
        WordNotes notes = new();
        foreach (PartLink link in links.Where(link => link.Type is "comments" or "footnotes" or "endnotes"))
        {
            string kind = link.Type[..^1] + "Reference";
            foreach (XElement note in package.Tree(link.Target)?.Elements() ?? [])
            {
                // Lines between text and footnotes are footnotes, too, with a type.
                if (note.Value("type").Length == 0)
                {
                    notes._notes.TryAdd((kind, note.Value("id")), note);
                }
            }
        }

        return notes;
    }

    /// <summary>The text of a note, its paragraphs joined; empty where there is none.</summary>
    public string TextOf((string Kind, string Id) reference, DocumentCounts counts)
    {
        if (!_notes.TryGetValue(reference, out XElement? note))
        {
            return string.Empty;
        }

        IEnumerable<string> paragraphs = note.Descendants().Where(element => element.Is("p")).Select(paragraph =>
        {
            WordRuns runs = new(counts);
            runs.Read(paragraph, isBold: false);
            return runs.Text.Replace('\n', ' ').Trim();
        });
        string text = string.Join(' ', paragraphs.Where(paragraph => paragraph.Length > 0));
        counts.Comments += text.Length > 0 && reference.Kind == "commentReference" ? 1 : 0;
        return text;
    }
}
