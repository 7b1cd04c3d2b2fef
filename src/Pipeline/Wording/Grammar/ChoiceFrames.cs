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

        Phrase? fresh = Favoured(scene, old) ?? Preferred(scene, old) ?? Roles.Fresh(Roles.Free(clause)) ?? Tail.Quotation(scene) ?? NextClause(scene)
            ?? (clause.Ending == UnitKind.Colon ? Tail.Rest(scene) : null);
        if (fresh is null)
        {
            return false;
        }

        Clue clues = Clue.Operator | (clause.Has(Sense.Called | Sense.Write) ? Clue.Tongue : Clue.None);
        scene.Add(ChangeOperation.Replace, old, Roles.Extend(scene, fresh), ReplaceFrames.Inner(scene, old, fresh), "instead", clues);
        Otherwise(scene, old, fresh, clues);
        return true;
    }

    // „statt A konkret: „B““: the colon hands the words over.
    private static Phrase? Worded(Scene scene) => scene.Clause.Ending == UnitKind.Colon && !scene.Clause.Phrases.Exists(phrase => IsQuoted(phrase) && phrase.Role == Sense.None)
        ? Tail.Quotation(scene) : null;

    // „statt „A“ lieber „B“ oder „C““: a change each.
    private static void Otherwise(Scene scene, Phrase old, Phrase fresh, Clue clues)
    {
        foreach (Phrase other in scene.Clause.Phrases.Where(phrase => IsQuoted(phrase) && fresh.Kind == PhraseKind.Quoted && phrase != fresh && phrase != old
            && Math.Abs(phrase.First - fresh.Last) <= 2 && scene.Units[Math.Max(phrase.First, fresh.First) - 1].Has(Sense.Or)).ToList())
        {
            Finding second = scene.Make(ChangeOperation.Replace, old, other, ReplaceFrames.Inner(scene, old, other), "instead", clues);
            scene.Findings.Add(second);
        }
    }

    // „für „B“ statt „A“ aussprechen“
    private static Phrase? Favoured(Scene scene, Phrase old) => Roles.Under(scene.Clause, Sense.At).Find(phrase =>
        phrase.Kind == PhraseKind.Quoted && phrase.Last < old.First && scene.Units[phrase.First - 1].Key == "fuer") ?? Worded(scene);

    // „statt A besser B“, „B statt A“, „statt A B schreiben“: without quotation marks the place in the clause tells.
    private static Phrase? Preferred(Scene scene, Phrase old)
    {
        Clause clause = scene.Clause;
        List<Phrase> free = Roles.Free(clause);
        if (free.Exists(IsQuoted))
        {
            return null;
        }

        int better = clause.Find(Sense.Better);
        int instead = clause.Find(Sense.Instead);
        Phrase? before = free.Find(phrase => phrase.Last == instead - 1);
        return (better >= 0 ? Stretch.From(scene, Math.Max(better, better > instead ? old.Last : better) + 1) : null)
            ?? (before is null ? null : Leading(scene, instead) ?? before) ?? Stretch.From(scene, old.Last + 1);
    }

    // „Ein Haus für alle | statt Ein Haus voller Bücher“: without a verb all that stands before is meant.
    private static Phrase? Leading(Scene scene, int instead)
    {
        Clause clause = scene.Clause;
        bool nominal = clause.Members.TakeWhile(member => member < instead).All(member => !clause.Units[member].Has(Sense.Verbal | Sense.Into)
            && clause.Units[member].Class is not (WordClass.Verb or WordClass.Auxiliary));
        return nominal && clause.Phrases.Count(phrase => phrase.Last < instead) > 1 ? WholeClause.Before(scene, Sense.Instead) : null;
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
        if (!IsNaming(clause) && !IsRightName(scene))
        {
            return false;
        }

        if (Sides(scene) is ({ } left, { } right))
        {
            ReplaceFrames.Give(scene, left, right, "called", Clue.Operator | Clue.Tongue);
            return true;
        }

        List<Phrase> free = [.. Roles.Free(clause).Where(phrase => IsQuoted(phrase) || !clause.Phrases.Exists(IsQuoted))];
        Phrase? fresh = free.Count > 0 ? free[^1] : Tail.Quotation(scene) ?? Tail.Rest(scene);
        return fresh is not null && Called(scene, free, fresh);
    }

    // „werden integriert soll heißen sind willkommen“: with the verb in between, all on both sides are words.
    private static (Phrase? Old, Phrase? Fresh) Sides(Scene scene)
    {
        Clause clause = scene.Clause;
        int called = clause.FindLast(Sense.Called);
        Phrase? old = IsBetween(clause, called) ? WholeClause.Until(scene, called - 1) : null;
        bool draft = old is not null && clause.Members.Exists(member => member < called - 1 && clause.Units[member].Has(Sense.Draft));
        return draft ? (old! with { InDraft = true, Kind = PhraseKind.Quoted }, Stretch.All(scene, called + 1)) : (null, null);
    }

    // No noun phrase, which would be found by itself: the words begin with a verb.
    private static bool IsBetween(Clause clause, int called) => called > clause.First + 1 && called < clause.Last
        && clause.Units[called - 1].Has(Sense.Modal) && clause.Units[called].Key == "heissen" && !clause.Phrases.Exists(IsQuoted)
        && clause.Units[clause.First].Class is WordClass.Verb or WordClass.Auxiliary;

    private static bool Called(Scene scene, List<Phrase> free, Phrase fresh)
    {
        Phrase? old = free.Count > 1 ? Roles.Best(free.Take(free.Count - 1)) : null;
        if (NamesThing(scene, free) || (old is not null && Entities.IsName(scene, old)))
        {
            return false;
        }

        if (old is not null || !CalledBeside(scene, fresh))
        {
            ReplaceFrames.Give(scene, old ?? NextIsRefused(scene), fresh, "called", Clue.Operator | Clue.Tongue);
        }

        return true;
    }

    // „A ist der Kegelgruß! „B“ heißt das“: what was named at the head has another name.
    private static bool IsRightName(Scene scene) => scene.Clause.SaysAny("heisst", "heissen", "hoasst", "heest") && scene.Clause.SaysAny("das", "es", "dat", "des")
        && scene.Focus is { InDraft: true } && scene.FocusIsSure && scene.Clause.Phrases is [{ Kind: PhraseKind.Quoted, InDraft: false, Role: Sense.None }]
        && !scene.Clause.Has(Sense.Negation);

    private static bool IsNaming(Clause clause) =>
        (Names(clause) || clause.Has(Sense.Called)) && (clause.Has(Sense.Modal | Sense.Better | Sense.Propose) || IsOrder(clause));

    // „unser neues Boot soll Krake heißen“
    private static bool NamesThing(Scene scene, List<Phrase> free) => scene.Drafts && free.Count > 1
        && free[0] is { Kind: PhraseKind.Bare, Framed: false } named && (named.Novel || !named.InDraft)
        && !scene.Clause.Phrases.Exists(phrase => phrase.Kind == PhraseKind.Place);

    // „A durchgängig B nennen“: the infinitive asks.
    private static bool IsOrder(Clause clause) => clause.Units[clause.Last] is { } last && last.Has(Sense.Write)
        && last.Key.EndsWith("en", StringComparison.Ordinal) && !clause.Has(Sense.Pronoun | Sense.Auxiliary);

    // „könnte man A nicht B nennen“
    private static bool Names(Clause clause) =>
        clause.Members.Exists(member => clause.Units[member].Key is "nennen" or "bezeichnen" or "nennt" or "sagen" or "schreiben")
        && Roles.Free(clause) is { Count: > 1 } free && Roles.Value(free[0]) > 0
        && (free.Count(phrase => Roles.Value(phrase) > 0) > 1 || free[0] is { InDraft: true, Novel: false });

    // „hinter A soll es B heißen“
    private static bool CalledBeside(Scene scene, Phrase fresh)
    {
        (Place? anchor, Phrase? beside) = Roles.Anchor(scene, scene.Clause);
        bool law = beside is { Kind: PhraseKind.Place } && scene.Focus is { Kind: PhraseKind.Quoted, InDraft: true };
        if (beside is null || law || !beside.Has(Sense.After | Sense.Before))
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
            return Contrasted(scene, old, fresh) || Governed(scene);
        }

        if (Wanted(scene) is ({ } unwanted, { } wanted))
        {
            return Contrasted(scene, unwanted, wanted);
        }

        if (AndNot(scene) is ({ } dropped, { } kept))
        {
            return Contrasted(scene, dropped, kept);
        }

        return !clause.Has(Sense.Change) && NextIsRefused(scene) is { } refused && Against(scene, refused);
    }

    // „nicht durch A, sondern durch B“: words of the draft under the same preposition.
    private static bool Governed(Scene scene)
    {
        Clause before = scene.Clauses[scene.At - 1];
        int negation = before.Find(Sense.Negation);
        Phrase? fresh = scene.Clause.Phrases.Find(phrase => phrase.Role != Sense.None && phrase.Kind != PhraseKind.Place);
        Phrase? old = negation < 0 || fresh is null ? null
            : before.Phrases.Find(phrase => phrase.First > negation && phrase.Has(fresh.Role & Sense.Preposition) && IsOld(phrase));
        return Contrasted(scene, old, fresh);
    }

    // „Ich möchte kein A, ich möchte B“, „A braucht keiner, B schon“: the second clause has the verb again, or „schon“ for it.
    private static (Phrase? Old, Phrase? Fresh) Wanted(Scene scene)
    {
        Clause clause = scene.Clause;
        if (scene.At == 0 || clause.Members.Count > 6 || Roles.Free(clause) is not [{ InDraft: false } fresh])
        {
            return (null, null);
        }

        Clause before = scene.Clauses[scene.At - 1];
        bool indeed = clause.Units[clause.Last].Key is "schon" or "dagegen" or "hingegen" && clause.Members.Count <= 3;
        Phrase? old = before.Has(Sense.Negation) && (indeed || SaysAgain(clause, before)) ? Roles.Best(Roles.Free(before).Where(IsOld)) : null;
        return (old, old is null ? null : fresh);
    }

    private static bool SaysAgain(Clause clause, Clause before) => !clause.Has(Sense.Negation | Sense.Change)
        && clause.Members.Exists(member => clause.Units[member] is { Kind: UnitKind.Word, Key.Length: > 2 } unit
            && unit.Has(Sense.Modal | Sense.Propose | Sense.Copula) && before.Says(unit.Key));

    private static bool Against(Scene scene, Phrase refused)
    {
        List<Phrase> free = Roles.Free(scene.Clause);
        if (free.Count == 0 || (free.Count > 1 && !IsOld(refused)))
        {
            return false;
        }

        scene.SpentTo = refused.Last;
        return Contrasted(scene, refused, Roles.Fresh(free));
    }

    // „B und nicht A“ asks for B where the draft has A; „Warum steht da A und nicht B?“ does so too.
    private static (Phrase? Old, Phrase? Fresh) AndNot(Scene scene)
    {
        Clause clause = scene.Clause;
        int negation = clause.Members.FirstOrDefault(member => IsAndNot(clause, member), -1);
        List<Phrase> words = negation < 0 ? [] : [.. clause.Phrases.Where(phrase => phrase.Kind != PhraseKind.Place)];
        if (Stretched(scene, words.FindLast(phrase => phrase.Last < negation)) is not { } left
            || Stretched(scene, words.Find(phrase => phrase.First > negation)) is not { } right)
        {
            return (null, null);
        }

        bool asks = clause.Ending == UnitKind.Question && IsOld(left) && !right.InDraft;
        return IsOld(right) && (!IsOld(left) || left.Kind == PhraseKind.Quoted) ? (right, left) : asks ? (left, right) : (null, null);
    }

    private static bool IsAndNot(Clause clause, int member) => member > clause.First
        && clause.Units[member].Has(Sense.Negation) && clause.Units[member - 1].Has(Sense.And | Sense.But);

    private static bool IsOld(Phrase phrase) => phrase is { InDraft: true, Novel: false };

    // „nach Warteliste und nicht nach Dauer …“: the preposition that both share belongs to both.
    private static Phrase? Stretched(Scene scene, Phrase? phrase)
    {
        if (phrase is null || phrase.Kind == PhraseKind.Quoted || phrase.Role == Sense.None || phrase.First == 0)
        {
            return phrase;
        }

        Unit before = scene.Units[phrase.First - 1];
        return !before.Has(Sense.Preposition) || before.Has(Sense.Article) ? phrase
            : phrase with { First = phrase.First - 1, Words = new Models.TextSpan(before.Span.Start, phrase.Words.Start + phrase.Words.Length - before.Span.Start) };
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
