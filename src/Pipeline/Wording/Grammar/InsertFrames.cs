using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Words that come in: „A um B ergänzen“, „nach A noch B“, „B fehlt“, „B gehört in Satz 1“.</summary>
internal static class InsertFrames
{
    public static bool Add(Scene scene)
    {
        Clause clause = scene.Clause;
        if (!clause.Has(Sense.Add))
        {
            return false;
        }

        if (Becomes(scene))
        {
            return true;
        }

        List<Phrase> fresh = Roles.Under(clause, Sense.Around | Sense.With | Sense.By);
        if (fresh.Count == 0)
        {
            return Plain(scene, "add", Clue.Operator);
        }

        (Place? anchor, Phrase? beside) = Beside(scene);
        Clue clues = Clue.Operator | scene.CluesOf(beside, Clue.QuotedOld, Clue.DraftOld);
        AddEach(scene, fresh, anchor, "add", clues);
        return true;
    }

    // „„A“ ergänzen zu „A und B““
    private static bool Becomes(Scene scene)
    {
        Phrase? whole = Roles.Under(scene.Clause, Sense.Into).Find(phrase => phrase.Kind == PhraseKind.Quoted && scene.Units[phrase.First - 1].Key == "zu");
        Phrase? old = whole is null ? null : Roles.Free(scene.Clause).Find(phrase => phrase.InDraft && phrase.Last < whole.First);
        if (old is null)
        {
            return false;
        }

        scene.Add(ChangeOperation.Replace, old, whole, ReplaceFrames.Inner(scene, old, whole), "added-to", Clue.Operator);
        return true;
    }

    // What is completed: words of the text, or a part of it.
    private static (Place? Anchor, Phrase? Phrase) Beside(Scene scene)
    {
        Phrase? words = Roles.Best(Roles.Free(scene.Clause));
        if (words is not null && (Roles.Value(words) > 0 || !scene.Clause.Phrases.Exists(phrase => phrase.Kind == PhraseKind.Place)))
        {
            return (new Place(scene.OldWords(words), AnchorRelation.After), words);
        }

        Phrase? part = scene.Clause.Phrases.Find(phrase => phrase.Kind == PhraseKind.Place) ?? scene.Part;
        return part is not null ? (new Place(part.Words, AnchorRelation.In), part)
            : scene.Focus is { } focus ? (new Place(scene.OldWords(focus), AnchorRelation.After), focus) : (null, null);
    }

    /// <summary>„B einfügen“, and what shall occur in the text: „B soll vorkommen“.</summary>
    public static bool Insert(Scene scene)
    {
        Clause clause = scene.Clause;
        return InPlaceOfFocus(scene) || Extended(scene)
            || ((clause.Has(Sense.Insert) || (!clause.Has(Sense.Negation) && IsWished(scene))) && Plain(scene, "insert", Mentions(clause) ? Clue.Operator | Clue.Tongue : Clue.Operator));
    }

    private static bool IsWished(Scene scene)
    {
        Clause clause = scene.Clause;
        bool occurs = clause.Has(Sense.Occur) && (clause.Has(Sense.Modal | Sense.Propose) || IsOrder(clause));
        return occurs || (clause.Has(Sense.Modal) && clause.Says("stehen")
            && (Roles.Free(clause).Exists(phrase => phrase.Kind == PhraseKind.Quoted) || Tail.Apposition(scene) is not null));
    }

    // „Reiter auch nennen!“: the infinitive at the end asks.
    private static bool IsOrder(Clause clause) => clause.Units[clause.Last] is { } last && last.Has(Sense.Occur)
        && last.Key.EndsWith("en", StringComparison.Ordinal) && clause.Members.Count <= 5 && (clause.SaysAny("auch", "noch", "mit", "bitte") || IsBareOrder(clause))
        && !clause.Has(Sense.Pronoun | Sense.Auxiliary | Sense.Subordinator);

    // Texts mention and name; what occurs may occur in the world.
    private static bool Mentions(Clause clause) => clause.Members.Exists(member => clause.Units[member].Has(Sense.Occur)
        && (clause.Units[member].Key.Contains("erwaehn", StringComparison.Ordinal) || clause.Units[member].Key.Contains("nenn", StringComparison.Ordinal)
            || clause.Units[member].Key.Contains("themat", StringComparison.Ordinal)));

    // „Seelsorge erwähnen!“: nothing but words and the infinitive.
    private static bool IsBareOrder(Clause clause) => clause.Opening == UnitKind.Stop
        && clause.Phrases is [{ Role: Sense.None } only] && only.First == clause.First && only.Last == clause.Members[^2];

