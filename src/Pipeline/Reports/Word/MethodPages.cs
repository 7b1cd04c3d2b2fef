using DialogueMining.Models;
using DocumentFormat.OpenXml;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>How the result came about, and what it cannot tell.</summary>
internal static class MethodPages
{
    public static IEnumerable<OpenXmlElement> Write(ResultIndex index, RunSettings settings, Contents contents)
    {
        Analysis analysis = index.Analysis;
        yield return contents.Heading(1, Speech.Of("Methode und Grenzen"));
        foreach (string paragraph in MethodText.Paragraphs(index, settings))
        {
            yield return WordText.Paragraph(WordStyle.Normal, paragraph);
        }

        if (analysis.Problems.Count > 0)
        {
            yield return WordText.Paragraph(
                WordStyle.Normal,
                analysis.Problems.Count == 1
                    ? Speech.Of("Beim Lesen fiel ein Punkt auf; die Tabelle „problems“ nennt ihn mit Datei und Zeile.")
                    : Speech.Put($"Beim Lesen fielen {German.Number(analysis.Problems.Count)} Punkte auf; die Tabelle „problems“ nennt jeden mit Datei und Zeile."));
        }
    }
}
