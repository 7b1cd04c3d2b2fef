using DialogueMining.Models;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DialogueMining.Pipeline.Reports.Word;

/// <summary>The changes to a text: what is in the proposal, the revised text, what is to be decided and what else was said.</summary>
internal sealed class ChangePages(ResultIndex index, WordDocument document, Contents contents)
{
    private static readonly int[] Shares = [46, 12, 12, 30];
    private static string[] Header => [Speech.Of("Änderung"), Speech.Of("dafür"), Speech.Of("dagegen"), Speech.Of("Stand")];

    public IEnumerable<OpenXmlElement> Write(EventDocument text)
    {
        Change[] changes = [.. index.Analysis.Wording.Changes.Where(change => change.Document == text.Id)];
        Change[] adopted = [.. changes.Where(change => index.IsApplied(change.Id))];
        Change[] others = [.. changes.Where(change => !index.IsApplied(change.Id))];
        List<OpenXmlElement> pages = [WordText.Paragraph(WordStyle.Normal, Summary(text, changes.Length, adopted.Length))];
        pages.AddRange(MostWanted(adopted).Select(Adopted));
        pages.AddRange(Revised(text));
        if (others.Length > 0)
        {
            pages.Add(contents.Heading(3, Speech.Put($"{text.Title}: weitere Änderungswünsche")));
            pages.Add(WordTable.Create(
                Speech.Put($"Änderungswünsche zu „{text.Title}“, die nicht im Vorschlag stehen"), Shares, Header, MostWanted(others).Select(Row)));
            pages.Add(WordText.Paragraph(WordStyle.Normal));
        }

        return pages;
    }

    private static string Summary(EventDocument text, int found, int adopted) => found == 0
        ? Speech.Put($"Zum Text „{text.Title}“ wurden keine Änderungswünsche gefunden.")
        : Speech.Put($"Zum Text „{text.Title}“ {Speech.Of(found == 1 ? "liegt" : "liegen")} {German.Changes(found)} vor. ")
            + (adopted == 0 ? Speech.Of("Keiner davon steht im Vorschlag.") : Speech.Put($"Im Vorschlag {Speech.Of(adopted == 1 ? "steht" : "stehen")} {German.Number(adopted)}:"));

    private Paragraph Adopted(Change change)
    {
        IReadOnlyList<string> support = ResultIndex.Tables(change, EvidenceRole.Support);
        IReadOnlyList<string> opposition = ResultIndex.Tables(change, EvidenceRole.Opposition);
        string against = opposition.Count == 0 ? string.Empty : Speech.Put($", {opposition.Count} dagegen");
        return WordText.Paragraph(
            WordStyle.ListBullet,
            [
                .. ChangePhrase.Parts(change.Words).Select(part => WordText.Run(part.Text, bold: part.Role == "new")),
                WordText.Run(Speech.Put($" ({German.Tables(support.Count)} dafür{against})")),
                document.Footnote(Grounds(change, support, opposition)),
            ]);
    }

    private static string Grounds(Change change, IReadOnlyList<string> support, IReadOnlyList<string> opposition)
    {
        string against = opposition.Count == 0 ? string.Empty : Speech.Put($"; dagegen: {German.TableNames(opposition)}");
        IEnumerable<string> places = change.Evidence.Select(evidence => evidence.Statement.Value).Distinct();
        return Speech.Put($"{change.Id.Value}. Dafür: {German.TableNames(support)}{against}. Belege: {string.Join(", ", places)}.");
    }

    private IEnumerable<OpenXmlElement> Revised(EventDocument text)
    {
        ConsolidatedText? result = index.Analysis.Texts.FirstOrDefault(entry => entry.Document == text.Id);
        if (result is null)
        {
            return [];
        }

        Paragraph heading = contents.Heading(3, Speech.Put($"{text.Title}: überarbeiteter Text"));
        heading.Append(document.Footnote(Speech.Of("Ergänzungen sind kursiv gesetzt, Streichungen durchgestrichen.")));
        return [heading, .. new DraftBody(new(result.Segments), new ItalicParagraph(document), topLevel: 4).Write()];
    }

    private IReadOnlyList<Paragraph> Row(Change change) =>
    [
        WordTable.Cell(ChangePhrase.Line(change.Words)),
        WordTable.Cell(Count(ResultIndex.Tables(change, EvidenceRole.Support))),
        WordTable.Cell(Count(ResultIndex.Tables(change, EvidenceRole.Opposition))),
        WordTable.Cell(ChangePhrase.Verdict(index.ChoiceOf(change.Id), change) + Near(change)),
    ];

    private string Near(Change change)
    {
        string[] near = [.. index.NearOf(change.Id).Select(other => ChangePhrase.Line(other.Words))];
        return near.Length == 0 ? string.Empty : Speech.Put($" Vielleicht dasselbe wie {string.Join("; ", near)}.");
    }

    private static string Count(IReadOnlyList<string> tables) => tables.Count == 0 ? "–" : German.Tables(tables.Count);

    private static IEnumerable<Change> MostWanted(Change[] changes) =>
        changes.OrderByDescending(change => ResultIndex.Tables(change, EvidenceRole.Support).Count);
}
