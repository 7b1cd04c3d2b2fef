using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>A draft with its blocks, its sentences and its lists.</summary>
internal sealed class DraftText
{
    public DraftText(Draft draft)
    {
        Text = draft.Text;
        Blocks = [.. draft.Blocks.Where(block => block.Kind != BlockKind.Other && block.Span.Length > 0)];
    }

    public string Text { get; }

    /// <summary>The blocks that may be changed.</summary>
    public IReadOnlyList<DraftBlock> Blocks { get; }

    /// <summary>The block that a span stands in; null when it is in none or crosses a border.</summary>
    public DraftBlock? BlockOf(TextSpan span) => Blocks.FirstOrDefault(block => Contains(block.Span, span));

    /// <summary>The sentences of a block, as spans of the draft.</summary>
    public IReadOnlyList<TextSpan> Sentences(DraftBlock block) =>
        [.. SentencesOf(Text.Substring(block.Span.Start, block.Span.Length))
            .Select(span => new TextSpan(block.Span.Start + span.Start, span.Length))];

    /// <summary>The sentences of a text.</summary>
    public static IEnumerable<TextSpan> SentencesOf(string text) =>
        GermanText.Analyze(text).Sentences.Select(sentence => sentence.Span);

    /// <summary>Whether there is a letter or digit in the span.</summary>
    public bool HasWords(TextSpan span) => Text.Substring(span.Start, span.Length).Any(char.IsLetterOrDigit);

    /// <summary>Whether the inner span lies within the outer one.</summary>
    public static bool Contains(TextSpan outer, TextSpan inner) =>
        inner.Start >= outer.Start && inner.Start + inner.Length <= outer.Start + outer.Length;
}
