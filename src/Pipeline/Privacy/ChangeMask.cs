using DialogueMining.Models;

namespace DialogueMining.Pipeline.Privacy;

/// <summary>Masks the words of changes, and what they put into the texts.</summary>
internal sealed class ChangeMask(TextMask mask, ILookup<StatementId, AnnotatedStatement> statements)
{
    public FoundChanges Mask(FoundChanges found) => new(
        [.. found.Mentions.Select(Mask)],
        [.. found.Changes.Select(change => change with
        {
            Words = Mask(change.Words),
            Evidence = [.. change.Evidence.Select(evidence => evidence with { Table = mask.Mask(evidence.Table) })],
        })]);

    /// <summary>The draft's own words stay; the words that come in are those of the notes.</summary>
    public ConsolidatedText Mask(ConsolidatedText text)
    {
        TextSegment[] segments = [.. text.Segments.Select(segment =>
            segment.Kind == SegmentKind.Inserted ? segment with { Text = mask.Mask(segment.Text) } : segment)];
        return text with
        {
            Segments = segments,
            Proposed = string.Concat(segments.Where(segment => segment.Kind != SegmentKind.Deleted).Select(segment => segment.Text)),
            Choices = [.. text.Choices.Select(choice => choice with { Ruling = choice.Ruling is { } ruling ? Mask(ruling) : null })],
            Offers = [.. text.Offers.Select(offer => offer with { Sentence = mask.Mask(offer.Sentence) })],
        };
    }

    private ChangeMention Mask(ChangeMention mention)
    {
        string text = statements[mention.Statement].FirstOrDefault()?.Statement.Text ?? string.Empty;
        TextEdits edits = mask.Edits(text);
        ChangeWords words = Mask(mention.Words);
        return mention with
        {
            Words = words with
            {
                OldText = Cut(text, edits, mention.OldSpan, mention.Words.OldText) ?? words.OldText,
                NewText = Cut(text, edits, mention.NewSpan, mention.Words.NewText) ?? words.NewText,
            },
            OldSpan = mention.OldSpan is { } old ? edits.After(old) : null,
            NewSpan = mention.NewSpan is { } fresh ? edits.After(fresh) : null,
        };
    }

    /// <summary>The words where they stand in the masked statement; null where they are no stretch of it.</summary>
    private static string? Cut(string text, TextEdits edits, TextSpan? span, string? words)
    {
        if (span is not { } stretch || text.Length < stretch.Start + stretch.Length || text.Substring(stretch.Start, stretch.Length) != words)
        {
            return null;
        }

        TextSpan after = edits.After(stretch);
        return edits.Apply(text).Substring(after.Start, after.Length);
    }

    // Who decided is meant to be seen.
    private ChangeRuling Mask(ChangeRuling ruling) => ruling with
    {
        Text = mask.MaskOrNull(ruling.Text),
        Signature = ruling.Signature with { Reason = mask.MaskOrNull(ruling.Signature.Reason) },
    };

    private ChangeWords Mask(ChangeWords words) => words with
    {
        OldText = mask.MaskOrNull(words.OldText),
        NewText = mask.MaskOrNull(words.NewText),
        Anchor = words.Anchor is { } anchor ? anchor with { Text = mask.Mask(anchor.Text) } : null,
    };
}
