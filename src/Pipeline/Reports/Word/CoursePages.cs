using DialogueMining.Models;
using DocumentFormat.OpenXml;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>The course of the event in numbers: all that the files say of it.</summary>
internal static class CoursePages
{
    public static IEnumerable<OpenXmlElement> Write(ResultIndex index, Contents contents)
    {
        Analysis analysis = index.Analysis;
        EventDefinition definition = analysis.Material.Event;
        int tables = analysis.Statements.Select(entry => entry.Statement.Table).Distinct().Count();
        yield return contents.Heading(1, Speech.Of("Ablauf der Veranstaltung"));
        yield return WordText.Paragraph(WordStyle.Normal, Opening(definition, tables, analysis.Statements.Count));
        if (definition.Rounds.Count > 0)
        {
            yield return WordText.Paragraph(WordStyle.Normal, definition.Rounds.Count == 1
                ? Speech.Of("Es gab eine Dialogrunde:")
                : Speech.Put($"Es gab {German.Number(definition.Rounds.Count)} Dialogrunden:"));
        }

        foreach (Round round in definition.Rounds)
        {
            yield return WordText.Paragraph(WordStyle.ListBullet, RoundLine(analysis, round));
        }
    }

    private static string Opening(EventDefinition definition, int tables, int statements)
    {
        string when = definition.Date is null ? string.Empty : Speech.Put($" am {German.Date(definition.Date)}");
        string where = definition.Place is null ? string.Empty : Speech.Put($" in {definition.Place}");
        return Speech.Put(
            $"Die Veranstaltung „{definition.Title}“ fand{when}{where} statt. Ausgewertet sind die Notizen von {German.TablesDative(tables)} mit zusammen {German.Statements(statements)}.");
    }

    private static string RoundLine(Analysis analysis, Round round)
    {
        int count = analysis.Statements.Count(entry => entry.Statement.Round == round.Number);
        return $"{German.Title(round)} ({German.Statements(count)})";
    }
}
