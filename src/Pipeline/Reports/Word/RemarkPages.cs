using DialogueMining.Models;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>What became of every remark: the numbers, and the list table by table.</summary>
internal static class RemarkPages
{
    private static readonly int[] CountShares = [70, 30];
    private static readonly string[] CountHeader = ["Ergebnis", "Aussagen"];
    private static readonly int[] Shares = [10, 46, 44];
    private static readonly string[] Header = ["Nr.", "Anmerkung", "Was daraus wurde"];

    public static IEnumerable<OpenXmlElement> Write(ResultIndex index, Contents contents)
    {
        Dictionary<StatementId, Disposition> dispositions =
            index.Analysis.Dispositions.ToDictionary(disposition => disposition.Statement);
        yield return contents.Heading(1, "Was aus den Anmerkungen wurde");
        yield return WordTable.Create("Zahl der Aussagen je Ergebnis", CountShares, CountHeader, Counts(index.Analysis.Dispositions));
        yield return WordText.Paragraph(WordStyle.Normal);
        foreach (IGrouping<string, Statement> table in index.Analysis.Statements.Select(entry => entry.Statement)
            .GroupBy(statement => statement.Table).OrderBy(group => group.Key, NaturalOrder.Comparer))
        {
            yield return contents.Heading(3, table.Key);
            yield return WordTable.Create(
                $"Anmerkungen von {table.Key} und was daraus wurde", Shares, Header, table.Select(statement => Row(statement, dispositions)));
            yield return WordText.Paragraph(WordStyle.Normal);
        }
    }

    private static IEnumerable<IReadOnlyList<Paragraph>> Counts(IEnumerable<Disposition> dispositions) => dispositions
        .GroupBy(disposition => disposition.Outcome)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
        .Select(group => (IReadOnlyList<Paragraph>)[WordTable.Cell(German.Name(group.Key)), WordTable.Cell(German.Number(group.Count()))]);

    private static IReadOnlyList<Paragraph> Row(Statement statement, Dictionary<StatementId, Disposition> dispositions)
    {
        Paragraph became = dispositions.TryGetValue(statement.Id, out Disposition? disposition)
            ? WordText.Paragraph(WordStyle.Small, WordText.Run(German.Name(disposition.Outcome), bold: true), WordText.Run($": {disposition.Reason}{German.DecidedBy(disposition)}"))
            : WordTable.Cell("–");
        return [WordTable.Cell(statement.Id.Value), WordTable.Cell(statement.Text), became];
    }
}
