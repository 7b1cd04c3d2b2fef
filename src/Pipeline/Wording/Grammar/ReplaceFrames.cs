using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Verbs that let words give way to other words: „A durch B ersetzen“, „A in B ändern“, „aus A B machen“.</summary>
internal static class ReplaceFrames
{
    public static bool Replace(Scene scene)
    {
        Clause clause = scene.Clause;
        if (!clause.Has(Sense.Replace))
        {
            return false;
        }

        List<Phrase> fresh = [.. Roles.Under(clause, Sense.By | Sense.With | Sense.Against).Where(phrase => !Roles.Describes(clause, phrase))];
        fresh = fresh.Count > 0 ? fresh : [.. Roles.Under(clause, Sense.Into).Where(phrase => (phrase.Frame & Sense.Part) == Sense.None)];
        if (fresh.Count == 0)
        {
            return InNextClause(scene) || Behind(scene, "replace");
        }

        int from = clause.First;
        foreach (Phrase next in fresh.Where(phrase => !phrase.Has(Sense.And)))
        {
            Pair(scene, next, from);
            from = next.Last + 1;
        }

        return true;
    }

    // „… wird ersetzt: „A“ durch „B““
    private static bool InNextClause(Scene scene)
    {
        if (scene.Clause.Ending is not (UnitKind.Colon or UnitKind.Line) || scene.At + 1 >= scene.Clauses.Count)
        {
            return false;
        }

        Clause next = scene.Clauses[scene.At + 1];
        int from = next.First;
        foreach (Phrase fresh in Roles.Under(next, Sense.By | Sense.Against | Sense.Into).Where(phrase => !phrase.InDraft || phrase.Kind == PhraseKind.Quoted))
        {
            Phrase? old = Roles.Best(next.Phrases.Where(phrase => phrase.First >= from && phrase.Last < fresh.First && !ReferenceEquals(phrase, fresh)
                && (phrase.Role == Sense.None || phrase.Has(Sense.And))));
            if (old is not null)
            {
                Give(scene, old, fresh, "replace", Clue.Operator);
                from = fresh.Last + 1;
                scene.SpentTo = next.Last;
            }
        }

        return from > next.First;
    }

    // The old words stand between the last pair and the new words, or behind them, or were named before.
    private static void Pair(Scene scene, Phrase fresh, int from)
    {
        List<Phrase> free = [.. scene.Clause.Phrases.Where(phrase => phrase.Kind != PhraseKind.Place
            && (phrase.Role is Sense.None or Sense.Of || phrase.Has(Sense.And)))];
        Phrase? old = Roles.Best(free.Where(phrase => phrase.First >= from && phrase.Last < fresh.First))
            ?? Roles.Best(free.Where(phrase => phrase.First > fresh.Last));
        Give(scene, old, Roles.Extend(scene, fresh, Sense.Into), "replace", Clue.Operator | (IsThing(scene, old, fresh) ? Clue.Thing : Clue.None));
    }

    // „Der Radweg muss durch einen breiteren ersetzt werden“: an adjective with an article stands for another such thing.
    private static bool IsThing(Scene scene, Phrase? old, Phrase fresh) => old is { Kind: PhraseKind.Bare, Framed: false } && fresh.Kind == PhraseKind.Bare
        && fresh.First == fresh.Last && fresh.First > 0 && scene.Units[fresh.First].Class == WordClass.Adjective
        && (scene.Units[fresh.First - 1].Key is "einen" or "eine" or "ein" or "einem" or "einer")
        && char.IsLower(scene.Text[fresh.Words.Start]);

    /// <summary>„A durch B“ between quotations, whatever verb comes later or is left out.</summary>
    public static bool Through(Scene scene)
    {
        Phrase? fresh = Roles.Under(scene.Clause, Sense.By).Find(phrase => phrase.Kind == PhraseKind.Quoted);
        Phrase? old = fresh is null ? null : Roles.Free(scene.Clause).Find(phrase => phrase.Kind == PhraseKind.Quoted && phrase.Last < fresh.First);
        if (fresh is null || old is null)
        {
            return false;
        }

        scene.Add(ChangeOperation.Replace, old, fresh, Inner(scene, old, fresh), "through", Clue.Operator);
        return true;
    }