    // „A und B müsste da stehen“: what has to stand there is the draft's A with B added.
    private static bool Extended(Scene scene)
    {
        Clause clause = scene.Clause;
        Phrase? fresh = clause.SaysAny("stehen", "heissen") && clause.Has(Sense.Modal)
            ? Roles.Free(clause).Find(phrase => phrase is { Kind: PhraseKind.Bare, InDraft: true, Novel: true } && scene.Units[phrase.First].Has(Sense.Draft)) : null;
        if (fresh is null || fresh.Last == fresh.First || !scene.Units[fresh.First + 1].Has(Sense.And))
        {
            return false;
        }

        Phrase old = fresh with { Last = fresh.First, Words = scene.Units[fresh.First].Span, Novel = false };
        scene.Add(ChangeOperation.Replace, old, fresh, ReplaceFrames.Inner(scene, old, fresh), "extended", Clue.Operator | Clue.Tongue);
        return true;
    }

    // „A? Da muss B stehen“, „A schafft keiner, B sollte da stehen“, „nix A, da gehört B hin“: where the spoken of words are.
    private static bool InPlaceOfFocus(Scene scene)
    {
        Clause clause = scene.Clause;
        bool stands = (clause.Says("stehen") && clause.Has(Sense.Modal)) || clause.SaysAny("hin", "da hin", "rein");
        Phrase? fresh = Roles.Fresh(Roles.Free(clause).Where(phrase => phrase is not { Kind: PhraseKind.Bare, InDraft: true, Novel: false }));
        if (!stands || !clause.SaysAny("da", "dort", "dorthin", "dahin", "hier") || fresh is null
            || scene.Focus is not { } focus || focus.First >= clause.First || Roles.Value(focus) == 0)
        {
            return false;
        }

        ReplaceFrames.Give(scene, focus, fresh, "in-place", Clue.Operator | Clue.Carried);
        return true;
    }

    /// <summary>„B fehlt“, „B kommt nicht vor“.</summary>
    public static bool Lack(Scene scene)
    {
        Clause clause = scene.Clause;
        bool denied = clause.Has(Sense.Negation);
        bool absent = clause.Has(Sense.Occur) && denied && !clause.Has(Sense.Modal);
        bool lacks = absent || (clause.Has(Sense.Lack) && !denied);
        return lacks && clause.Units[clause.First].Key != "wer" && !IsThing(clause) && !IsSomewhere(clause) && Plain(scene, "lack", CluesOfLack(scene, absent));
    }

    // „fehlt seit Mai“: what lacks since some day is a thing.
    private static bool IsThing(Clause clause) => clause.Says("seit") && !clause.Phrases.Exists(phrase => phrase.Kind == PhraseKind.Quoted);

    private static Clue CluesOfLack(Scene scene, bool absent) =>
        IsSaid(scene.Clause) || (absent && scene.Drafts) ? Clue.Tongue | Clue.Operator : absent ? Clue.Tongue : Clue.None;

    /// <summary>„Zum Klima steht da kein Wort“, „von Torf lese ich nichts“: what one looks for in vain shall come in.</summary>
    public static bool Missing(Scene scene)
    {
        Clause clause = scene.Clause;
        bool sought = clause.SaysAny("vergebens", "vergeblich", "umsonst") && clause.SaysAny("sucht", "suche", "suchen");
        Phrase? fresh = sought || ReadsNothing(clause) ? clause.Phrases.Find(phrase => IsSought(clause, phrase, sought)) : null;
        fresh ??= scene.At == 1 && ReadsNothing(clause) && clause.SaysAny("dazu", "davon", "darueber") ? scene.Label : null;
        if (fresh is null)
        {
            return false;
        }

        (Place? anchor, Phrase? beside) = Roles.Anchor(scene, clause);
        scene.Add(ChangeOperation.Insert, null, Roles.Extend(scene, fresh), ReferenceEquals(beside, fresh) ? null : anchor, "missing", Clue.Operator | Clue.Tongue);
        return true;
    }

    // „mit keinem Wort“, „steht nirgends“: such turns speak of a text.
    private static bool IsSaid(Clause clause) => clause.Find(Sense.Lack) is >= 0 and int lack && clause.Units[lack].Key.Contains(' ', StringComparison.Ordinal);

