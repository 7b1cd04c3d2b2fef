using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Dictionaries;
using DialogueMining.Pipeline.Language.Phrases;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Finds words of the draft that are nearly those of a note: „der Leute vor Ort“ for „der Menschen vor Ort“.</summary>
/// <param name="draft">The draft.</param>
/// <param name="synonyms">Other words for the same thing; null where none are known.</param>
internal sealed class NearWords(DraftText draft, Thesaurus? synonyms = null)
{
    // Half of the words must be there, or it is another phrase.
    private const double LeastShare = 0.5;

    // A near place is never surer than a place whose sentence alone is in doubt.
    private const double MostConfidence = 0.5;

    /// <summary>Places with as many words, of which most agree; at most one a sentence.</summary>
    public IEnumerable<(Place Place, double Confidence)> Find(string words)
    {
        if (PartedVerbs.IsParted(words))
        {
            // „führt durch“: where the verb stands it was found, and a word beside another form of it is no part of it.
            yield break;
        }

        string[] wanted = [.. new SentenceView(words).Tokens.Where(token => char.IsLetterOrDigit(token.Form[0])).Select(token => token.Lemma)];
        foreach (DraftBlock block in draft.Blocks)
        {
            foreach (TextSpan sentence in draft.Sentences(block))
            {
                if ((wanted.Length > 1 || (synonyms is not null && wanted.Length == 1)) && Best(sentence, wanted) is { } best)
                {
                    yield return (new Place(PlaceKind.Words, block, best.Span), MostConfidence * best.Share);
                }
            }
        }
    }

    private (TextSpan Span, double Share)? Best(TextSpan sentence, string[] wanted)
    {
        List<Token> tokens = [.. new SentenceView(draft.Text.Substring(sentence.Start, sentence.Length)).Tokens
            .Where(token => char.IsLetterOrDigit(token.Form[0]))];
        (int at, int most) = (-1, 0);
        for (int start = 0; start + wanted.Length <= tokens.Count; start++)
        {
            int shared = Enumerable.Range(0, wanted.Length).Count(index => IsSame(tokens[start + index].Lemma, wanted[index]));
            (at, most) = shared > most ? (start, shared) : (at, most);
        }

        double share = (double)most / wanted.Length;
        if (at < 0 || share < LeastShare)
        {
            return null;
        }

        TextSpan last = tokens[at + wanted.Length - 1].Span;
        int begin = sentence.Start + tokens[at].Span.Start;
        return (new TextSpan(begin, sentence.Start + last.Start + last.Length - begin), share);
    }

    private bool IsSame(string lemma, string wanted) =>
        WordFold.Fold(lemma) == WordFold.Fold(wanted) || (synonyms?.AreSynonyms(lemma, wanted) ?? false);
}
