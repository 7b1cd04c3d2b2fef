using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Words that stay: „A unbedingt so lassen“, „an A nicht rütteln“, „Bitte so lassen: A“.</summary>
internal static class StayFrame
{
    public static bool Read(Scene scene)
    {
        Clause clause = scene.Clause;
        bool unchanged = IsUnchanged(clause);
        bool asked = Stays(clause) || unchanged || HoldsOn(clause);
        if (!asked || Kept(scene) is not { } old)
        {
            return false;
        }

        bool changed = clause.Has(Sense.Negation) && !unchanged && !IsUnmoved(clause);
        scene.Add(changed ? ChangeOperation.Object : ChangeOperation.Keep, old, null, ReplaceFrames.Inner(scene, old, null), "stay", Clue.Operator);
        return true;
    }

    // „den Namen B erhalten“ keeps nothing.
    private static bool Stays(Clause clause) => clause.Has(Sense.Stay) && !clause.Has(Sense.Called) && !IsCausative(clause) && !Persists(clause);

    // „dabei sollte es bleiben“: a matter, no words.
    private static bool Persists(Clause clause) => clause.Says("dabei") && clause.SaysAny("bleiben", "bleibt", "belassen");

    // „an A festhalten“
    private static bool HoldsOn(Clause clause) => clause.SaysAny("festhalten", "festzuhalten", "festgehalten", "haengen") && clause.Phrases.Exists(phrase =>
        phrase.First > 0 && phrase.Has(Sense.At) && clause.Units[phrase.First - 1].Key is "an" or "am");

    // „kein Jota ändern“, „nichts daran ändern“; what one cannot change nobody asks to keep.
    private static bool IsUnchanged(Clause clause) => clause.Has(Sense.Turn) && !clause.SaysAny("kann", "koennen", "konnten", "koennt")
        && (clause.Has(Sense.Negation) || clause.SaysAny("nichts", "nix", "niks", "nuescht", "nischt"));

    // „nicht daran gerüttelt“: the verb itself means a change, and the negation keeps.
    private static bool IsUnmoved(Clause clause) => clause.SaysAny("ruetteln", "geruettelt");

    // „A lässt an B denken“, „lasst Kinder spielen“: with another infinitive the verb lets something happen.
    private static bool IsCausative(Clause clause)
    {
        bool lets = clause.Members.Exists(member => clause.Units[member] is var unit && unit.Has(Sense.Stay) && IsLetting(unit.Key));
        return lets && !clause.SaysAny("so", "stehen", "bleiben", "drin", "stehn", "bitte") && clause.Members.Exists(member => clause.Units[member] is var unit
            && unit.Kind == UnitKind.Word && !unit.Has(Sense.Stay | Sense.Draft | Sense.Modal)
            && (unit.Key == "sein" || (unit.Class == WordClass.Verb && unit.Key.EndsWith("en", StringComparison.Ordinal))));
    }

    private static bool IsLetting(string key) => key.StartsWith("lass", StringComparison.Ordinal) || key.StartsWith("laess", StringComparison.Ordinal);

    private static Phrase? Kept(Scene scene)
    {
        Clause clause = scene.Clause;
        Phrase? old = CutFrames.Words(scene, Sense.At | Sense.Into | (clause.Has(Sense.Anaphor) ? Sense.With : Sense.None)).FirstOrDefault(phrase => Roles.IsNameable(scene, phrase))
            ?? Handed(scene) ?? (Refers(scene) ? scene.Focus : null);
        return old is not null && Roles.Value(old) > 0 && (old.First > clause.Last || Wishes(clause, old)) ? old : null;
    }

    private static bool Refers(Scene scene)
    {
        Clause clause = scene.Clause;
        bool asked = clause.Has(Sense.Modal | Sense.Propose) || clause.SaysAny("so", "bitte", "unbedingt");
        return (scene.FocusIsSure || asked) && (clause.Has(Sense.Anaphor | Sense.Modal) || clause.Opening != UnitKind.Stop || clause.Phrases.Count == 0);
    }

    // „Bitte so lassen: A“: the words stand behind the colon.
    private static Phrase? Handed(Scene scene)
    {
        if (Tail.Quotation(scene) is { } quoted)
        {
            return quoted;
        }

        bool open = scene.Clause.Ending is UnitKind.Colon or UnitKind.Dash or UnitKind.Line && scene.At + 1 < scene.Clauses.Count;
        Clause? next = open ? scene.Clauses[scene.At + 1] : null;
        return next?.Phrases.Find(phrase => phrase.InDraft && phrase.Kind == PhraseKind.Bare && !next.Has(Sense.Change)) ?? Tail.Apposition(scene);
    }

    // „A soll bleiben“, „A unbedingt so lassen“: asked for, not told („wurde auf sich beruhen gelassen“).
    private static bool Wishes(Clause clause, Phrase old) =>
        old.Kind == PhraseKind.Quoted || clause.Says("so") || clause.Says("bitte") || clause.Says("unbedingt")
        || IsBrief(clause)
        || (clause.Has(Sense.Modal | Sense.Propose) && !clause.Says("lassen") && clause.Phrases.Count <= 2);

    private static bool IsBrief(Clause clause) => clause.Members.Count <= 6
        && clause.Phrases.Count <= (Transitive(clause) ? 1 : 2) && !clause.Units[clause.First].Has(Sense.Subordinator);

    private static bool Transitive(Clause clause) => clause.SaysAny("behaelt", "behalten", "erhaelt", "erhalten", "haelt");
}