    // „An den Schulen fehlen Fahrradständer“: a place in the world, even where the draft speaks of schools.
    private static bool IsSomewhere(Clause clause) => !clause.Phrases.Exists(phrase => phrase.Kind != PhraseKind.Bare)
        && clause.Phrases.Exists(phrase => phrase.First > 0 && clause.Units[phrase.First - 1] is var before
            && (phrase.Has(Sense.At) || phrase.Has(Sense.Into)) && (before.Has(Sense.Article) || before.Key is "am" or "im" or "an" or "auf" or "in")
            && clause.Members.Exists(member => member < phrase.First && phrase.First - member <= 2 && clause.Units[member].Key is "an" or "am" or "auf"));

    private static bool ReadsNothing(Clause clause) =>
        clause.SaysAny("steht", "stehen", "finde", "findet", "finden", "lese", "liest", "lesen", "sagt", "schreibt", "verliert")
        && clause.SaysAny("nichts", "nix", "nirgends", "nirgendwo", "kein wort", "keine silbe", "keine zeile", "vergebens", "kein sterbenswort");

    // „zum Klima“, „von Torf“, „über Tiere“
    private static bool IsSought(Clause clause, Phrase phrase, bool plain) =>
        phrase.Kind != PhraseKind.Place && !(phrase is { InDraft: true, Novel: false })
        && (phrase.Has(Sense.Of | Sense.At) || (plain && phrase.Role == Sense.None)
            || (phrase.Has(Sense.Into) && clause.Units[phrase.First - 1].Key is "zu" or "zum" or "zur"));

    public static bool Belong(Scene scene)
    {
        Clause clause = scene.Clause;
        bool place = clause.Phrases.Exists(phrase => phrase.Has(Sense.Into | Sense.At | Sense.Before | Sense.After)
            && (phrase.Kind != PhraseKind.Bare || phrase.InDraft));
        return (IsPut(clause) || Elliptic(clause) || IsDirected(scene) || IsLabelled(scene)) && place && !IsDenied(clause) && Plain(scene, "belong", NamesPart(clause) ? Clue.Operator : Clue.None);
    }

    private static bool IsPut(Clause clause) => clause.Has(Sense.Belong | Sense.Place) || clause.SaysAny("nehmen", "nimmt", "nehmt");

    // „Jugendfeuerwehr! Muss in § 2.“
    private static bool IsLabelled(Scene scene) => scene.Label is { InDraft: false } && scene.Clause.Has(Sense.Modal) && !scene.Clause.Has(Sense.Negation)
        && scene.Clause.Phrases is [{ Kind: PhraseKind.Place } place] && place.Has(Sense.Into | Sense.At) && place.Last == scene.Clause.Last;

    // „gehört nicht in unsere Räume“
    private static bool IsDenied(Clause clause) => clause.Has(Sense.Negation) && clause.Has(Sense.Belong) && clause.Ending != UnitKind.Question;

    // „in den ersten Satz“
    private static bool NamesPart(Clause clause) => clause.Phrases.Exists(phrase =>
        phrase.Kind == PhraseKind.Place && phrase.Has(Sense.Into) && (phrase.Frame & Sense.Count) != Sense.None);

    // „den Begriff „B“ in den ersten Satz“: the accusative says where to, and a verb is not needed.
    private static bool IsDirected(Scene scene)
    {
        Clause clause = scene.Clause;
        return !clause.Has(Sense.Verbal | Sense.Instead | Sense.By) && clause.Phrases is [{ Role: Sense.None } fresh, { Kind: PhraseKind.Place } place]
            && (fresh.Kind == PhraseKind.Quoted || fresh.Framed) && place.Last == clause.Last && place.Has(Sense.Into | Sense.At)
            && (clause.SaysAny("ins", "ans") || clause.Members.Exists(member => member < place.Last && member > fresh.Last && clause.Units[member].Key is "den" or "die" or "das"));
    }

    // „B muss noch in den ersten Satz“: a modal verb alone, and the clause ends with the place.
    private static bool Elliptic(Clause clause) =>
        clause.Has(Sense.Modal) && clause.Phrases.Count > 0 && (clause.Phrases.Count > 1 || clause.Units[clause.First].Has(Sense.Article | Sense.Anaphor)) && clause.Phrases[^1].Last == clause.Last
        && clause.Phrases[^1] is { Kind: PhraseKind.Place } place && place.Has(Sense.Into | Sense.At);

