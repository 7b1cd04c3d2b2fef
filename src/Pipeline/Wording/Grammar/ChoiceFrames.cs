using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Sentences that weigh words against each other: „statt A B“, „B trifft es besser als A“, „nicht A, sondern B“.</summary>
internal static class ChoiceFrames
{
    public static bool Instead(Scene scene)
    {
        Clause clause = scene.Clause;
        if (Roles.Best(Roles.Under(clause, Sense.Instead)) is not { } old)
        {
            return false;
        }

        Phrase? fresh = Roles.Fresh(Roles.Free(clause)) ?? Tail.Quotation(scene) ?? NextClause(scene);
        if (fresh is null)
        {
            return false;
        }

        Clue clues = Clue.Operator | (clause.Has(Sense.Called | Sense.Write) ? Clue.Tongue : Clue.None);
        scene.Add(ChangeOperation.Replace, old, Roles.Extend(scene, fresh), ReplaceFrames.Inner(scene, old, fresh), "instead", clues);
        return true;
    }

    // „Statt A, B“
    private static Phrase? NextClause(Scene scene)
    {
        if (scene.Clause.Ending != UnitKind.Comma || scene.At + 1 >= scene.Clauses.Count)
        {
            return null;
        }

        Clause next = scene.Clauses[scene.At + 1];
        return Roles.Fresh(Roles.Free(next));
    }

    public static bool Comparison(Scene scene)
    {
        Clause clause = scene.Clause;
        int better = clause.Find(Sense.Better);
        Phrase? old = better < 0 ? null : Compared(clause, better);
        if (old is null)
        {
            return false;
        }

        Phrase? fresh = Roles.Fresh(Roles.Free(clause).Where(phrase => !ReferenceEquals(phrase, old))) ?? scene.Focus;
        if (fresh is null)
        {
            return false;
        }

        scene.Add(ChangeOperation.Replace, old, fresh, ReplaceFrames.Inner(scene, old, fresh), "comparison", Clue.Operator);
        return true;
    }

    // „besser als A“, „für A wäre B besser“
    private static Phrase? Compared(Clause clause, int better) =>
        Roles.Best(Roles.Under(clause, Sense.Than).Where(phrase => phrase.First > better))
        ?? Roles.Best(Roles.Under(clause, Sense.At).Where(phrase =>
            Roles.Value(phrase) > 0 && clause.Units[Math.Max(0, phrase.First - 1)].Key == "fuer"));

    public static bool Called(Scene scene)
    {
        Clause clause = scene.Clause;
        if (!(Names(clause) || clause.Has(Sense.Called)) || !clause.Has(Sense.Modal | Sense.Better | Sense.Propose))
        {
            return false;
        }

        List<Phrase> free = [.. Roles.Free(clause).Where(phrase => IsQuoted(phrase) || !clause.Phrases.Any(IsQuoted))];
        Phrase? fresh = free.Count > 0 ? free[^1] : Tail.Quotation(scene) ?? Tail.Rest(scene);
        if (fresh is null)
        {
            return false;
        }

        if (free.Count > 1)
        {
            ReplaceFrames.Give(scene, Roles.Best(free.Take(free.Count - 1)), fresh, "called", Clue.Operator | Clue.Tongue);
        }
        else if (!CalledBeside(scene, fresh))
        {
            ReplaceFrames.Give(scene, NextIsRefused(scene), fresh, "called", Clue.Operator | Clue.Tongue);
        }

        return true;
    }

    // „könnte man A nicht B nennen“
    private static bool Names(Clause clause) =>
        clause.Members.Any(member => clause.Units[member].Key is "nennen" or "bezeichnen" or "nennt" or "sagen" or "schreiben")
        && Roles.Free(clause).Count(phrase => Roles.Value(phrase) > 0) > 1;

    // „hinter A soll es B heißen“
    private static bool CalledBeside(Scene scene, Phrase fresh)
    {
        (Place? anchor, Phrase? beside) = Roles.Anchor(scene, scene.Clause);
        if (beside is null || !beside.Has(Sense.After | Sense.Before))
        {
            return false;
        }

        Clue clues = scene.CluesOf(beside, Clue.QuotedOld, Clue.DraftOld) | Clue.Operator | Clue.Tongue;
        scene.Add(ChangeOperation.Insert, null, fresh, anchor, "called-insert", clues);
        return true;
    }

    private static bool IsQuoted(Phrase phrase) => phrase.Kind == PhraseKind.Quoted;

    // „B soll es heißen, nicht A“
    private static Phrase? NextIsRefused(Scene scene)
    {
        if (scene.At + 1 >= scene.Clauses.Count || scene.Clause.Ending is not (UnitKind.Comma or UnitKind.Dash))
        {
            return null;
        }

        Clause next = scene.Clauses[scene.At + 1];
        bool bare = next.Units[next.First].Has(Sense.Negation) && !next.Has(Sense.Verbal);
        return bare ? Roles.Best(Roles.Free(next)) : null;
    }

    /// <summary>„nicht A, sondern B“ and „B, nicht A“.</summary>
    public static bool Contrast(Scene scene)
    {
        Clause clause = scene.Clause;
        if (clause.Units[clause.First].Has(Sense.Sondern) && scene.At > 0)
        {
            Phrase? old = Denied(scene.Clauses[scene.At - 1]);
            Phrase? fresh = Roles.Fresh(Roles.Free(clause));
            return Contrasted(scene, old, fresh);
        }

        if (NextIsRefused(scene) is { } refused && Roles.Free(clause).Count == 1 && !clause.Has(Sense.Change))
        {
            scene.SpentTo = refused.Last;
            return Contrasted(scene, refused, Roles.Free(clause)[0]);
        }

        return false;
    }

    private static bool Contrasted(Scene scene, Phrase? old, Phrase? fresh)
    {
        if (old is null || fresh is null)
        {
            return false;
        }

        scene.Findings.RemoveAll(finding => finding.Clause == scene.At - 1);
        scene.Add(ChangeOperation.Replace, old, fresh, ReplaceFrames.Inner(scene, old, fresh), "contrast", Clue.Operator);
        return true;
    }

    private static Phrase? Denied(Clause clause)
    {
        int negation = clause.Find(Sense.Negation);
        bool only = negation >= 0 && negation < clause.Last && clause.Units[negation + 1].Key is "nur" or "allein" or "bloss";
        return negation < 0 || only ? null
            : Roles.Best(Roles.Free(clause).Where(phrase => phrase.First > negation)) ?? Roles.Best(Roles.Free(clause));
    }
}
