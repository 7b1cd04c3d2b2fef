using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Gives new words the form that a neighbour of theirs has: its case, and its article where each member has one.</summary>
internal sealed class SiblingForm(PhraseReplacer replacer)
{
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
        Replacement replaced = replacer.Replace(view.Text, view.Tokens[head].Span, words);
        string form = At(replaced, view.Tokens[head].Span) ?? words;
        bool hasArticle = new SentenceView(words).IsDeterminer(0);
        if (hasArticle || !withArticle || !view.IsDeterminer(first) || head == first)
        {
            return hasArticle ? words : form;
        }

        return Capital.Lower(At(replaced, view.Tokens[first].Span) ?? view.Form(first)) + " " + form;
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

    private static string? At(Replacement replaced, TextSpan span) =>
        replaced.Edits.FirstOrDefault(edit => edit.Span == span)?.NewText;
}
