using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DialogueMining.Tests.Reports.Word;

/// <summary>What Word shows when all tracked changes are accepted or rejected: the rules of the format, applied by hand.</summary>
internal static class SettledWord
{
    public static IReadOnlyList<string> Paragraphs(byte[] file, bool accept)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        List<string> paragraphs = [];
        StringBuilder open = new();
        foreach (Paragraph paragraph in document.MainDocumentPart!.Document.Body!.Descendants<Paragraph>())
        {
            open.Append(Text(paragraph, accept));
            ParagraphMarkRunProperties? mark = paragraph.ParagraphProperties?.ParagraphMarkRunProperties;
            bool isGone = accept ? mark?.GetFirstChild<Deleted>() is not null : mark?.GetFirstChild<Inserted>() is not null;
            if (!isGone)
            {
                paragraphs.Add(open.ToString());
                open.Clear();
            }
        }

        return [.. paragraphs.Append(open.ToString()).SelectMany(text => text.Split('\n')).Select(text => text.Trim()).Where(text => text.Length > 0)];
    }

    private static string Text(Paragraph paragraph, bool accept) => string.Concat(paragraph.Descendants<Run>()
        .Where(run => accept ? !run.Ancestors<DeletedRun>().Any() : !run.Ancestors<InsertedRun>().Any())
        .SelectMany(run => run.ChildElements)
        .Select(part => part switch
        {
            Text text => text.Text,
            DeletedText text => text.Text,
            Break => "\n",
            _ => string.Empty,
        }));
}
