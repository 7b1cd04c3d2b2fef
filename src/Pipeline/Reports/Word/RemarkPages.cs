using DialogueMining.Models;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>What became of every remark: the numbers, and the list table by table.</summary>
internal static class RemarkPages
{
    private static readonly int[] CountShares = [70, 30];
    private static string[] CountHeader => [Speech.Of("Ergebnis"), Speech.Of("Aussagen")];

    public static IEnumerable<OpenXmlElement> Write(ResultIndex index, Contents contents)
    {
        Dictionary<StatementId, Disposition> dispositions =
            index.Analysis.Dispositions.ToDictionary(disposition => disposition.Statement);
        yield return contents.Heading(1, Speech.Of("Was aus den Anmerkungen wurde"));
        yield return WordTable.Create(Speech.Of("Zahl der Aussagen je Ergebnis"), CountShares, CountHeader, Counts(index.Analysis.Dispositions));
        yield return WordText.Paragraph(WordStyle.Normal);
        foreach (IGrouping<string, Statement> table in index.Analysis.Statements.Select(entry => entry.Statement)
            .GroupBy(statement => statement.Table).OrderBy(group => group.Key, NaturalOrder.Comparer))
        {
            yield return contents.Heading(3, table.Key);
            foreach (Statement statement in table)
            {
                yield return Remark(statement, dispositions.GetValueOrDefault(statement.Id));
            }
        }
    }

    private static IEnumerable<IReadOnlyList<Paragraph>> Counts(IEnumerable<Disposition> dispositions) => dispositions
        .GroupBy(disposition => disposition.Outcome)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
        .Select(group => (IReadOnlyList<Paragraph>)[WordTable.Cell(German.Name(group.Key)), WordTable.Cell(German.Number(group.Count()))]);

    // A paragraph each: a table of hundreds of rows takes twice the paper, and Word gets slow with it.
    private static Paragraph Remark(Statement statement, Disposition? disposition)
    {
        Run number = WordText.Run(statement.Id.Value);
        number.Append(new TabChar());
        return WordText.Paragraph(
            WordStyle.Remark,
            number,
            WordText.Run(statement.Text + " – "),
            WordText.Run(disposition is null ? "–" : German.Name(disposition.Outcome), bold: true),
            WordText.Run(disposition is null ? string.Empty : $": {German.Reason(disposition)}{German.DecidedBy(disposition)}"));
    }
}
