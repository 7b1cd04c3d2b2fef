using DialogueMining.Models;
using DialogueMining.Pipeline.Reports.Tables;
using DialogueMining.Pipeline.Reports.Word;

namespace DialogueMining.Pipeline.Reports.Closing;

/// <summary>
/// Writes <c>review/antworten.docx</c> and <c>.csv</c>: what became of each remark, table by table, for those who made it; what
/// a person decided is told apart from what the program's rule gave.
/// </summary>
internal static class AnswerList
{
    public static ReadOnlyMemory<byte> WriteDocument(ResultIndex index)
    {
        EventDefinition definition = index.Analysis.Material.Event;
        Dictionary<StatementId, Disposition> answers = AnswersOf(index);
        WordDocument document = new(Speech.Put($"Was wurde aus meiner Bemerkung? {definition.Title}"), definition.Date);
        document.Add(
            WordText.Paragraph(WordStyle.Title, Speech.Of("Was wurde aus meiner Bemerkung?")),
            WordText.Paragraph(WordStyle.Subtitle, definition.Title),
            WordText.Paragraph(WordStyle.Normal, Speech.Of(
                "Unter dem Namen Ihres Tisches finden Sie jede Bemerkung und was aus ihr wurde. Wo niemand genannt ist, der entschieden hat, gilt die Regel des Programms: In den Text kommt, was genug Tische wünschen und wogegen weniger sind.")));
        foreach (IGrouping<string, Statement> table in ByTable(index))
        {
            document.Add(WordText.Paragraph(WordStyle.Heading(1), table.Key));
            foreach (Statement statement in table)
            {
                document.Add(
                    WordText.Paragraph(WordStyle.Quote, statement.Text),
                    WordText.Paragraph(
                        WordStyle.Normal,
                        WordText.Run(German.Name(answers[statement.Id].Outcome), bold: true),
                        WordText.Run($": {German.Reason(answers[statement.Id])}{Person(answers[statement.Id])}")));
            }
        }

        return document.ToBytes();
    }

    public static ReadOnlyMemory<byte> WriteTable(ResultIndex index, char separator)
    {
        Dictionary<StatementId, Disposition> answers = AnswersOf(index);
        ResultTable table = new(
            "antworten",
            [
                Speech.Of("Tisch"), Speech.Of("Kennung"), Speech.Of("Bemerkung"), Speech.Of("Ergebnis"), Speech.Of("Begründung"),
                Speech.Of("entschieden"), Speech.Of("Fundstelle"),
            ],
            ByTable(index).SelectMany(group => group).Select(statement => new Cell[]
            {
                statement.Table, statement.Id.Value, statement.Text, German.Name(answers[statement.Id].Outcome),
                German.Reason(answers[statement.Id]), DecidedBy(answers[statement.Id]), German.Place(statement.Source),
            }));
        return CsvTable.Write(table, separator);
    }

    private static IEnumerable<IGrouping<string, Statement>> ByTable(ResultIndex index) => index.Analysis.Statements
        .Select(entry => entry.Statement).GroupBy(statement => statement.Table).OrderBy(group => group.Key, NaturalOrder.Comparer);

    private static Dictionary<StatementId, Disposition> AnswersOf(ResultIndex index) =>
        index.Analysis.Dispositions.ToDictionary(disposition => disposition.Statement);

    private static string Person(Disposition disposition) => disposition.DecidedBy == "machine"
        ? string.Empty
        : " " + Speech.Put($"Entschieden von {disposition.DecidedBy}.");

    private static string DecidedBy(Disposition disposition) => disposition.DecidedBy == "machine"
        ? Speech.Of("nach der Regel des Programms")
        : Speech.Put($"entschieden von {disposition.DecidedBy}");
}
