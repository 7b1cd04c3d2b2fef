using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Words that are offered for others that were spoken of before: „…, besser B“, „-> B“, „B wäre herzlicher“.</summary>
internal static class OfferFrame
{
    public static bool Read(Scene scene)
    {
        if (Offered(scene) is not { } fresh || fresh.Words == scene.Focus?.Words)
        {
            return false;
        }

        Clue clues = scene.Clause.Opening == UnitKind.Arrow ? Clue.Arrow : Clue.Operator;
        clues |= scene.Clause.Has(Sense.Write | Sense.Called) ? Clue.Tongue : Clue.None;
        return Again(scene, fresh, clues) || InPlaceOfDeleted(scene, fresh, clues) || ForFocus(scene, fresh, clues) || ForPart(scene, fresh, clues);
    }

    private static Phrase? Offered(Scene scene)
    {
        Clause clause = scene.Clause;
        List<Phrase> free = Roles.Free(clause);
        int better = clause.Find(Sense.Better);
        if (better >= 0 && Behind(scene, free, better) is { } behind)
        {
            return behind;
        }

        bool open = Judged(clause, better) || clause.Opening == UnitKind.Arrow || Speaks(clause) || Proposed(scene);
        return !open ? null
            : Roles.Fresh(free) is { } fresh ? Roles.Extend(scene, fresh) : Tail.Quotation(scene);
    }

    // „B wäre besser“, „B trifft es besser“
    private static bool Judged(Clause clause, int better) =>
        Compares(clause) || (better >= 0 && (better == clause.Last || clause.Has(Sense.Copula | Sense.Sound | Sense.Auxiliary | Sense.Propose)));

    // „besser B“: the words directly behind, or a quotation anywhere behind.
    private static Phrase? Behind(Scene scene, List<Phrase> free, int better)
    {
        Phrase? quoted = free.FirstOrDefault(phrase => phrase.First > better && phrase.Kind == PhraseKind.Quoted);
        Phrase? bare = free.FirstOrDefault(phrase => phrase.First > better);
        bool near = bare is not null && (bare.First - better <= 2 || bare.Framed);
        return quoted ?? (near ? Roles.Extend(scene, bare!) : null);
    }

    // „schreibt B“, „sagt doch einfach B“, „wir würden B sagen“: somebody asks for words; „sagt Herr X“ does not.
    private static bool Speaks(Clause clause)
    {
        int verb = clause.Find(Sense.Write | Sense.Called);
        bool asks = clause.Has(Sense.Modal | Sense.Propose) || clause.Says("bitte") || clause.Says("doch") || clause.Says("einfach");
        return verb >= 0 && (asks || verb == clause.Last || (verb == clause.First && !clause.Has(Sense.Pronoun)));
    }

    // „Vorschlag: B“, „wir schlagen B vor“
    private static bool Proposed(Scene scene)
    {
        Clause clause = scene.Clause;
        bool quoted = clause.Phrases.Any(phrase => phrase.Kind == PhraseKind.Quoted && phrase.Role == Sense.None);
        bool before = clause.Opening is UnitKind.Colon or UnitKind.Comma && scene.At > 0
            && (Proposes(scene.Clauses[scene.At - 1]) || (scene.At > 1 && Proposes(scene.Clauses[scene.At - 2])));
        return (clause.Has(Sense.Propose) && quoted) || (clause.Opening == UnitKind.Colon && before);
    }

    private static bool Proposes(Clause before) => before.Has(Sense.Propose | Sense.Better) || before.Members.Any(member =>
        before.Units[member].Key.EndsWith("vorschlag", StringComparison.Ordinal) || before.Units[member].Key is "alternative" or "idee" or "wunsch");

    // „B wäre herzlicher“: a comparative that is no word of the lexicon.
    private static bool Compares(Clause clause) => clause.Members.Any(member =>
        clause.Units[member] is { Kind: UnitKind.Word, Sense: Sense.None } unit && unit.Key.Length > 5
        && unit.Key.EndsWith("er", StringComparison.Ordinal) && member == clause.Last
        && (clause.Says("waere") || clause.Says("waer") || clause.Says("klingt") || clause.Says("ist") || clause.Says("finden")));

    // „B, oder besser C“
    private static bool Again(Scene scene, Phrase fresh, Clue clues)
    {
        bool or = scene.Clause.Units[scene.Clause.First].Has(Sense.Or);
        if (!or || scene.Findings is not [.., { Operation: ChangeOperation.Replace, Old: not null } last])
        {
            return false;
        }

        Finding second = scene.Make(ChangeOperation.Replace, null, fresh, last.Anchor, "again", clues | last.Clues);
        scene.Findings.Add(second with { Old = last.Old });
        return true;
    }

    // „A raus, dafür B“, „A klingt nach X, besser B“
    private static bool InPlaceOfDeleted(Scene scene, Phrase fresh, Clue clues)
    {
        if (scene.Findings is not [.., { Operation: ChangeOperation.Delete or ChangeOperation.Object, Old: not null } last])
        {
            return false;
        }

        Finding whole = scene.Make(ChangeOperation.Replace, null, fresh, last.Anchor, "instead-of-" + last.Rule, clues | last.Clues);
        scene.Findings[^1] = whole with { Old = last.Old };
        return true;
    }

    private static bool ForFocus(Scene scene, Phrase fresh, Clue clues)
    {
        bool sure = scene.FocusIsSure || fresh.Kind == PhraseKind.Quoted || fresh.Framed;
        if (scene.Focus is not { } focus || !sure)
        {
            return false;
        }

        scene.Add(ChangeOperation.Replace, focus, fresh, ReplaceFrames.Inner(scene, focus, fresh), "offer", clues | Clue.Carried);
        return true;
    }

    private static bool ForPart(Scene scene, Phrase fresh, Clue clues)
    {
        if (scene.Part is not { } part || (part.Frame & Sense.Part) == Sense.None || fresh.Kind != PhraseKind.Quoted)
        {
            return false;
        }

        bool whole = RewriteFrame.IsSentence(scene, fresh) || (part.Frame & Sense.Word) != Sense.None;
        scene.Add(whole ? ChangeOperation.Rewrite : ChangeOperation.Insert, null, fresh, new Place(part.Words, AnchorRelation.In),
            "offer-part", clues | Clue.Place | Clue.Carried);
        return true;
    }
}
