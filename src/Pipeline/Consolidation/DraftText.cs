using System.Buffers;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>A draft with its blocks, its sentences and its lists.</summary>
internal sealed class DraftText
{
    private const int LongestNumber = 6;

    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyz");

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

    /// <summary>The sentences of a text. The number of a paragraph („(2) Der Verein …“) belongs to none of them.</summary>
    public static IEnumerable<TextSpan> SentencesOf(string text)
    {
        int number = NumberOf(text);
        foreach (Sentence sentence in GermanText.Analyze(text).Sentences)
        {
            int end = sentence.Span.Start + sentence.Span.Length;
            int start = Math.Max(sentence.Span.Start, number);
            if (start < end)
            {
                yield return new TextSpan(start, end - start);
            }
        }
    }

    /// <summary>Length of the number in brackets that a paragraph begins with, the space behind it included: „(1) “, „(2a) “.</summary>
    public static int NumberOf(ReadOnlySpan<char> text)
    {
        int end = text.StartsWith("(") ? text.IndexOf(')') : -1;
        bool number = end is > 1 and < LongestNumber && char.IsAsciiDigit(text[1]) && !text[1..end].ContainsAnyExcept(NumberSigns)
            && end + 1 < text.Length && text[end + 1] == ' ';
        return number ? end + 2 : 0;
    }

    /// <summary>Whether there is a letter or digit in the span.</summary>
    public bool HasWords(TextSpan span) => Text.Substring(span.Start, span.Length).Any(char.IsLetterOrDigit);

    /// <summary>Whether the inner span lies within the outer one.</summary>
    public static bool Contains(TextSpan outer, TextSpan inner) =>
        inner.Start >= outer.Start && inner.Start + inner.Length <= outer.Start + outer.Length;
}
