using DialogueMining.Models;
using DocumentFormat.OpenXml;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>What a language model suggested, apart from the results; nothing where none was asked.</summary>
internal static class SuggestionPages
{
    private static readonly int[] Shares = [26, 54, 20];

    public static IEnumerable<OpenXmlElement> Write(ResultIndex index, Contents contents)
    {
        if (index.Suggestions.Count == 0)
        {
            yield break;
        }

        yield return contents.Heading(1, Speech.Of("Vorschläge eines Sprachmodells"));
        yield return WordText.Paragraph(WordStyle.Normal, SuggestionText.Intro(index));
        Suggestion[] offered = [.. index.Suggestions.Where(suggestion => suggestion.Refusal is null)];
        if (offered.Length > 0)
        {
            yield return WordTable.Create(
                Speech.Of("Vorschläge eines Sprachmodells"), Shares, [Speech.Of("Wozu"), Speech.Of("Vorgeschlagener Wortlaut"), Speech.Of("Belege")],
                offered.Select(suggestion => Row(SuggestionText.About(index, suggestion), suggestion.Text, Sources(suggestion))));
            yield return WordText.Paragraph(WordStyle.Normal);
        }

        Suggestion[] refused = [.. index.Suggestions.Where(suggestion => suggestion.Refusal is not null)];
        if (refused.Length > 0)
        {
            yield return contents.Heading(3, Speech.Of("Verworfene Antworten"));
            yield return WordTable.Create(
                Speech.Of("Verworfene Antworten"), Shares, [Speech.Of("Wozu"), Speech.Of("Verworfener Wortlaut"), Speech.Of("Warum")],
                refused.Select(suggestion => Row(SuggestionText.About(index, suggestion), suggestion.Text, suggestion.Refusal!.Explanation)));
            yield return WordText.Paragraph(WordStyle.Normal);
        }
    }

    private static DocumentFormat.OpenXml.Wordprocessing.Paragraph[] Row(params string[] cells) => [.. cells.Select(WordTable.Cell)];

    private static string Sources(Suggestion suggestion) =>
        string.Join(", ", suggestion.Sentences.SelectMany(sentence => sentence.Statements).Distinct().Select(id => id.Value));
}
