using DialogueMining.Models;
using DocumentFormat.OpenXml;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>The topics with their dots: a chart, its table, the top topics.</summary>
internal static class PriorityPages
{
    private static readonly int[] Shares = [12, 68, 20];
    private static string[] Header => [Speech.Of("Rang"), Speech.Of("Thema"), Speech.Of("Punkte")];

    public static IEnumerable<OpenXmlElement> Write(PriorityCount count, WordDocument document, Contents contents)
    {
        if (count.Priorities.Count == 0)
        {
            yield return WordText.Paragraph(WordStyle.Normal, Speech.Of("In den Notizen stehen keine Punkte."));
            yield break;
        }

        Priority[] top = [.. count.Priorities.Where(priority => priority.Top)];
        if (top.Length > 0)
        {
            yield return WordText.Paragraph(WordStyle.Normal, top.Length == 1 ? Speech.Of("Die meisten Punkte erhielt:") : Speech.Of("Die meisten Punkte erhielten:"));
        }

        foreach (Priority priority in top)
        {
            yield return WordText.Paragraph(WordStyle.ListBullet, WordText.Run(priority.Topic, bold: true), WordText.Run($" ({German.Points(priority.Points)})"));
        }

        yield return contents.Heading(3, Speech.Of("Punkte je Thema"));
        yield return BarChart.Create(
            document,
            Speech.Put($"Balkendiagramm der Punkte je Thema; die Zahlen stehen in der Tabelle darunter. An der Spitze: {count.Priorities[0].Topic} mit {German.Points(count.Priorities[0].Points)}."),
            [.. count.Priorities.Select(priority => (priority.Topic, priority.Points))]);
        yield return WordTable.Create(Speech.Of("Punkte je Thema"), Shares, Header, count.Priorities.Select(Row));
        yield return WordText.Paragraph(WordStyle.Normal);
    }

    private static IReadOnlyList<DocumentFormat.OpenXml.Wordprocessing.Paragraph> Row(Priority priority)
    {
        string merged = priority.MergedFrom.Count == 0 ? string.Empty : Speech.Put($" (zusammengelegt aus {string.Join(", ", priority.MergedFrom)})");
        return [WordTable.Cell(German.Number(priority.Rank)), WordTable.Cell(priority.Topic + merged), WordTable.Cell(German.Number(priority.Points))];
    }
}
