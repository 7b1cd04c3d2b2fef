using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Words that go or move: „A streichen“, „Satz 3 ans Ende“.</summary>
internal static class CutFrames
{
    public static bool Delete(Scene scene)
    {
        Clause clause = scene.Clause;
        if (!clause.Has(Sense.Delete) || Vanishes(clause))
        {
            return false;
        }

        List<Phrase> old = Removed(scene);
        if (old.Count == 1 && scene.Findings is [.., { Operation: ChangeOperation.Insert, New: { } fresh, Anchor: null } last]
            && last.Clause == scene.At - 1 && clause.Members.Count <= 4)
        {
            // „B rein, A raus“
            Finding whole = scene.Make(ChangeOperation.Replace, old[0], null, null, "insert-delete", Clue.Operator | last.Clues);
            scene.Findings[^1] = whole with { New = fresh };
            return true;
        }

        if (old.Count > 0)
        {
            foreach (Phrase phrase in old)
            {
                scene.Add(ChangeOperation.Delete, phrase, null, ReplaceFrames.Inner(scene, phrase, null), "delete", Clue.Operator);
            }

            return true;
        }

        return Part(scene, ChangeOperation.Delete, "delete") || Carried(scene, ChangeOperation.Delete, "delete");
    }

    private static bool IsNeedless(Clause clause)
    {
        bool stands = clause.Has(Sense.Insert | Sense.Occur | Sense.Belong) || clause.SaysAny("stehen", "erwaehnt", "schreiben");
        bool needs = (clause.Has(Sense.Modal | Sense.Belong) || (clause.Has(Sense.Better) && clause.Has(Sense.Pronoun))) && !clause.SaysAny("kann", "koennen", "will", "wollen", "moechte", "moechten");
        bool other = clause.Ending == UnitKind.Question || clause.Has(Sense.Lack | Sense.Delete | Sense.Replace | Sense.Stay);
        return stands && needs && clause.Has(Sense.Negation) && !other;
    }

    // „Angst verschwindet beim Grillen“, „einer ging raus“: it happens, and nobody asks for it.
    private static bool Vanishes(Clause clause) => !clause.Has(Sense.Modal | Sense.Propose)
        && (clause.SaysAny("verschwindet", "verschwand", "verschwinden", "ging", "gingen", "lief", "liefen", "kam", "kamen"));

    private static bool IsNamed(Clause clause, Phrase phrase) =>
        phrase is { InDraft: true, Novel: false } && Roles.Value(phrase) > 0 && !IsPlaced(clause, phrase);

    // „gehört nicht auf eine Station“: where something does not belong, not what.
    private static bool IsPlaced(Clause clause, Phrase phrase) => phrase.First - 2 >= clause.First
        && clause.Units[phrase.First - 1].Has(Sense.Article) && clause.Units[phrase.First - 2].Has(Sense.Preposition);

    /// <summary>„A muss man nicht reinschreiben“, „A gehört da nicht hin“: what need not stand in the text goes.</summary>
    public static bool Needless(Scene scene)
    {
        Clause clause = scene.Clause;
        if (!IsNeedless(clause) || IsMore(clause, clause.Find(Sense.Negation)))
        {
            return false;
        }

        Phrase? own = Roles.Free(clause).Find(phrase => IsNamed(clause, phrase)) ?? WithWords(scene);
        bool refers = own is null && scene.FocusIsSure && Roles.Free(clause).Count == 0;
        if ((refers && scene.Focus is { InDraft: true } focus ? focus : own) is not { } old)
        {
            return false;
        }

        scene.Add(ChangeOperation.Delete, old, null, ReplaceFrames.Inner(scene, old, null), "needless", Clue.Operator | (own is null ? Clue.Carried : Clue.None));
        return true;
    }

