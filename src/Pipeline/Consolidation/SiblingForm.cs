using System.Text;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Gives new words the form that a neighbour of theirs has: its case, and its article where each member has one.</summary>
internal sealed class SiblingForm(PhraseReplacer replacer)
{
    // Endings of feminine nouns for ideas and qualities.
    private static readonly string[] Uncounted = ["heit", "keit", "schaft", "tät", "ion", "ung"];

    /// <summary>The new words as they would stand in the neighbour's place.</summary>
    /// <param name="view">The sentence or list item of the neighbour.</param>
    /// <param name="neighbour">The neighbour, article included.</param>
    /// <param name="words">The new words.</param>
    /// <param name="withArticle">Whether the neighbour's article is wanted with words that have none.</param>
    public string Of(SentenceView view, TextSpan neighbour, string words, bool withArticle)
    {
        int first = view.At(neighbour.Start);
        int behind = view.Behind(neighbour);
        int head = Head(view, first, behind);
        if (new SentenceView(words).IsDeterminer(0))
        {
            return words;
        }

        bool article = withArticle && view.IsDeterminer(first) && head != first;
        string form = article
            ? Capital.Lower(Replaced(Between(view, first, head), view.Start(first), view.End(first) + 1, view.Form(head).Length, words))
            : Replaced(view.Text, view.Start(head), view.Start(head), view.Form(head).Length, words);
        return InOwnNumber(form, words);
    }

    /// <summary>Words with an article of their own in the case of another item: „eine Schülerin“ beside „einem Lehrer der Schule“.</summary>
    public string InCase(SentenceView item, string words)
    {
        int head = Head(item, 0, item.Tokens.Count);
        TextSpan phrase = new(item.Start(0), item.End(head) - item.Start(0));
        return head > 0 && replacer.Replace(item.Text[..(phrase.Start + phrase.Length)], phrase, words) is { Confidence: > 0 } replaced
            ? Capital.Lower(replaced.Result)
            : words;
    }

    // „Chancen und Partizipation“: what has no parts to count stays in the singular that the notes give. Such nouns are
    // feminine and the same in all cases.
    private static string InOwnNumber(string form, string words)
    {
        bool counted = !form.EndsWith(words + "en", StringComparison.Ordinal) || !Array.Exists(Uncounted, ending => words.EndsWith(ending, StringComparison.Ordinal));
        return counted ? form
            : form.StartsWith("den ", StringComparison.Ordinal) ? "der " + form[4..^2]
            : form[..^2];
    }

    // The sentence without what stands between article and noun: the neighbour's adjectives are its own.
    private static string Between(SentenceView view, int first, int head) =>
        view.Text[..view.End(first)] + " " + view.Text[view.Tokens[head].Span.Start..];

    // What the stretch from an offset to the end of a noun reads with the new words for the noun.
    private string Replaced(string text, int from, int noun, int length, string words)
    {
        Replacement replaced = replacer.Replace(text, new TextSpan(noun, length), words);
        int to = noun + length;
        StringBuilder stretch = new(text[from..to]);
        TextEdit[] edits = [.. replaced.Edits.Where(edit => edit.Span.Start >= from && edit.Span.Start + edit.Span.Length <= to)];
        foreach (TextEdit edit in edits.Reverse())
        {
            stretch.Remove(edit.Span.Start - from, edit.Span.Length).Insert(edit.Span.Start - from, edit.NewText);
        }

        // Where the neighbour's adjectives change along in one edit, the words stand as they are given.
        return edits.Length == 0 ? words : stretch.ToString();
    }

    private static int Head(SentenceView view, int first, int behind)
    {
        for (int index = first; index < behind; index++)
        {
            if (view.IsNoun(index))
            {
                return index;
            }
        }

        return behind - 1;
    }
}
