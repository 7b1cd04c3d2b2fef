using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Chooses which phrase of a clause plays which part.</summary>
internal static class Roles
{
    // A quotation names words most surely, then a frame word, then standing in the draft.
    public static int Value(Phrase phrase) =>
        (phrase.Kind == PhraseKind.Quoted ? 8 : 0) + (phrase.Framed ? 4 : 0) + (phrase.InDraft ? 3 : 0);

    /// <summary>Whether words without quotation marks can be what is judged or kept: a noun, an adjective, a row of the draft.</summary>
    public static bool IsNameable(Scene scene, Phrase phrase)
    {
        Unit last = scene.Units[phrase.Last];
        bool several = phrase.First != phrase.Last || last.Key.Length == 0;
        return phrase.Kind != PhraseKind.Bare || phrase.Framed || several || IsSubject(scene, phrase) || IsNumber(scene, phrase)
            || (last.Class is not (WordClass.Numeral or WordClass.Verb or WordClass.Auxiliary or WordClass.Adverb or WordClass.Pronoun)
                && !last.Has(Sense.Count));
    }

    // „96 ist falsch“
    private static bool IsNumber(Scene scene, Phrase phrase) => char.IsDigit(scene.Units[phrase.Last].Key[0])
        && phrase.InDraft && phrase.Role == Sense.None && phrase.First <= scene.Clause.First + 1;

    // „ausschließlich muss bleiben“: right before the finite verb even an adverb is a word that is named.
    private static bool IsSubject(Scene scene, Phrase phrase) => phrase.First == scene.Clause.First && phrase.Last < scene.Clause.Last
        && scene.Units[phrase.Last].Class == WordClass.Adverb && scene.Units[phrase.Last + 1].Has(Sense.Modal | Sense.Copula | Sense.Stay | Sense.Sound);

    /// <summary>Phrases that can be subject or object, in order.</summary>
    public static List<Phrase> Free(Clause clause) =>
        [.. clause.Phrases.Where(phrase => phrase.Kind != PhraseKind.Place && phrase.Role is Sense.None or Sense.Of)];

    /// <summary>Phrases under one of the roles, parts of the text left out.</summary>
    public static List<Phrase> Under(Clause clause, Sense role) =>
        [.. clause.Phrases.Where(phrase => phrase.Kind != PhraseKind.Place && phrase.Has(role))];

    /// <summary>The phrase that names words most surely, the first among equals; null when there is none.</summary>
    public static Phrase? Best(IEnumerable<Phrase> phrases)
    {
        Phrase? best = null;
        foreach (Phrase phrase in phrases)
        {
            best = best is null || Value(phrase) > Value(best) ? phrase : best;
        }

        return best;
    }

    /// <summary>The phrase for new words: a quotation, else words that are not the draft's, the last among equals.</summary>
    public static Phrase? Fresh(IEnumerable<Phrase> phrases)
    {
        Phrase? best = null;
        foreach (Phrase phrase in phrases)
        {
            best = best is null || FreshValue(phrase) >= FreshValue(best) ? phrase : best;
        }

        return best;
    }

    private static int FreshValue(Phrase phrase) =>
        (phrase.Kind == PhraseKind.Quoted ? 8 : 0) + (phrase.Framed ? 4 : 0) + (phrase.InDraft ? 0 : 1);

    /// <summary>The place of a change that a clause names: beside words, or in a part of the text.</summary>
    public static (Place? Place, Phrase? Phrase) Anchor(Scene scene, Clause clause)
    {
        foreach (Phrase phrase in scene.Beside is { } before ? clause.Phrases.Append(before) : clause.Phrases)
        {
            if (RelationOf(phrase) is { } relation)
            {
                return (new Place(scene.OldWords(phrase), relation), phrase);
            }
        }

        return (null, null);
    }

    private static AnchorRelation? RelationOf(Phrase phrase)
    {
        bool words = phrase.Kind == PhraseKind.Quoted || phrase.InDraft || phrase.Kind == PhraseKind.Place;
        bool part = phrase.Kind == PhraseKind.Place && phrase.Has(Sense.Than) && (phrase.Frame & Sense.Count) != Sense.None;
        return part ? AnchorRelation.In : phrase.Has(Sense.After | Sense.Between) ? AnchorRelation.After
            : phrase.Has(Sense.Before) ? AnchorRelation.Before
            : phrase.Has(Sense.Into | Sense.At | Sense.From) && words ? AnchorRelation.In : null;
    }

    /// <summary>A bare phrase with the prepositional phrases that belong to it: „Respekt | vor der Natur“.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="end">Roles that end it: behind „durch B“, „in C“ says where.</param>
    public static Phrase Extend(Scene scene, Phrase phrase, Sense end = Sense.None)
    {
        if (phrase.Kind == PhraseKind.Quoted)
        {
            return phrase;
        }

        Phrase whole = phrase;
        foreach (Phrase next in scene.Clause.Phrases)
        {
            bool adjacent = next.First > whole.Last && next.First - whole.Last <= 3 && Gap(scene, whole.Last, next.First);
            if (adjacent && GoesOn(phrase, next) && !next.Has(Sense.Instead | Sense.Than | end))
            {
                TextSpan words = new(whole.Words.Start, scene.Units[next.Last].End - whole.Words.Start);
                whole = whole with { Words = words, Last = next.Last };
            }
        }

        return whole;
    }

    private static bool GoesOn(Phrase phrase, Phrase next) =>
        (next.Kind == PhraseKind.Bare && next.Role != Sense.None)
        || (phrase.Kind == PhraseKind.Place && next.Kind == PhraseKind.Quoted && next.Has(Sense.With));

    /// <summary>„der Satz mit A“ names a sentence; „der Punkt mit A“ names the words A.</summary>
    public static Phrase Described(Scene scene, Phrase part)
    {
        Phrase whole = Extend(scene, part);
        Phrase? held = scene.Clause.Phrases.Find(phrase => phrase.First > part.Last && phrase.Has(Sense.With) && phrase.Last <= whole.Last);
        bool sentence = scene.Text.AsSpan(part.Words.Start, part.Words.Length).Contains("satz", StringComparison.OrdinalIgnoreCase);
        return held is null || sentence ? whole : held with { Frame = part.Frame };
    }

    /// <summary>Whether the phrase says which part of the text is meant: „der Satz mit den Liegeplätzen“.</summary>
    public static bool Describes(Clause clause, Phrase phrase) => phrase.Has(Sense.With) && clause.Phrases.Exists(part =>
        part.Kind == PhraseKind.Place && (part.Frame & Sense.Count) == Sense.None && phrase.First - part.Last is 2 or 3);

    // Only a preposition and articles stand between.
    private static bool Gap(Scene scene, int last, int first)
    {
        for (int unit = last + 1; unit < first; unit++)
        {
            if (!scene.Units[unit].Has(Sense.Preposition | Sense.Article))
            {
                return false;
            }
        }

        return true;
    }
}