    /// <summary>„Von A will ich hier nichts lesen“</summary>
    public static bool Unwanted(Scene scene)
    {
        Clause clause = scene.Clause;
        bool reads = clause.SaysAny("lesen", "sehen", "hoeren", "haben") && clause.Units[clause.Last] is { Key: "lesen" or "sehen" or "hoeren" or "haben" };
        bool wishes = clause.SaysAny("will", "wollen", "moechte", "moechten", "mag");
        bool none = clause.SaysAny("nicht", "nichts", "nix", "nich", "net", "ned");
        Phrase? old = reads && wishes && none && clause.Ending != UnitKind.Question
            ? clause.Phrases.Find(phrase => phrase is { InDraft: true, Novel: false } && phrase.Role is Sense.None or Sense.Of && phrase.Kind != PhraseKind.Place) : null;
        if (old is null)
        {
            return false;
        }

        scene.Add(ChangeOperation.Delete, old, null, ReplaceFrames.Inner(scene, old, null), "unwanted", Clue.Operator);
        return true;
    }

    /// <summary>„ohne A wäre der Satz besser“</summary>
    public static bool Without(Scene scene)
    {
        Clause clause = scene.Clause;
        bool wished = clause.SaysAny("waere", "waer", "klaenge", "klingt", "ist", "geht", "gaenge", "reicht") && clause.Ending != UnitKind.Question && !clause.Has(Sense.Negation);
        Phrase? old = wished && clause.Units[clause.First].Key is "ohne" or "ohn"
            ? clause.Phrases.Find(phrase => phrase.First - clause.First is 1 or 2 && (phrase.Kind == PhraseKind.Quoted || phrase is { InDraft: true, Novel: false })) : null;
        if (old is null)
        {
            return false;
        }

        scene.Add(ChangeOperation.Delete, old, null, ReplaceFrames.Inner(scene, old, null), "without", Clue.Operator);
        return true;
    }

    private static bool IsMore(Clause clause, int negation) =>
        negation < clause.Last && clause.Units[negation + 1].Key is "nur" or "mehr" or "bloss" or "allein" or "fehlen";

    // The words of the clause, or those behind its colon or the comma after a part of the text.
    private static List<Phrase> Removed(Scene scene)
    {
        Clause clause = scene.Clause;
        List<Phrase> old = Words(scene, clause.Says("verzichten") || clause.Says("verzicht auf") ? Sense.Into : Sense.None);
        bool part = clause.Phrases.Exists(phrase => phrase.Kind == PhraseKind.Place);
        return old.Count > 0 ? old : !part && WithWords(scene) is { } held ? [held]
            : (Tail.Quotation(scene) ?? (part ? Tail.Apposition(scene) : null)) is { } tail ? [tail] : [];
    }

    public static bool Move(Scene scene)
    {
        Clause clause = scene.Clause;
        if (Becomes(scene) || Swaps(scene))
        {
            return true;
        }

        return (clause.Has(Sense.Move | Sense.Place) || TwoParts(clause) || IsElided(clause) || PartBelongs(clause)) && MoveTo(scene);
    }

    private static bool MoveTo(Scene scene)
    {
        Clause clause = scene.Clause;
        (Place? anchor, Phrase? beside) = Roles.Anchor(scene, clause);
        anchor = NextTo(scene) ?? EndOfText(scene) ?? anchor ?? Rank(scene);
        Phrase? old = Moved(scene, beside);
        if (anchor is null || old is null || !Movable(clause, old) || (beside is not null && !IsSpot(beside)))
        {
            return false;
        }

        scene.Add(ChangeOperation.Move, old, null, anchor, "move",
            Clue.Operator | scene.CluesOf(beside, Clue.None, Clue.DraftOld));
        return true;
    }

    // „Letzter Satz gehört in die Einleitung“
    private static bool PartBelongs(Clause clause) => clause.Has(Sense.Belong) && clause.Phrases is [{ Role: Sense.None } part, { Kind: PhraseKind.Place }]
        && IsNumbered(part);

    // „auf Platz 1“: behind a verb of moving any place will do.
    private static Place? Rank(Scene scene) => scene.Clause.Has(Sense.Move)
        && scene.Clause.Phrases.Find(phrase => phrase.Has(Sense.Into | Sense.At) && phrase.First > scene.Clause.Find(Sense.Move)) is { } rank
        ? new Place(rank.Words, AnchorRelation.In) : null;