    /// <summary>„A muss B weichen“: the subject gives way to the dative.</summary>
    public static bool Yield(Scene scene)
    {
        Clause clause = scene.Clause;
        List<Phrase> free = [.. Roles.Free(clause).Where(phrase => phrase.Kind == PhraseKind.Quoted || phrase.InDraft)];
        bool yields = clause.Says("weichen") || clause.Says("weicht") || clause.Says("platz machen");
        if (yields && free.Count == 1 && Continues(scene))
        {
            free.Insert(0, scene.Focus!);
        }

        if (!yields || free.Count < 2 || Value(free[0]) == 0)
        {
            return false;
        }

        scene.Add(ChangeOperation.Replace, free[0], free[1], Inner(scene, free[0], free[1]), "yield", Clue.Operator);
        return true;
    }

    // „A lasse an B denken und möge C weichen“: the subject of both clauses.
    private static bool Continues(Scene scene) => scene.At > 0 && scene.Focus is not null
        && scene.Clause.Opening == UnitKind.Comma && scene.Units[scene.Clause.First].Has(Sense.And);

    private static int Value(Phrase phrase) => Roles.Value(phrase);

    /// <summary>„„A“ wird „B““</summary>
    public static bool Become(Scene scene)
    {
        Clause clause = scene.Clause;
        bool becomes = clause.SaysAny("wird", "werde") && !clause.Has(Sense.Change);
        if (!becomes || Roles.Free(clause) is not [{ Kind: PhraseKind.Quoted, InDraft: true } old, { Kind: PhraseKind.Quoted } fresh])
        {
            return false;
        }

        scene.Add(ChangeOperation.Replace, old, fresh, Inner(scene, old, fresh), "becomes", Clue.Operator);
        return true;
    }

    public static bool Make(Scene scene)
    {
        Clause clause = scene.Clause;
        Phrase? named = clause.Says("draus") || clause.Says("daraus") ? scene.Focus : null;
        if (!clause.Has(Sense.Make) || (Roles.Best(Roles.Under(clause, Sense.From)) ?? named) is not { } old)
        {
            return false;
        }

        Phrase? fresh = Roles.Fresh(Roles.Free(clause)) ?? Tail.Quotation(scene);
        if (fresh is null)
        {
            return false;
        }

        scene.Add(ChangeOperation.Replace, old, Roles.Extend(scene, fresh, Sense.From), Inner(scene, old, fresh), "make", Clue.Operator);
        return true;
    }

    public static bool Turn(Scene scene)
    {
        Clause clause = scene.Clause;
        if (!clause.Has(Sense.Turn))
        {
            return false;
        }

        Clue clues = Clue.Operator | (Tongued(clause) ? Clue.Tongue : Clue.None);
        List<Phrase> into = Roles.Under(clause, Sense.Into);
        Phrase? fresh = into.Find(phrase => phrase.Kind == PhraseKind.Quoted) ?? Roles.Under(clause, Sense.With).Find(phrase => phrase.Kind == PhraseKind.Quoted)
            ?? into.Find(phrase => phrase.First > clause.Find(Sense.Turn)) ?? into.FirstOrDefault();
        if (fresh is null)
        {
            return Behind(scene, "turn");
        }

        Phrase? old = Roles.Best(Roles.Free(clause).Concat(Roles.Under(clause, Sense.From)).Where(phrase => !ReferenceEquals(phrase, fresh) && MayTurn(scene, phrase, fresh)));
        return GiveTurned(scene, old, Roles.Extend(scene, fresh), clues);
    }

    // Behind the new words stand old ones only where the verb came first („ändert in B: A“), and never another sentence's verb.
    private static bool MayTurn(Scene scene, Phrase phrase, Phrase fresh) => phrase.Kind == PhraseKind.Quoted || phrase.First < fresh.First
        || (scene.Clause.Find(Sense.Turn) < fresh.First && scene.Units[phrase.Last].Class != WordClass.Verb);

    private static bool GiveTurned(Scene scene, Phrase? old, Phrase fresh, Clue clues)
    {
        bool name = old is not null && Tongued(scene.Clause) && Entities.IsName(scene, old);
        if (!name)
        {
            Give(scene, old, fresh, "turn", clues);
        }

        return !name;
    }

