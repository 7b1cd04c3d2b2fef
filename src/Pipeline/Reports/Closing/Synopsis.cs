using DialogueMining.Models;
using DialogueMining.Pipeline.Reports.Html;
using DialogueMining.Pipeline.Reports.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DialogueMining.Pipeline.Reports.Closing;

/// <summary>
/// Writes <c>review/synopse.docx</c>: the draft and the decided text side by side, passage by passage, with the tables behind
/// each change, what the program proposed and what people decided; behind it, what was not adopted and why.
/// </summary>
internal static class Synopsis
{
    private static readonly int[] Shares = [32, 32, 36];
    private static readonly int[] RefusedShares = [40, 12, 12, 36];

    private static string[] Header => [Speech.Of("Entwurf"), Speech.Of("Beschlossene Fassung"), Speech.Of("Woher und warum")];

    private static string[] RefusedHeader => [Speech.Of("Änderung"), Speech.Of("dafür"), Speech.Of("dagegen"), Speech.Of("Stand")];

    public static ReadOnlyMemory<byte> Write(ResultIndex index)
    {
        EventDefinition definition = index.Analysis.Material.Event;
        WordDocument document = new(Speech.Put($"Synopse: {definition.Title}"), definition.Date);
        document.Add(WordText.Paragraph(WordStyle.Title, Speech.Put($"Synopse: {definition.Title}")));
        foreach (EventDocument text in definition.Documents.Where(text => text.Draft is not null))
        {
            document.Add([.. Passages(index, text), .. Refused(index, text)]);
        }

        return document.ToBytes();
    }

    private static IEnumerable<OpenXmlElement> Passages(ResultIndex index, EventDocument text)
    {
        yield return WordText.Paragraph(WordStyle.Heading(1), text.Title);
        BlockSegments[] changed = index.Analysis.Texts.FirstOrDefault(each => each.Document == text.Id) is { } decided
            ? [.. BlockSegments.Of(text.Draft!, decided).Where(block => block.IsChanged)]
            : [];
        if (changed.Length == 0)
        {
            yield return WordText.Paragraph(WordStyle.Normal, Speech.Of("Der Text bleibt, wie er ist."));
            yield break;
        }

        yield return WordTable.Create(
            Speech.Put($"Entwurf und beschlossene Fassung von „{text.Title}“"), Shares, Header, changed.Select(block => Row(index, block)));
        yield return WordText.Paragraph(WordStyle.Normal);
    }

    private static IReadOnlyList<Paragraph> Row(ResultIndex index, BlockSegments block) =>
    [
        WordText.Paragraph(WordStyle.Small, [.. Side(block, SegmentKind.Inserted)]),
        WordText.Paragraph(WordStyle.Small, [.. Side(block, SegmentKind.Deleted)]),
        WordTable.Cell(string.Join('\n', block.Segments.SelectMany(segment => segment.Changes).Distinct().Select(id => Grounds(index, id)))),
    ];

    private static IEnumerable<OpenXmlElement> Side(BlockSegments block, SegmentKind without) => block.Segments
        .Where(segment => segment.Kind != without)
        .Select(segment => WordText.Run(
            segment.Text, italic: segment.Kind == SegmentKind.Inserted, struck: segment.Kind == SegmentKind.Deleted));

    private static string Grounds(ResultIndex index, ChangeId id)
    {
        if (index.Analysis.Wording.Changes.FirstOrDefault(change => change.Id == id) is not { } change)
        {
            return id.Value;
        }

        IReadOnlyList<string> support = ResultIndex.Tables(change, EvidenceRole.Support);
        IReadOnlyList<string> opposition = ResultIndex.Tables(change, EvidenceRole.Opposition);
        string against = opposition.Count == 0 ? string.Empty : Speech.Put($", {opposition.Count} dagegen");
        return $"{ChangePhrase.Line(change.Words)} ({German.Tables(support.Count)}{against}). {ChangePhrase.Verdict(index.ChoiceOf(id), change)}";
    }

    private static IEnumerable<OpenXmlElement> Refused(ResultIndex index, EventDocument text)
    {
        Change[] others = [.. index.Analysis.Wording.Changes.Where(change => change.Document == text.Id && !index.IsApplied(change.Id))];
        if (others.Length == 0)
        {
            yield break;
        }

        yield return WordText.Paragraph(WordStyle.Heading(2), Speech.Put($"{text.Title}: weitere Änderungswünsche"));
        yield return WordTable.Create(
            Speech.Put($"Änderungswünsche zu „{text.Title}“, die nicht im Vorschlag stehen"), RefusedShares, RefusedHeader,
            others.Select(change => RefusedRow(index, change)));
        yield return WordText.Paragraph(WordStyle.Normal);
    }

    private static IReadOnlyList<Paragraph> RefusedRow(ResultIndex index, Change change)
    {
        int support = ResultIndex.Tables(change, EvidenceRole.Support).Count;
        return
        [
            WordTable.Cell(ChangePhrase.Line(change.Words)),
            WordTable.Cell(German.Number(support)),
            WordTable.Cell(German.Number(ResultIndex.Tables(change, EvidenceRole.Opposition).Count)),
            WordTable.Cell(ChangePhrase.Verdict(index.ChoiceOf(change.Id), change)),
        ];
    }
}