    // „Punkt 2 bitte vor Punkt 1“: no verb is needed.
    private static bool TwoParts(Clause clause) => !clause.Has(Sense.Change | Sense.Lack)
        && clause.Phrases.Count == 2 && (clause.Phrases[0].Frame & Sense.Count) != Sense.None
        && ((clause.Phrases[1].Frame & Sense.Count) != Sense.None || clause.Units[clause.Phrases[1].Last].Has(Sense.Count))
        && clause.Phrases[0].Role == Sense.None && clause.Phrases[1].Has(Sense.Before | Sense.After | Sense.Than);

    // „an die erste Stelle, vor A“: the place is said again, and nearer.
    private static Place? NextTo(Scene scene)
    {
        if (scene.Clause.Ending != UnitKind.Comma || scene.At + 1 >= scene.Clauses.Count
            || scene.Clauses[scene.At + 1] is not { Phrases: [{ } near], Members.Count: <= 4 })
        {
            return null;
        }

        return near.Has(Sense.Before) ? new Place(scene.OldWords(near), AnchorRelation.Before)
            : near.Has(Sense.After) ? new Place(scene.OldWords(near), AnchorRelation.After) : null;
    }

    private static bool IsNumbered(Phrase phrase) => phrase.Kind == PhraseKind.Place && (phrase.Frame & Sense.Count) != Sense.None;

    private static bool IsElided(Clause clause) => clause.Has(Sense.Modal) && clause.Phrases.Count > 1 && clause.Phrases.Exists(IsEdge)
        && Roles.Free(clause).Exists(phrase => phrase.InDraft && !phrase.Novel);

    // „muss an den Anfang der Liste“
    private static bool IsEdge(Phrase phrase) => phrase.Kind == PhraseKind.Place && phrase.Has(Sense.Into | Sense.At) && phrase.Frame == Sense.Part;

    // „§ 9 Satz 3 wird Satz 1“
    private static bool Becomes(Scene scene)
    {
        Clause clause = scene.Clause;
        List<Phrase> parts = [.. clause.Phrases.Where(IsNumbered)];
        if (parts.Count != 2 || clause.Phrases.Count != 2 || !(clause.Says("wird") || clause.Says("werden")) || clause.Has(Sense.Change))
        {
            return false;
        }

        scene.Add(ChangeOperation.Move, parts[0], null, new Place(parts[1].Words, AnchorRelation.In), "becomes", Clue.Operator | Clue.Place);
        return true;
    }

    private static bool Swaps(Clause clause) => (clause.Says("tauschen") || clause.Says("vertauschen") || clause.Says("umdrehen") || clause.Says("werden") || clause.Says("wird"))
        && clause.Phrases.Exists(IsNumbered);

    // „Nummer 3 und 4 tauschen“
    private static bool Swaps(Scene scene)
    {
        Clause clause = scene.Clause;
        if (!Swaps(clause) || clause.Phrases is not [{ } only] || !scene.Text.AsSpan(only.Words.Start, only.Words.Length).Contains(" und ", StringComparison.Ordinal))
        {
            return false;
        }

        int and = scene.Text.IndexOf(" und ", only.Words.Start, StringComparison.Ordinal);
        TextSpan second = new(and + 5, only.Words.Start + only.Words.Length - and - 5);
        Phrase first = only with { Words = new TextSpan(only.Words.Start, and - only.Words.Start) };
        scene.Add(ChangeOperation.Move, first, null, new Place(second, AnchorRelation.After), "swap", Clue.Operator | Clue.Place);
        return true;
    }

    private static Phrase? Moved(Scene scene, Phrase? beside) =>
        Words(scene, Sense.None).FirstOrDefault(phrase => !ReferenceEquals(phrase, beside)) ?? MovedPart(scene, beside);

    // „Satz 3“, „der Satz mit der Jugend“
    private static Phrase? MovedPart(Scene scene, Phrase? beside) =>
        scene.Clause.Phrases.Find(phrase => phrase.Kind == PhraseKind.Place && !ReferenceEquals(phrase, beside)) is { } part
            ? Roles.Described(scene, part)
            : WithWords(scene) ?? (Refers(scene) && scene.Focus is { } focus && (focus.InDraft || focus.Kind == PhraseKind.Place) ? focus : null);

