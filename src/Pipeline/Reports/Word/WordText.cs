using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>Paragraphs and runs: the small parts that all sections are put together from.</summary>
internal static class WordText
{
    /// <summary>A paragraph of plain text.</summary>
    public static Paragraph Paragraph(string style, string text) => Paragraph(style, Run(text));

    /// <summary>A paragraph of runs.</summary>
    public static Paragraph Paragraph(string style, params OpenXmlElement[] runs)
    {
        Paragraph paragraph = new() { ParagraphProperties = new ParagraphProperties { ParagraphStyleId = new() { Val = style } } };
        paragraph.Append(runs);
        return paragraph;
    }

    /// <summary>A run of text. Characters that Word refuses or that would turn the text round are made visible.</summary>
    public static Run Run(string text, bool bold = false, bool italic = false, bool struck = false)
    {
        Run run = new();
        RunProperties look = new();
        look.Bold = bold ? new Bold() : null;
        look.Italic = italic ? new Italic() : null;
        look.Strike = struck ? new Strike() : null;
        if (look.HasChildren)
        {
            run.RunProperties = look;
        }

        AppendText(run, text, isDeleted: false);
        return run;
    }

    /// <summary>Puts text into a run; a line end becomes a break.</summary>
    public static void AppendText(Run run, string text, bool isDeleted)
    {
        string[] lines = XmlText.Of(text).Split('\n');
        for (int index = 0; index < lines.Length; index++)
        {
            if (index > 0)
            {
                run.Append(new Break());
            }

            if (lines[index].Length > 0)
            {
                run.Append(isDeleted
                    ? new DeletedText(lines[index]) { Space = SpaceProcessingModeValues.Preserve }
                    : new Text(lines[index]) { Space = SpaceProcessingModeValues.Preserve });
            }
        }
    }
}
