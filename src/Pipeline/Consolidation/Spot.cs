using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>A place in a text as it reads now, with the sentence around it.</summary>
/// <param name="Block">The block around it.</param>
/// <param name="Sentence">The sentence around it.</param>
/// <param name="Words">The words themselves.</param>
/// <param name="View">The sentence as tokens.</param>
internal sealed record Spot(TextSpan Block, TextSpan Sentence, TextSpan Words, SentenceView View)
{
    /// <summary>The words as a span within the sentence.</summary>
    public TextSpan Inner => new(Words.Start - Sentence.Start, Words.Length);

    /// <summary>Whether any of the words is left.</summary>
    public bool HasWords => View.Text.Substring(Inner.Start, Inner.Length).Any(char.IsLetterOrDigit);

    /// <summary>The sentence behind this one in its block, with the space before it; empty behind the last.</summary>
    public string Next(string text)
    {
        int start = Sentence.Start + Sentence.Length;
        string rest = text[start..Math.Max(start, Block.Start + Block.Length)];
        int stop = rest.AsSpan().IndexOfAny('.', '!', '?');
        return stop < 0 ? rest : rest[..(stop + 1)];
    }

    /// <summary>Finds the place again in a text that other changes have touched.</summary>
    public static Spot Find(WorkingText text, DraftBlock block, TextSpan words, SentenceMemory memory)
    {
        TextSpan whole = text.Now(block.Span);
        TextSpan now = WithoutNumber(text, whole, text.Now(words));
        TextSpan sentence = whole;
        foreach (TextSpan each in memory.SentencesOf(text.Text.Substring(whole.Start, whole.Length)))
        {
            TextSpan span = new(whole.Start + each.Start, each.Length);
            if (DraftText.Contains(span, now))
            {
                sentence = span;
                break;
            }
        }

        return new Spot(whole, sentence, now, memory.View(text.Text.Substring(sentence.Start, sentence.Length)));
    }

    // „(1) Der Verein …“: the number stays whatever becomes of the words behind it.
    private static TextSpan WithoutNumber(WorkingText text, TextSpan block, TextSpan words)
    {
        int number = words.Start > block.Start ? 0 : DraftText.NumberOf(text.Text.AsSpan(block.Start, block.Length));
        return number == 0 || words.Length <= number ? words : new TextSpan(words.Start + number, words.Length - number);
    }

    /// <summary>Edits of the sentence as edits of the whole text.</summary>
    public IReadOnlyList<TextEdit> Shift(IReadOnlyList<TextEdit> edits) =>
        [.. edits.Select(edit => new TextEdit(new TextSpan(edit.Span.Start + Sentence.Start, edit.Span.Length), edit.NewText))];
}
