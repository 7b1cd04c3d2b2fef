using DialogueMining.Models;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>The themes of a round: what else was spoken of, in the tables' own words.</summary>
internal static class ThemePages
{
    public static IEnumerable<OpenXmlElement> Write(ResultIndex index, int? round, Contents contents)
    {
        Theme[] themes = [.. index.Analysis.Themes.Where(theme => theme.Round == round && theme.ParentId is null)];
        if (themes.Length == 0)
        {
            yield break;
        }

        yield return contents.Heading(3, Speech.Of("Worüber gesprochen wurde"));
        foreach (Theme theme in themes)
        {
            IReadOnlyList<string> tables = ResultIndex.Tables(theme);
            Paragraph head = WordText.Paragraph(
                WordStyle.Normal,
                WordText.Run(theme.Label, bold: true),
                WordText.Run(Speech.Put($" – {German.Statements(theme.Members.Count)} von {German.TablesDative(tables.Count)}, {German.Name(theme.Figures.Agreement)}")));
            head.ParagraphProperties!.KeepNext = new KeepNext();
            yield return head;
            if (theme.Figures.Summary is { } summary)
            {
                yield return WordText.Paragraph(WordStyle.Normal, $"{summary.Text} {Html.ThemeSection.By(summary.Signature)}");
            }

            foreach (Statement statement in theme.Representatives.Select(index.Statement))
            {
                yield return WordText.Paragraph(WordStyle.ListBullet, $"{statement.Text} ({statement.Table})");
            }

            Theme[] parts = [.. index.Analysis.Themes.Where(other => other.ParentId == theme.Id)];
            if (parts.Length > 0)
            {
                string named = string.Join(", ", parts.Select(part => $"{part.Label} ({German.Statements(part.Members.Count)})"));
                yield return WordText.Paragraph(WordStyle.Normal, Speech.Put($"Teile dieses Themas: {named}"));
            }
        }
    }
}
