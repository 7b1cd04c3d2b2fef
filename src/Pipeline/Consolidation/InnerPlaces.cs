using DialogueMining.Models;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// Finds the one place for new words inside a part of the draft that the notes name („in der Aufzählung A, B und C“,
/// „Punkt 5 um … ergänzen“); where there may be several, it finds none, and places are offered instead.
/// </summary>
internal sealed class InnerPlaces(DraftText draft)
{
    // More of a series' members than not must be of the new words' kind.
    private const double AlikeEnough = 0.6;

    /// <summary>The place; null when it is not certain.</summary>
    public Place? Find(DraftBlock block, TextSpan part, NewWords words)
    {
        TextSpan sentence = draft.Sentences(block).Where(each => DraftText.Contains(each, part)).DefaultIfEmpty(block.Span).First();
        SentenceView view = new(draft.Text.Substring(sentence.Start, sentence.Length));
        TextSpan inner = new(part.Start - sentence.Start, part.Length);
        TextSpan? beside = Removal.IsWhole(view, inner) ? InSentence(block, view, words) : InPhrase(view, inner, words);
        PlaceKind kind = words.Kind == NewWordsKind.Word && beside is { } span && view.IsNoun(view.At(span.Start))
            ? PlaceKind.Before
            : PlaceKind.After;
        return beside is { } found ? new Place(kind, block, new TextSpan(sentence.Start + found.Start, found.Length)) : null;
    }

    private static TextSpan? InPhrase(SentenceView view, TextSpan phrase, NewWords words)
    {
        List<Series> series = [.. SeriesFinder.All(view).Where(each =>
            SentencePlaces.IsAlike(each, words) && DraftText.Contains(phrase, view.Tokens[each.Joint].Span))];
        return series.Count == 1 ? series[0].Members[^1]
            : words.Kind is NewWordsKind.Phrase or NewWordsKind.Apposition or NewWordsKind.Bracket ? phrase
            : words.Kind == NewWordsKind.Word ? OnlyNoun(view, phrase)
            : null;
    }

    // „das friedliche Zusammenleben“ + „respektvoll“: the adjective goes with the noun.
    private static TextSpan? OnlyNoun(SentenceView view, TextSpan phrase)
    {
        int behind = view.Behind(phrase);
        List<int> nouns = [.. Enumerable.Range(view.At(phrase.Start), behind - view.At(phrase.Start)).Where(view.IsNoun)];
        return nouns.Count == 1 ? view.Tokens[nouns[0]].Span : null;
    }

    private TextSpan? InSentence(DraftBlock block, SentenceView view, NewWords words)
    {
        bool single = draft.Sentences(block).Count == 1 || words.Kind == NewWordsKind.Sentence;
        int last = LastWord(view);
        return words.Kind switch
        {
            NewWordsKind.Noun or NewWordsKind.Word => InOnlySeries(view, words) ?? BehindItsLike(view, words, last),
            NewWordsKind.Phrase => single && view.IsNoun(last) ? view.Tokens[last].Span : null,
            _ => single && last >= 0 ? view.Tokens[last].Span : null,
        };
    }

    private static TextSpan? InOnlySeries(SentenceView view, NewWords words)
    {
        List<Series> series = [.. SeriesFinder.All(view).Where(each => SentencePlaces.IsAlike(each, words))];
        return series.Count == 1 && SentencePlaces.Likeness(view, series[0], words) >= AlikeEnough ? series[0].Members[^1] : null;
    }

    // „Befreit sind Mitglieder über siebzig.“ + „und Mitglieder mit Kindern“: joined to the like, whose phrase ends the sentence.
    private static TextSpan? BehindItsLike(SentenceView view, NewWords words, int last)
    {
        SentenceView fresh = new(words.Text);
        string? head = Enumerable.Range(0, fresh.Tokens.Count).Where(fresh.IsNoun).Select(fresh.Form).FirstOrDefault();
        bool joins = words.Joint.Length > 0 && head is not null && last > 0 && view.IsNoun(last);
        int like = joins ? Enumerable.Range(0, last).LastOrDefault(index => view.Form(index) == head, -1) : -1;
        bool ends = like >= 0 && Enumerable.Range(like, last - like).All(index => view.IsWord(index) && !IsVerb(view, index));
        return ends ? view.Tokens[last].Span : null;
    }

    private static bool IsVerb(SentenceView view, int index) => view.Tokens[index].Class is WordClass.Verb or WordClass.Auxiliary;

    private static int LastWord(SentenceView view)
    {
        int last = view.Tokens.Count - 1;
        while (last >= 0 && !view.IsWord(last))
        {
            last--;
        }

        return last;
    }
}