    private static bool Tongued(Clause clause) => clause.Members.Exists(member =>
        clause.Units[member].Has(Sense.Turn) && (clause.Units[member].Key.Contains("nenn", StringComparison.Ordinal)
            || clause.Units[member].Key.Contains("formulier", StringComparison.Ordinal)
            || clause.Units[member].Key.Contains("tauf", StringComparison.Ordinal)));

    // „… wird wie folgt ersetzt: …“, „ersetzen durch: …“
    private static bool Behind(Scene scene, string rule)
    {
        Phrase? old = Roles.Best(Roles.Free(scene.Clause));
        Phrase? place = scene.Clause.Phrases.Find(phrase => phrase.Kind == PhraseKind.Place);
        bool cut = scene.Findings is [.., { Operation: ChangeOperation.Delete }];
        if (old is null && place is null && scene.Focus is null && !cut)
        {
            return false;
        }

        Phrase? fresh = Tail.Quotation(scene) ?? Tail.Rest(scene);
        if (fresh is null)
        {
            return false;
        }

        Give(scene, old, fresh, rule, Clue.Operator);
        return true;
    }

    /// <summary>Adds the change: of words, of words named before, or of a part of the text.</summary>
    public static void Give(Scene scene, Phrase? old, Phrase fresh, string rule, Clue clues)
    {
        if (old is not null)
        {
            scene.Add(ChangeOperation.Replace, old, fresh, Inner(scene, old, fresh), rule, clues);
        }
        else if (scene.Findings is [.., { Operation: ChangeOperation.Delete, Old: not null } cut])
        {
            Finding whole = scene.Make(ChangeOperation.Replace, null, fresh, cut.Anchor, rule, clues | cut.Clues | Clue.Carried);
            scene.Findings[^1] = whole with { Old = cut.Old };
        }
        else if (!Spells(scene, fresh))
        {
            GiveForNamed(scene, fresh, rule, clues);
        }
    }

    private static void GiveForNamed(Scene scene, Phrase fresh, string rule, Clue clues)
    {
        Phrase? part = scene.Clause.Phrases.Find(phrase => phrase.Kind == PhraseKind.Place) ?? scene.Part;
        if (scene.Findings is [.., { Operation: ChangeOperation.Delete, Old: null, Anchor: { } place }])
        {
            // „Punkt 5 streichen, ersetzen durch …“
            scene.Findings[^1] = scene.Make(ChangeOperation.Rewrite, null, fresh, place, rule, clues | Clue.Place);
        }
        else if (scene.Focus is { } focus && (fresh.Kind == PhraseKind.Quoted || !scene.Findings.Exists(finding => finding.Stance == Stance.Contests)))
        {
            scene.Add(ChangeOperation.Replace, focus, fresh, Inner(scene, focus, fresh), rule, clues | Clue.Carried);
        }
        else if (part is not null)
        {
            scene.Add(ChangeOperation.Rewrite, null, fresh, new Place(part.Words, AnchorRelation.In), rule, clues | Clue.Place);
        }
    }

    // „Vor A fehlt B: Es muss „B A“ heißen“: the second sentence spells the first one out.
    private static bool Spells(Scene scene, Phrase fresh) =>
        scene.Findings is [.., { Operation: ChangeOperation.Insert, New: { } inserted }]
        && scene.Text.AsSpan(fresh.Words.Start, fresh.Words.Length).Contains(
            scene.Text.AsSpan(inserted.Start, inserted.Length), StringComparison.OrdinalIgnoreCase);

    /// <summary>The part of the text that a clause names beside the words it changes.</summary>
    public static Place? Inner(Scene scene, Phrase? old, Phrase? fresh)
    {
        Phrase? part = scene.Clause.Phrases.Find(phrase => phrase.Kind == PhraseKind.Place
            && (phrase.Frame & Sense.Part) != Sense.None && !ReferenceEquals(phrase, old) && !ReferenceEquals(phrase, fresh))
            ?? scene.Part;
        return part is null ? null : new Place(part.Words, AnchorRelation.In);
    }
}
