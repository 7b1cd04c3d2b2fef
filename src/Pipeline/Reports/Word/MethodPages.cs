using DialogueMining.Models;
using DocumentFormat.OpenXml;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>How the result came about, and what it cannot tell.</summary>
internal static class MethodPages
{
    public static IEnumerable<OpenXmlElement> Write(Analysis analysis, RunSettings settings, Contents contents)
    {
        yield return contents.Heading(1, "Methode und Grenzen");
        foreach (string paragraph in MethodText.Paragraphs(settings))
        {
            yield return WordText.Paragraph(WordStyle.Normal, paragraph);
        }

        if (analysis.Problems.Count > 0)
        {
            yield return WordText.Paragraph(
                WordStyle.Normal,
                $"Beim Lesen {(analysis.Problems.Count == 1 ? "fiel ein Punkt auf" : $"fielen {German.Number(analysis.Problems.Count)} Punkte auf")}; die Tabelle „problems“ nennt jeden mit Datei und Zeile.");
        }
    }
}
