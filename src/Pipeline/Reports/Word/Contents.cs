using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>
/// Headings that can be jumped to, and the table of contents that lists them. It has no page numbers, which only
/// Word itself knows: so it is right when the file is opened, and Word can make it anew at any time.
/// </summary>
internal sealed class Contents(WordDocument document)
{
    private readonly List<(int Level, string Title, string Anchor)> _entries = [];

    /// <summary>A heading; those of the first two levels come into the table of contents.</summary>
    public Paragraph Heading(int level, string title)
    {
        string anchor = $"_Toc{_entries.Count + 1:D6}";
        if (level <= 2)
        {
            _entries.Add((level, title, anchor));
        }

        string id = document.NextMark().ToString(System.Globalization.CultureInfo.InvariantCulture);
        return level > 2
            ? WordText.Paragraph(WordStyle.Heading(level), title)
            : WordText.Paragraph(
                WordStyle.Heading(level),
                new BookmarkStart { Id = id, Name = anchor },
                WordText.Run(title),
                new BookmarkEnd { Id = id });
    }

    /// <summary>The table of contents of all headings so far.</summary>
    public IEnumerable<OpenXmlElement> Table()
    {
        for (int index = 0; index < _entries.Count; index++)
        {
            (int level, string title, string anchor) = _entries[index];
            List<OpenXmlElement> parts = [new Hyperlink(WordText.Run(title)) { Anchor = anchor, History = true }];
            if (index == 0)
            {
                parts.InsertRange(0, [Mark(FieldCharValues.Begin), Code(), Mark(FieldCharValues.Separate)]);
            }

            if (index == _entries.Count - 1)
            {
                parts.Add(Mark(FieldCharValues.End));
            }

            yield return WordText.Paragraph(WordStyle.Contents(level), [.. parts]);
        }
    }

    private static Run Mark(FieldCharValues value) => new(new FieldChar { FieldCharType = value });

    private static Run Code() => new(new FieldCode(" TOC \\o \"1-2\" \\h \\n ") { Space = SpaceProcessingModeValues.Preserve });
}
