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
        if (words is not null && (Roles.Value(words) > 0 || !scene.Clause.Phrases.Any(phrase => phrase.Kind == PhraseKind.Place)))
        {
            return (new Place(scene.OldWords(words), AnchorRelation.After), words);
        }

        Phrase? part = scene.Clause.Phrases.FirstOrDefault(phrase => phrase.Kind == PhraseKind.Place) ?? scene.Part;
        return part is not null ? (new Place(part.Words, AnchorRelation.In), part)
            : scene.Focus is { } focus ? (new Place(scene.OldWords(focus), AnchorRelation.After), focus) : (null, null);
    }

    /// <summary>„B einfügen“, and what shall occur in the text: „B soll vorkommen“.</summary>
    public static bool Insert(Scene scene)
    {
        Clause clause = scene.Clause;
        return InPlaceOfFocus(scene) || Extended(scene)
            || ((clause.Has(Sense.Insert) || (!clause.Has(Sense.Negation) && IsWished(scene))) && Plain(scene, "insert", Clue.Operator));
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
        && last.Key.EndsWith("en", StringComparison.Ordinal) && clause.Members.Count <= 5 && clause.SaysAny("auch", "noch", "mit", "bitte")
        && !clause.Has(Sense.Pronoun | Sense.Auxiliary | Sense.Subordinator);

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
        return lacks && !IsThing(clause) && !IsSomewhere(clause) && Plain(scene, "lack", CluesOfLack(scene, absent));
    }

    // „fehlt seit Mai“: what lacks since some day is a thing.
    private static bool IsThing(Clause clause) => clause.Says("seit") && !clause.Phrases.Any(phrase => phrase.Kind == PhraseKind.Quoted);

    private static Clue CluesOfLack(Scene scene, bool absent) =>
        IsSaid(scene.Clause) || (absent && scene.Drafts) ? Clue.Tongue | Clue.Operator : absent ? Clue.Tongue : Clue.None;

    /// <summary>„Zum Klima steht da kein Wort“, „von Torf lese ich nichts“: what one looks for in vain shall come in.</summary>
    public static bool Missing(Scene scene)
    {
        Clause clause = scene.Clause;
        bool sought = clause.SaysAny("vergebens", "vergeblich", "umsonst") && clause.SaysAny("sucht", "suche", "suchen");
        Phrase? fresh = sought || ReadsNothing(clause) ? clause.Phrases.FirstOrDefault(phrase => IsSought(clause, phrase, sought)) : null;
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
    private static bool IsSomewhere(Clause clause) => !clause.Phrases.Any(phrase => phrase.Kind != PhraseKind.Bare)
        && clause.Phrases.Any(phrase => phrase.First > 0 && clause.Units[phrase.First - 1] is var before
            && (phrase.Has(Sense.At) || phrase.Has(Sense.Into)) && (before.Has(Sense.Article) || before.Key is "am" or "im" or "an" or "auf" or "in")
            && clause.Members.Any(member => member < phrase.First && phrase.First - member <= 2 && clause.Units[member].Key is "an" or "am" or "auf"));

    private static bool ReadsNothing(Clause clause) =>
        clause.SaysAny("steht", "stehen", "finde", "findet", "finden", "lese", "liest", "lesen")
        && clause.SaysAny("nichts", "nix", "nirgends", "nirgendwo", "kein wort", "keine silbe", "keine zeile", "vergebens", "kein sterbenswort");

    // „zum Klima“, „von Torf“, „über Tiere“
    private static bool IsSought(Clause clause, Phrase phrase, bool plain) =>
        phrase.Kind != PhraseKind.Place && !(phrase is { InDraft: true, Novel: false })
        && (phrase.Has(Sense.Of | Sense.At) || (plain && phrase.Role == Sense.None)
            || (phrase.Has(Sense.Into) && clause.Units[phrase.First - 1].Key is "zu" or "zum" or "zur"));

    public static bool Belong(Scene scene)
    {
        Clause clause = scene.Clause;
        bool place = clause.Phrases.Any(phrase => phrase.Has(Sense.Into | Sense.At | Sense.Before | Sense.After)
            && (phrase.Kind != PhraseKind.Bare || phrase.InDraft));
        return (clause.Has(Sense.Belong | Sense.Place) || Elliptic(clause) || IsDirected(scene)) && place && Plain(scene, "belong", NamesPart(clause) ? Clue.Operator : Clue.None);
    }

    // „in den ersten Satz“
    private static bool NamesPart(Clause clause) => clause.Phrases.Any(phrase =>
        phrase.Kind == PhraseKind.Place && phrase.Has(Sense.Into) && (phrase.Frame & Sense.Count) != Sense.None);

    // „den Begriff „B“ in den ersten Satz“: the accusative says where to, and a verb is not needed.
    private static bool IsDirected(Scene scene)
    {
        Clause clause = scene.Clause;
        return !clause.Has(Sense.Verbal | Sense.Instead | Sense.By) && clause.Phrases is [{ Role: Sense.None } fresh, { Kind: PhraseKind.Place } place]
            && (fresh.Kind == PhraseKind.Quoted || fresh.Framed) && place.Last == clause.Last && place.Has(Sense.Into | Sense.At)
            && (clause.SaysAny("ins", "ans") || clause.Members.Any(member => member < place.Last && member > fresh.Last && clause.Units[member].Key is "den" or "die" or "das"));
    }

    // „B muss noch in den ersten Satz“: a modal verb alone, and the clause ends with the place.
    private static bool Elliptic(Clause clause) =>
        clause.Has(Sense.Modal) && clause.Phrases.Count > 0 && (clause.Phrases.Count > 1 || clause.Units[clause.First].Has(Sense.Article | Sense.Anaphor)) && clause.Phrases[^1].Last == clause.Last
        && clause.Phrases[^1] is { Kind: PhraseKind.Place } place && place.Has(Sense.Into | Sense.At);

    /// <summary>„nach A noch B“, „hinter A: B“, „davor B“: the verb is left out.</summary>
    public static bool Elided(Scene scene)
    {
        Clause clause = scene.Clause;
        if (clause.Has(Sense.There))
        {
            return Near(scene);
        }

        Phrase? beside = clause.Phrases.FirstOrDefault(phrase =>
            phrase.Has(Sense.After | Sense.Before | Sense.Between) && (phrase.Kind == PhraseKind.Quoted || phrase.InDraft));
        bool other = clause.Has(Sense.Stay | Sense.Delete | Sense.Move | Sense.Sound | Sense.Blame | Sense.Turn);
        if (beside is null || other || Elliptic(scene) is not { } fresh)
        {
            return false;
        }

        (Place? anchor, _) = Roles.Anchor(scene, clause);
        scene.Add(ChangeOperation.Insert, null, fresh, anchor, "beside",
            Clue.Operator | scene.CluesOf(beside, Clue.QuotedOld, Clue.DraftOld));
        return true;
    }

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
            && (only.Has(Sense.Than) || clause.Members.Any(member => clause.Units[member].Key is "neuer" or "neues" or "neue" or "weiterer" or "weiteres" or "zusaetzlicher" or "zusaetzliches" or "noch"));
        if (!part || (Tail.Quotation(scene) ?? Tail.Rest(scene)) is not { } fresh)
        {
            return false;
        }

        scene.Add(ChangeOperation.Insert, null, fresh, null, "new-part", Clue.Operator | Clue.Place);
        return true;
    }

    private static Phrase? Elliptic(Scene scene)
    {
        bool more = scene.Clause.Says("noch");
        return Roles.Fresh(Roles.Free(scene.Clause).Where(phrase => phrase.Kind == PhraseKind.Quoted || more))
            ?? Roles.Under(scene.Clause, Sense.With | Sense.Around).Find(phrase => phrase is { Kind: PhraseKind.Quoted, InDraft: false })
            ?? Tail.Quotation(scene) ?? (scene.Clause.Ending == UnitKind.Colon ? Tail.Rest(scene) : null);
    }

    // „davor B“: beside the words that were spoken of.
    private static bool Near(Scene scene)
    {
        Phrase? fresh = Roles.Fresh(Roles.Free(scene.Clause)) ?? Tail.Quotation(scene);
        bool meant = fresh?.Kind == PhraseKind.Quoted || scene.Clause.Says("noch") || scene.Clause.Has(Sense.Insert | Sense.Add | Sense.Lack | Sense.Place)
            || scene.Clause.Opening is UnitKind.Arrow or UnitKind.Colon;
        if (fresh is null || !meant || scene.Focus is not { } focus || scene.Clause.Has(Sense.Turn | Sense.Refuse | Sense.Delete | Sense.Blame))
        {
            return false;
        }

        Place anchor = new(scene.OldWords(focus), SideOf(scene.Clause));
        scene.Add(ChangeOperation.Insert, null, fresh, anchor, "there",
            Clue.Operator | Clue.Carried | scene.CluesOf(focus, Clue.QuotedOld, Clue.DraftOld));
        return true;
    }

    private static AnchorRelation SideOf(Clause clause) => clause.Units[clause.Find(Sense.There)].Key switch
    {
        "davor" => AnchorRelation.Before,
        "darin" or "darein" => AnchorRelation.In,
        _ => AnchorRelation.After,
    };

    /// <summary>Inserts the free words of the clause at the place that it names.</summary>
    private static bool Plain(Scene scene, string rule, Clue clues)
    {
        Clause clause = scene.Clause;
        if (clause.Has(Sense.There) && scene.Focus is not null)
        {
            return Near(scene);
        }

        (Place? anchor, Phrase? beside) = Roles.Anchor(scene, clause);
        if (beside is not null && ReferenceEquals(beside, Hinted(clause)))
        {
            (anchor, beside) = (null, null);
        }

        List<Phrase> free = Offered(scene, beside);
        if (free.Count == 0)
        {
            return false;
        }

        if (beside is null && clause.Has(Sense.Insert) && Follows(scene))
        {
            // „A raus, B rein“
            ReplaceFrames.Give(scene, null, Roles.Fresh(free)!, "delete-insert", Clue.Operator);
            return true;
        }

        AddAt(scene, Chosen(scene, free), anchor, beside, rule, clues | Handed(clause, free[0]));
        return true;
    }

    // A colon hands the wording over.
    private static Clue Handed(Clause clause, Phrase fresh) =>
        clause.Ending == UnitKind.Colon && fresh.First > clause.Last ? Clue.Tongue : Clue.None;

    private static void AddAt(Scene scene, List<Phrase> fresh, Place? anchor, Phrase? beside, string rule, Clue clues)
    {
        Clue seen = clues | scene.CluesOf(beside, Clue.QuotedOld, Clue.DraftOld);
        anchor ??= ReplaceFrames.Inner(scene, null, null);
        AddEach(scene, fresh, anchor, rule, seen | (anchor is not null && beside is null ? Clue.Place : Clue.None));
    }

    // The free words of the clause, or what stands behind its colon.
    private static List<Phrase> Offered(Scene scene, Phrase? beside)
    {
        List<Phrase> free = [.. Roles.Free(scene.Clause).Where(phrase => !ReferenceEquals(phrase, beside))];
        if (free.Count > 0)
        {
            return free;
        }

        if (Hinted(scene.Clause) is { } hinted)
        {
            return [hinted];
        }

        if (scene.Clause.Units[scene.Clause.First].Key is "die" or "der" or "das" or "es" or "sie" or "den" && scene.Focus is { InDraft: false } named && named.First < scene.Clause.First)
        {
            // „Wo bleibt die Selbstbestimmung? Die muss in Absatz 1!“
            return [named];
        }

        bool open = scene.Clause.Ending is UnitKind.Colon or UnitKind.Line;
        return (Tail.Quotation(scene) ?? Tail.Apposition(scene) ?? (open ? Tail.Rest(scene) : null)) is { } tail ? [tail] : [];
    }

    private static bool Follows(Scene scene) => scene.Findings is [.., { Operation: ChangeOperation.Delete, Old: not null }];

    // „der Hinweis auf „B““
    private static Phrase? Hinted(Clause clause) => clause.Phrases.FirstOrDefault(phrase =>
        phrase.Kind == PhraseKind.Quoted && phrase.Has(Sense.Into | Sense.At)
        && clause.Phrases.Any(word => word.Kind == PhraseKind.Place && (word.Frame & Sense.Word) != Sense.None
            && phrase.First - word.Last is 2 or 3));

    // Each quotation by itself; of bare words the surest, with what belongs to them.
    private static List<Phrase> Chosen(Scene scene, List<Phrase> free)
    {
        List<Phrase> quoted = [.. free.Where(phrase => phrase.Kind == PhraseKind.Quoted)];
        return quoted.Count > 0 ? quoted : [Roles.Extend(scene, Roles.Fresh(free)!)];
    }

    private static void AddEach(Scene scene, IEnumerable<Phrase> fresh, Place? anchor, string rule, Clue clues)
    {
        foreach (Phrase phrase in fresh)
        {
            scene.Add(ChangeOperation.Insert, null, phrase, anchor, rule, clues);
        }
    }
}
