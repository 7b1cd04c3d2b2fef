using DialogueMining.Models;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>Writes runs of a draft into a paragraph: with real tracked changes and a comment on each change.</summary>
internal sealed class TrackedParagraph(WordDocument document, ChangeComments comments) : IDraftParagraph
{
    /// <inheritdoc/>
    public Paragraph Write(string style, IReadOnlyList<TrackedRun> runs, SegmentKind end)
    {
        Paragraph paragraph = WordText.Paragraph(style, [.. Elements(runs)]);
        if (end != SegmentKind.Unchanged)
        {
            paragraph.ParagraphProperties!.ParagraphMarkRunProperties = new ParagraphMarkRunProperties(
                Tracked(end == SegmentKind.Inserted ? new Inserted() : new Deleted()));
        }

        return paragraph;
    }

    // The runs with their comments.
    private IEnumerable<OpenXmlElement> Elements(IReadOnlyList<TrackedRun> runs)
    {
        ILookup<int, (OpenXmlElement Start, IReadOnlyList<OpenXmlElement> End, int Last)> begun = Comments(runs)
            .ToLookup(entry => entry.First, entry => (entry.Start, entry.End, entry.Last));
        List<(IReadOnlyList<OpenXmlElement> End, int Last)> open = [];
        for (int index = 0; index < runs.Count; index++)
        {
            foreach ((OpenXmlElement start, IReadOnlyList<OpenXmlElement> end, int last) in begun[index])
            {
                open.Add((end, last));
                yield return start;
            }

            yield return Element(runs[index]);
            foreach (OpenXmlElement element in open.Where(entry => entry.Last == index).SelectMany(entry => entry.End))
            {
                yield return element;
            }
        }
    }

    private IEnumerable<(int First, int Last, OpenXmlElement Start, IReadOnlyList<OpenXmlElement> End)> Comments(
        IReadOnlyList<TrackedRun> runs)
    {
        for (int index = 0; index < runs.Count; index++)
        {
            foreach (ChangeId change in runs[index].Changes)
            {
                if (comments.Next(change) is { } text)
                {
                    (OpenXmlElement start, IReadOnlyList<OpenXmlElement> end) = document.Comment(text);
                    yield return (index, LastOf(runs, change), start, end);
                }
            }
        }
    }

    private static int LastOf(IReadOnlyList<TrackedRun> runs, ChangeId change)
    {
        int last = runs.Count - 1;
        while (!runs[last].Changes.Contains(change))
        {
            last--;
        }

        return last;
    }

    private OpenXmlElement Element(TrackedRun run)
    {
        Run words = new() { RunProperties = Look(run.Look) };
        WordText.AppendText(words, run.Text, run.Kind == SegmentKind.Deleted);
        OpenXmlElement element = run.Kind switch
        {
            SegmentKind.Inserted => Tracked(new InsertedRun(words), comments.AuthorOf(run.Changes)),
            SegmentKind.Deleted => Tracked(new DeletedRun(words), comments.AuthorOf(run.Changes)),
            _ => words,
        };
        return run.Look.Target is { } target ? new Hyperlink(element) { Id = document.Link(target) } : element;
    }

    private static RunProperties? Look(RunLook look)
    {
        RunProperties properties = new();
        properties.RunStyle = look.Target is null ? null : new RunStyle { Val = WordStyle.Hyperlink };
        properties.Bold = look.Bold ? new Bold() : null;
        properties.Italic = look.Italic ? new Italic() : null;
        return properties.HasChildren ? properties : null;
    }

    private InsertedRun Tracked(InsertedRun run, string author)
    {
        (run.Id, run.Author, run.Date) = (Mark(), author, document.Moment);
        return run;
    }

    private DeletedRun Tracked(DeletedRun run, string author)
    {
        (run.Id, run.Author, run.Date) = (Mark(), author, document.Moment);
        return run;
    }

    private TrackChangeType Tracked(TrackChangeType mark)
    {
        (mark.Id, mark.Author, mark.Date) = (Mark(), WordDocument.Author, document.Moment);
        return mark;
    }

    private string Mark() => document.NextMark().ToString(System.Globalization.CultureInfo.InvariantCulture);
}