    /// <summary>„als vierte Nummer „B““</summary>
    public static bool Item(Scene scene)
    {
        if (NewPart(scene))
        {
            return true;
        }

        if (scene.Clause.Phrases is not [{ Kind: PhraseKind.Quoted, InDraft: false, Role: Sense.Than } item] || (item.Frame & Sense.Count) == Sense.None)
        {
            return false;
        }

        scene.Add(ChangeOperation.Insert, null, item, null, "item", Clue.Operator | Clue.Place);
        return true;
    }

    // „Neuer Punkt: …“, „Weiterer Spiegelstrich: …“
    private static bool NewPart(Scene scene)
    {
        Clause clause = scene.Clause;
        bool part = clause.Ending == UnitKind.Colon && clause.Members.Count <= 4 && clause.Phrases is [{ Kind: PhraseKind.Place } only] && (only.Frame & Sense.Part) != Sense.None
            && (only.Has(Sense.Than) || clause.Members.Exists(member => clause.Units[member].Key is "neuer" or "neues" or "neue" or "weiterer" or "weiteres" or "zusaetzlicher" or "zusaetzliches" or "noch"));
        if (!part || (Tail.Quotation(scene) ?? Tail.Rest(scene)) is not { } fresh)
        {
            return false;
        }

        scene.Add(ChangeOperation.Insert, null, fresh, null, "new-part", Clue.Operator | Clue.Place);
        return true;
    }

    /// <summary>Inserts the free words of the clause at the place that it names.</summary>
    private static bool Plain(Scene scene, string rule, Clue clues)
    {
        Clause clause = scene.Clause;
        if (clause.Has(Sense.There) && scene.Focus is not null)
        {
            return BesideFrames.Near(scene);
        }

        (Place? anchor, Phrase? beside) = Roles.Anchor(scene, clause);
        if (beside is not null && ReferenceEquals(beside, InsertedWords.Hinted(clause)))
        {
            (anchor, beside) = (null, null);
        }

        List<Phrase> free = InsertedWords.Of(scene, beside);
        if (free.Count == 0)
        {
            return false;
        }

        if (beside is null && clause.Has(Sense.Insert) && InPlaceOfLast(scene, free))
        {
            return true;
        }

        AddAt(scene, InsertedWords.Chosen(scene, free), anchor, beside, rule, clues | Handed(clause, free[0]));
        return true;
    }

    // „A raus, B rein“, „A ist zu lang, schreibt B hin“
    private static bool InPlaceOfLast(Scene scene, List<Phrase> free)
    {
        if (Follows(scene))
        {
            ReplaceFrames.Give(scene, null, Roles.Fresh(free)!, "delete-insert", Clue.Operator);
            return true;
        }

        if (Blamed(scene) is not { } blamed)
        {
            return false;
        }

        Finding whole = scene.Make(ChangeOperation.Replace, null, InsertedWords.Chosen(scene, free)[0], blamed.Anchor, "blame-insert", Clue.Operator | Clue.Carried | blamed.Clues);
        scene.Findings[^1] = whole with { Old = blamed.Old };
        return true;
    }

    // Words were criticised just before, and what comes in is not said to be more.
    private static Finding? Blamed(Scene scene) => scene.Findings is [.., { Operation: ChangeOperation.Object, Old: not null } last] && last.Clause == scene.At - 1
        && !scene.Clause.SaysAny("auch", "noch", "zusaetzlich", "ausserdem") && !scene.Clause.Has(Sense.And) ? last : null;

    // A colon hands the wording over.
    private static Clue Handed(Clause clause, Phrase fresh) =>
        clause.Ending == UnitKind.Colon && fresh.First > clause.Last ? Clue.Tongue : Clue.None;

    private static void AddAt(Scene scene, List<Phrase> fresh, Place? anchor, Phrase? beside, string rule, Clue clues)
    {
        Clue seen = clues | scene.CluesOf(beside, Clue.QuotedOld, Clue.DraftOld);
        anchor ??= ReplaceFrames.Inner(scene, null, null);
        AddEach(scene, fresh, anchor, rule, seen | (anchor is not null && beside is null ? Clue.Place : Clue.None));
    }

    private static bool Follows(Scene scene) => scene.Findings is [.., { Operation: ChangeOperation.Delete, Old: not null }];

    private static void AddEach(Scene scene, IEnumerable<Phrase> fresh, Place? anchor, string rule, Clue clues)
    {
        foreach (Phrase phrase in fresh)
        {
            scene.Add(ChangeOperation.Insert, null, phrase, anchor, rule, clues);
        }
    }
}
