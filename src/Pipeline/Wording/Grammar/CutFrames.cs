using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Words that go, move or stay: „A streichen“, „Satz 3 ans Ende“, „A unbedingt so lassen“.</summary>
internal static class CutFrames
{
    public static bool Delete(Scene scene)
    {
        Clause clause = scene.Clause;
        if (!clause.Has(Sense.Delete))
        {
            return false;
        }

        List<Phrase> old = Removed(scene);
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

    // The words of the clause, or those behind its colon or the comma after a part of the text.
    private static List<Phrase> Removed(Scene scene)
    {
        Clause clause = scene.Clause;
        List<Phrase> old = Words(scene, clause.Says("verzichten") || clause.Says("verzicht auf") ? Sense.Into : Sense.None);
        bool part = clause.Phrases.Any(phrase => phrase.Kind == PhraseKind.Place);
        return old.Count > 0 ? old
            : (Tail.Quotation(scene) ?? (part ? Tail.Apposition(scene) : null)) is { } tail ? [tail] : [];
    }

    public static bool Move(Scene scene)
    {
        Clause clause = scene.Clause;
        if (!clause.Has(Sense.Move | Sense.Place) && !TwoParts(clause))
        {
            return false;
        }

        (Place? anchor, Phrase? beside) = Roles.Anchor(scene, clause);
        anchor = NextTo(scene) ?? EndOfText(scene) ?? anchor;
        Phrase? old = Moved(scene, beside);
        if (anchor is null || old is null || !Movable(clause, old) || (beside is not null && !IsSpot(beside)))
        {
            return false;
        }

        scene.Add(ChangeOperation.Move, old, null, anchor, "move",
            Clue.Operator | scene.CluesOf(beside, Clue.None, Clue.DraftOld));
        return true;
    }

    // „Punkt 2 bitte vor Punkt 1“: no verb is needed.
    private static bool TwoParts(Clause clause) => !clause.Has(Sense.Change | Sense.Lack)
        && clause.Phrases.Count == 2 && clause.Phrases.All(phrase => (phrase.Frame & Sense.Count) != Sense.None)
        && clause.Phrases[0].Role == Sense.None && clause.Phrases[1].Has(Sense.Before | Sense.After);

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

    private static Phrase? Moved(Scene scene, Phrase? beside) =>
        Words(scene, Sense.None).FirstOrDefault(phrase => !ReferenceEquals(phrase, beside)) ?? MovedPart(scene, beside);

    // „Satz 3“, „der Satz mit der Jugend“
    private static Phrase? MovedPart(Scene scene, Phrase? beside) =>
        scene.Clause.Phrases.FirstOrDefault(phrase => phrase.Kind == PhraseKind.Place && !ReferenceEquals(phrase, beside)) is { } part
            ? Roles.Described(scene, part) : null;

    // Without a verb of moving the words have to stand in the draft already: „B hinter A setzen“ may put them in.
    private static bool Movable(Clause clause, Phrase old) =>
        (clause.Has(Sense.Move) && (Roles.Value(old) > 0 || old.Kind == PhraseKind.Place)) || old.InDraft
        || (old.Frame & Sense.Count) != Sense.None;

    private static bool IsSpot(Phrase beside) =>
        Roles.Value(beside) > 0 || (beside.Frame & Sense.Count) != Sense.None
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
        Phrase? whole = scene.Clause.Phrases.FirstOrDefault(phrase => phrase.Kind == PhraseKind.Place && phrase.First - unit is 1 or 2);
        int end = whole is null ? span.Start + span.Length : scene.Units[whole.Last].End;
        return new Place(new TextSpan(span.Start + word, end - span.Start - word), AnchorRelation.In);
    }

    public static bool Stay(Scene scene)
    {
        Clause clause = scene.Clause;
        // „kein Jota ändern“, „nichts daran ändern“
        bool unchanged = clause.Has(Sense.Turn) && clause.Has(Sense.Negation);
        if (!(clause.Has(Sense.Stay) || unchanged) || Kept(scene) is not { } old)
        {
            return false;
        }

        bool changed = clause.Has(Sense.Negation) && !unchanged;
        scene.Add(changed ? ChangeOperation.Object : ChangeOperation.Keep, old, null, ReplaceFrames.Inner(scene, old, null), "stay", Clue.Operator);
        return true;
    }

    private static Phrase? Kept(Scene scene)
    {
        Clause clause = scene.Clause;
        bool refers = clause.Has(Sense.Anaphor | Sense.Modal) || clause.Opening != UnitKind.Stop;
        Phrase? old = Words(scene, Sense.At | Sense.Into).FirstOrDefault() ?? (refers ? scene.Focus : null);
        return old is not null && Roles.Value(old) > 0 && Wishes(clause, old) ? old : null;
    }

    // „A soll bleiben“, „A unbedingt so lassen“: asked for, not told („wurde auf sich beruhen gelassen“).
    private static bool Wishes(Clause clause, Phrase old) =>
        old.Kind == PhraseKind.Quoted || clause.Says("so") || clause.Says("bitte") || clause.Says("unbedingt")
        || (clause.Members.Count <= 6 && clause.Phrases.Count <= 2)
        || (clause.Has(Sense.Modal | Sense.Propose) && !clause.Says("lassen") && clause.Phrases.Count <= 2);

    // Quotations one by one; else the surest words, with what belongs to them.
    private static List<Phrase> Words(Scene scene, Sense further)
    {
        List<Phrase> free = [.. Roles.Free(scene.Clause), .. Roles.Under(scene.Clause, further)];
        List<Phrase> quoted = [.. free.Where(phrase => phrase.Kind == PhraseKind.Quoted)];
        return quoted.Count > 0 ? quoted
            : Roles.Best(free) is { } best ? [best.InDraft ? best : Roles.Extend(scene, best)] : [];
    }

    private static bool Part(Scene scene, ChangeOperation operation, string rule)
    {
        Phrase? part = scene.Clause.Phrases.FirstOrDefault(phrase =>
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
        if (scene.Focus is not { } focus)
        {
            return false;
        }

        scene.Add(operation, focus, null, ReplaceFrames.Inner(scene, focus, null), rule, Clue.Operator | Clue.Carried);
        return true;
    }
}
