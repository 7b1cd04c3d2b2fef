using System.Text;
using DialogueMining.Models;
using DialogueMining.Pipeline.Reports.Word;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DialogueMining.Pipeline.Reports.Closing;

/// <summary>Writes <c>review/protokoll.docx</c> and <c>.md</c>: who decided what, when and why, what was taken back included.</summary>
internal static class Minutes
{
    private static readonly int[] Shares = [7, 15, 16, 38, 24];

    private static string[] Header => [Speech.Of("Nr."), Speech.Of("Wann"), Speech.Of("Wer"), Speech.Of("Was"), Speech.Of("Warum")];

    public static ReadOnlyMemory<byte> WriteDocument(ResultIndex index)
    {
        EventDefinition definition = index.Analysis.Material.Event;
        string title = Title(definition);
        WordDocument document = new(title, definition.Date);
        document.Add(
            WordText.Paragraph(WordStyle.Title, title),
            WordText.Paragraph(WordStyle.Normal, Summary(index)),
            WordTable.Create(Speech.Of("Die Einträge der Durchsicht"), Shares, Header, MinuteLines.Of(index).Select(Row)),
            WordText.Paragraph(WordStyle.Normal));
        return document.ToBytes();
    }

    public static ReadOnlyMemory<byte> WriteText(ResultIndex index)
    {
        StringBuilder text = new();
        text.Append("# ").Append(Title(index.Analysis.Material.Event)).Append("\n\n").Append(Summary(index)).Append("\n\n");
        text.Append("| ").AppendJoin(" | ", Header).Append(" |\n| --- | --- | --- | --- | --- |\n");
        foreach (MinuteLine line in MinuteLines.Of(index))
        {
            string[] cells = [line.Number, line.When, Plain(line.Who), line.Counts ? Plain(line.What) : $"~~{Plain(line.What)}~~", Plain(line.Why)];
            text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Title(EventDefinition definition) => Speech.Put($"Protokoll der Durchsicht: {definition.Title}");

    private static string Summary(ResultIndex index)
    {
        IReadOnlyList<ReviewMinute> minutes = index.Analysis.Material.Decisions.Minutes;
        int people = minutes.Select(minute => minute.Reviewer).Distinct(StringComparer.Ordinal).Count();
        int decided = index.Analysis.Wording.Changes.Count(change => index.ChoiceOf(change.Id)?.Ruling is { Verdict: not Verdict.Undecided });
        string entries = German.Counted(minutes.Count, "Eintrag", "Einträge"), persons = German.Counted(people, "Person", "Personen");
        string days = GermanTime.Span(GermanTime.Day(minutes[0].Time), GermanTime.Day(minutes[^1].Time));
        return $"{Speech.Put($"Durchgesehen {days}; {entries} von {persons}, Zeiten in deutscher Ortszeit.")} {Standing(decided, index.Analysis.Wording.Changes.Count)}";
    }

    private static string Standing(int decided, int all) =>
        decided == all ? Speech.Put($"Über alle Änderungswünsche ({all}) ist entschieden.")
        : decided == 0 ? Speech.Put($"Über keinen der Änderungswünsche ({all}) ist entschieden; für sie gilt die Regel des Programms.")
        : Speech.Put($"Über {decided} von {all} Änderungswünschen ist entschieden; für die übrigen gilt die Regel des Programms.");

    private static IReadOnlyList<Paragraph> Row(MinuteLine line) =>
    [
        WordTable.Cell(line.Number),
        WordTable.Cell(line.When),
        WordTable.Cell(line.Who),
        WordText.Paragraph(WordStyle.Small, WordText.Run(line.What, struck: !line.Counts)),
        WordTable.Cell(line.Why),
    ];

    // Words of people stay words: no mark of Markdown works in a cell.
    private static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char letter in text)
        {
            plain.Append(letter switch
            {
                '\n' or '\r' => " ",
                '|' or '*' or '_' or '`' or '<' or '>' or '[' or ']' or '~' or '\\' or '#' or '&' => $"\\{letter}",
                _ => letter.ToString(),
            });
        }

        return plain.ToString();
    }
}
