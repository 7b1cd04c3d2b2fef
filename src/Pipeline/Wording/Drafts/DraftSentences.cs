using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Wording.Drafts;

/// <summary>Sentences of a draft, with the block that each stands in.</summary>
internal static class DraftSentences
{
    public static List<Locus> Of(Draft draft)
    {
        List<Locus> sentences = [];
        foreach (DraftBlock block in draft.Blocks.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.ListItem))
        {
            string text = draft.Text.Substring(block.Span.Start, block.Span.Length);
            sentences.AddRange(GermanText.Analyze(text).Sentences.Select(sentence =>
                new Locus(block.Number, new TextSpan(block.Span.Start + sentence.Span.Start, sentence.Span.Length))));
        }

        return sentences;
    }
}
