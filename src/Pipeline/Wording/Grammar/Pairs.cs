using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>
/// A statement that quotes words of the draft and other words beside them, and does nothing else with either: the others
/// are offered for the draft's, whatever verb says so („An allen Stellen möge „B“ den Platz von „A“ einnehmen“).
/// Which of the two is old the draft tells, not their order.
/// </summary>
internal static class Pairs
{
    private const Sense Beside = Sense.After | Sense.Before | Sense.Between | Sense.Into;

    public static void Read(Scene scene)
    {
        if (!scene.Drafts || scene.Findings.Exists(IsSettled))
        {
            return;
        }

        List<(Phrase Phrase, int Clause)> quoted = [.. scene.Clauses.SelectMany((clause, at) => clause.Phrases
            .Where(phrase => phrase.Kind == PhraseKind.Quoted).Select(phrase => (phrase, at)))];
        if (Labelled(scene))
        {
            return;
        }

        if (quoted.Count < 2 || Split(scene, quoted) is not ({ } old, { } fresh))
        {
            return;
        }

        if (!old.Has(Beside) && IsOffered(scene, quoted.Find(entry => entry.Phrase == fresh), quoted.Find(entry => entry.Phrase == old).Clause))
        {
            Give(scene, old, fresh, quoted.Find(entry => entry.Phrase == fresh).Clause);
        }
    }

    // „Zeitnah konkretisieren: „B““: whatever the verb is, the colon hands over what is to stand for the words before it.
    private static bool Labelled(Scene scene)
    {
        if (scene.Findings.Count > 0 || scene.Clauses.Count != 2 || scene.Clauses[1] is not { Opening: UnitKind.Colon } next || next.Members.Count > 6)
        {
            return false;
        }

        Phrase? fresh = next.Phrases is [{ InDraft: false, Role: Sense.None } only] && only.First == next.First && only.Last == next.Last ? only : null;
        if (fresh is null || LabelOf(scene.Clauses[0]) is not { } old)
        {
            return false;
        }

        Give(scene, old, fresh, 1);
        return true;
    }

    private static Phrase? LabelOf(Clause label)
    {
        bool names = label.Members.Count is > 1 and <= 4 && !label.Has(Sense.Add | Sense.Insert | Sense.Negation | Sense.Text | Beside);
        return names && label.Phrases.Where(phrase => !phrase.Weak).ToList() is [{ InDraft: true, Novel: false, Role: Sense.None } old] ? old : null;
    }

    // Something is done with words of the draft already, or they are to stay.
    private static bool IsSettled(Finding finding) => finding.Operation switch
    {
        ChangeOperation.Object => false,
        ChangeOperation.Keep => finding.Rule != "praise" && (finding.Clues & Clue.DraftOld) != Clue.None,
        _ => true,
    };

    // Which of the quotations is the draft's; where both are, the first is what is spoken of.
    private static (Phrase? Old, Phrase? Fresh) Split(Scene scene, List<(Phrase Phrase, int Clause)> quoted)
    {
        List<(Phrase Phrase, int Clause)> old = quoted.FindAll(entry => entry.Phrase.InDraft);
        List<(Phrase Phrase, int Clause)> fresh = quoted.FindAll(entry => !entry.Phrase.InDraft);
        if (old.Count == 2 && fresh.Count == 0)
        {
            bool spoken = scene.Findings.Exists(finding => finding.Operation == ChangeOperation.Object && finding.Old == old[0].Phrase.Words);
            return spoken || Labelled(scene, old[1]) ? (old[0].Phrase, old[1].Phrase) : (null, null);
        }

        return old.Count == 1 && fresh.Count == 1 ? (old[0].Phrase, fresh[0].Phrase) : (null, null);
    }

    // „„A“ klingt nach „B““ blames; „kein „B““ refuses.
    private static bool IsOffered(Scene scene, (Phrase Phrase, int Clause) fresh, int old)
    {
        Clause clause = scene.Clauses[fresh.Clause];
        bool told = fresh.Clause == old && clause.Has(Sense.Blame) && !clause.Has(Sense.Better | Sense.Modal | Sense.Propose);
        bool blamed = scene.Findings.Exists(finding => finding.Old == fresh.Phrase.Words);
        return !told && !blamed && !fresh.Phrase.Has(Sense.Before) && !IsCompared(clause, fresh.Phrase);
    }

    private static bool IsCompared(Clause clause, Phrase fresh)
    {
        bool likened = fresh.Has(Sense.After | Sense.Than) && clause.Has(Sense.Sound | Sense.Blame);
        bool denied = fresh.First > 0 && clause.Units[fresh.First - 1].Has(Sense.Negation);
        bool along = fresh.Has(Sense.With) && !clause.Has(Sense.Reword | Sense.Turn | Sense.Write);
        return likened || denied || along;
    }

    // „Heute: „B““, „neu: „B““
    private static bool Labelled(Scene scene, (Phrase Phrase, int Clause) fresh) =>
        scene.Clauses[fresh.Clause] is { Opening: UnitKind.Colon } clause && clause.First == fresh.Phrase.First && fresh.Clause > 0
        && scene.Clauses[fresh.Clause - 1].Members.Count <= 2 && scene.Clauses[fresh.Clause - 1].Phrases.TrueForAll(phrase => phrase.Kind == PhraseKind.Bare);

    private static void Give(Scene scene, Phrase old, Phrase fresh, int clause)
    {
        Stance said = scene.Pending;
        scene.Findings.Clear();
        scene.At = clause;
        scene.Add(ChangeOperation.Replace, old, fresh, ReplaceFrames.Inner(scene, old, fresh), "pair", Clue.None);
        if (scene.Clauses.Any(next => next.Has(Sense.Contest)) || said == Stance.Contests)
        {
            scene.Findings[^1] = scene.Findings[^1] with { Stance = Stance.Contests };
        }
        else if (scene.Clauses.Any(next => next.Has(Sense.Refuse)))
        {
            Verdicts.Refuse(scene, clause);
        }
    }
}
