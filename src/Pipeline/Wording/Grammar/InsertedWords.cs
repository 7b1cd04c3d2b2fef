using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Finds the words that an insertion brings in: in the clause, behind its colon, or named before it.</summary>
internal static class InsertedWords
{
    /// <summary>The words to choose from; empty where there are none.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="beside">The phrase that says where; null where none does.</param>
    public static List<Phrase> Of(Scene scene, Phrase? beside)
    {
        List<Phrase> free = [.. Roles.Free(scene.Clause).Where(phrase => !ReferenceEquals(phrase, beside))];
        if (Worded(scene, free) is { } worded)
        {
            return [worded];
        }

        return free.Count > 0 ? free : (Hinted(scene.Clause) ?? Before(scene)) is { } named ? [named] : Behind(scene);
    }

    // „Ein Satz zum Wasser muss her: „B““: the noun only says what the wording is about.
    private static Phrase? Worded(Scene scene, List<Phrase> free) =>
        scene.Clause.Ending == UnitKind.Colon && free.TrueForAll(phrase => phrase.Kind == PhraseKind.Bare) ? Tail.Quotation(scene) : null;

    private static Phrase? Before(Scene scene)
    {
        Clause clause = scene.Clause;
        bool points = clause.Units[clause.First].Key is "die" or "der" or "das" or "es" or "sie" or "den";
        if (points && scene.Focus is { InDraft: false } named && named.First < clause.First)
        {
            // „Wo bleibt die Selbstbestimmung? Die muss in Absatz 1!“
            return named;
        }

        // „Jugendfeuerwehr! Steht nirgends. Muss in § 2.“
        return scene.Label is { InDraft: false } label && label.First < clause.First && !clause.Has(Sense.Add) ? label : null;
    }

    private static List<Phrase> Behind(Scene scene)
    {
        bool open = scene.Clause.Ending is UnitKind.Colon or UnitKind.Line;
        if (open && Tail.Plus(scene) is { Count: > 0 } items)
        {
            return items;
        }

        return (Tail.Quotation(scene) ?? Tail.Apposition(scene) ?? (open ? Tail.Rest(scene) : null)) is { } tail ? [tail] : [];
    }

    /// <summary>„der Hinweis auf „B““</summary>
    public static Phrase? Hinted(Clause clause) => clause.Phrases.Find(phrase =>
        phrase.Kind == PhraseKind.Quoted && phrase.Has(Sense.Into | Sense.At)
        && clause.Phrases.Exists(word => word.Kind == PhraseKind.Place && (word.Frame & Sense.Word) != Sense.None
            && phrase.First - word.Last is 2 or 3));

    /// <summary>Each quotation or line by itself; of bare words the surest, with what belongs to them.</summary>
    public static List<Phrase> Chosen(Scene scene, List<Phrase> free)
    {
        List<Phrase> quoted = [.. free.Where(phrase => phrase.Kind == PhraseKind.Quoted)];
        bool listed = free.Count > 1 && free[0].First > scene.Clause.Last;
        return quoted.Count > 0 ? quoted : listed ? free : [Roles.Extend(scene, Roles.Fresh(free)!)];
    }
}