    // „das mit den Wegen“, „der Punkt mit den Wegen“
    private static Phrase? WithWords(Scene scene) => Roles.Under(scene.Clause, Sense.With).Find(phrase =>
        phrase.InDraft && scene.Clause.Members.Exists(member => member < phrase.First && phrase.First - member <= 3
            && (scene.Units[member].Key is "das" or "dat" or "des" or "dit" or "punkt" or "teil" or "sache" or "thema")));

    // „das würde ich nach oben stellen“, „gehört an den Anfang“: the subject was named before.
    private static bool Refers(Scene scene) => scene.Clause.Has(Sense.Anaphor)
        || (scene.FocusIsSure && Roles.Free(scene.Clause).Count == 0 && scene.Clause.Units[scene.Clause.First].Has(Sense.Verbal | Sense.Filler));

    // Without a verb of moving the words have to stand in the draft already: „B hinter A setzen“ may put them in.
    private static bool Movable(Clause clause, Phrase old) =>
        (clause.Has(Sense.Move) && (Roles.Value(old) > 0 || old.Kind == PhraseKind.Place)) || old.InDraft
        || (old.Frame & Sense.Count) != Sense.None;

    // „hinter den Satz über A“: a part that is described is a spot as well.
    private static bool IsSpot(Phrase beside) =>
        Roles.Value(beside) > 0 || (beside.Frame & Sense.Count) != Sense.None || beside.Has(Sense.After | Sense.Before)
        || ((beside.Frame & Sense.Part) != Sense.None && (beside.Frame & Sense.Word) == Sense.None);

    // „ans Ende“, „an den Anfang“, „nach oben“ are turns of speech: their last word is the place.
    private static Place? EndOfText(Scene scene)
    {
        int unit = scene.Clause.Members.FirstOrDefault(
            member => scene.Units[member].Has(Sense.Move) && scene.Units[member].Key.Contains(' ', StringComparison.Ordinal), -1);
        if (unit < 0)
        {
            return null;
        }

        TextSpan span = scene.Units[unit].Span;
        string turn = scene.Text.Substring(span.Start, span.Length);
        int word = turn.LastIndexOf(' ') + 1;
        Phrase? whole = scene.Clause.Phrases.Find(phrase => phrase.Kind == PhraseKind.Place && phrase.First - unit is 1 or 2);
        int end = whole is null ? span.Start + span.Length : scene.Units[whole.Last].End;
        return new Place(new TextSpan(span.Start + word, end - span.Start - word), AnchorRelation.In);
    }

    /// <summary>Quotations one by one; else the surest words, with what belongs to them.</summary>
    public static List<Phrase> Words(Scene scene, Sense further)
    {
        List<Phrase> free = [.. Roles.Free(scene.Clause), .. Roles.Under(scene.Clause, further)];
        List<Phrase> quoted = [.. free.Where(phrase => phrase.Kind == PhraseKind.Quoted)];
        return quoted.Count > 0 ? quoted
            : Roles.Best(free) is { } best ? [best.InDraft ? best : Roles.Extend(scene, best)] : [];
    }

    private static bool Part(Scene scene, ChangeOperation operation, string rule)
    {
        Phrase? part = scene.Clause.Phrases.Find(phrase =>
            phrase.Kind == PhraseKind.Place && (phrase.Frame & Sense.Part) != Sense.None);
        if (part is null)
        {
            return false;
        }

        bool numbered = (part.Frame & Sense.Count) != Sense.None;
        Phrase? described = numbered ? null : Roles.Described(scene, part);
        if (described is not null && described.Last == part.Last && scene.Focus is not null)
        {
            // „Diesen Satz bitte streichen“
            return Carried(scene, operation, rule);
        }

        scene.Add(operation, described, null, new Place(part.Words, AnchorRelation.In), rule, Clue.Operator | Clue.Place);
        return true;
    }

    private static bool Carried(Scene scene, ChangeOperation operation, string rule)
    {
        bool named = scene.FocusIsSure || scene.Clause.Has(Sense.Anaphor) || scene.Clause.Phrases.Exists(phrase => phrase.Kind == PhraseKind.Place);
        if (scene.Focus is not { } focus || !named)
        {
            return false;
        }

        scene.Add(operation, focus, null, ReplaceFrames.Inner(scene, focus, null), rule, Clue.Operator | Clue.Carried);
        return true;
    }
}
