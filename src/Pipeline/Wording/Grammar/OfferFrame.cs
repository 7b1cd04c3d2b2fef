using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Words that are offered for others that were spoken of before: „…, besser B“, „-> B“, „B wäre herzlicher“.</summary>
internal static class OfferFrame
{
    public static bool Read(Scene scene)
    {
        bool stays = scene.Findings is [.., { Operation: ChangeOperation.Keep, Rule: "stay" }];
        if (stays || OfferedWords.Of(scene) is not { } fresh || IsTalk(scene, fresh))
        {
            return false;
        }

        Clue clues = scene.Clause.Opening == UnitKind.Arrow ? Clue.Arrow : Clue.Operator;
        clues |= scene.Clause.Has(Sense.Write | Sense.Called) ? Clue.Tongue : Clue.None;
        return Again(scene, fresh, clues) || InPlaceOfDeleted(scene, fresh, clues) || ForFocus(scene, fresh, clues) || ForPart(scene, fresh, clues);
    }

    /// <summary>„A -> eingebunden“: a word alone behind an arrow, even one that might ask for a change.</summary>
    public static bool Pointed(Scene scene)
    {
        bool lone = scene.Clause is { Opening: UnitKind.Arrow, Members.Count: 1 } && scene.Clause.Has(Sense.Change) && scene.Focus is { InDraft: true };
        if (!lone || WholeClause.Of(scene) is not { } fresh)
        {
            return false;
        }

        ReplaceFrames.Give(scene, scene.Focus, fresh, "pointed", Clue.Arrow);
        return true;
    }

    /// <summary>„B gehören dazu wäre besser“: before such a verdict at the end all words are the offered ones, verbs included.</summary>
    public static bool Crowned(Scene scene)
    {
        Clause clause = scene.Clause;
        int better = clause.Last;
        bool verdict = clause.Units[better].Has(Sense.Better) && better - 1 > clause.First && clause.Units[better - 1].Key is "waere" or "waer" or "klingt" or "klaenge";
        bool verbs = verdict && clause.Members.Exists(member => member < better - 1 && clause.Units[member].Has(Sense.Verbal));
        if (!verbs || scene.Focus is not { InDraft: true } focus || focus.First >= clause.First || WholeClause.Until(scene, better - 1) is not { } fresh)
        {
            return false;
        }

        ReplaceFrames.Give(scene, focus, fresh, "crowned", Clue.Operator | Clue.Carried);
        return true;
    }

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

        // „z. B.“ behind a removal begins an example of its reason.
        bool example = scene.Clause.Find(Sense.Better) is >= 0 and int better && IsExample(scene.Units[better].Key);
        if (example && (last.Operation == ChangeOperation.Delete || fresh.Kind != PhraseKind.Quoted))
        {
            return true;
        }

        Finding whole = scene.Make(ChangeOperation.Replace, null, fresh, last.Anchor, "instead-of-" + last.Rule, clues | last.Clues);
        scene.Findings[^1] = whole with { Old = last.Old };
        return true;
    }

    private static bool IsExample(string key) => key.StartsWith('z') || key is "etwa" or "beispielsweise" or "bspw" or "bspw.";

    private static bool ForFocus(Scene scene, Phrase fresh, Clue clues)
    {
        bool sure = scene.FocusIsSure || fresh.Kind == PhraseKind.Quoted || fresh.Framed || IsMention(scene, fresh);
        if (scene.Focus is not { } focus || !sure)
        {
            return false;
        }

        scene.Add(ChangeOperation.Replace, focus, fresh, ReplaceFrames.Inner(scene, focus, fresh), "offer",
            clues | (clues.HasFlag(Clue.Arrow) ? Clue.None : Clue.Carried));
        return true;
    }

    // „=> keine Diskussion nötig“ is no wording, „das“ points back.
    private static bool IsTalk(Scene scene, Phrase fresh)
    {
        Unit first = scene.Units[fresh.First];
        bool denies = fresh.Kind == PhraseKind.Bare && first.Has(Sense.Negation) && !first.Has(Sense.Draft);
        return denies || fresh.Words == scene.Focus?.Words || IsPointer(scene, fresh);
    }

    // „das ist ehrlicher“ points back and offers nothing.
    private static bool IsPointer(Scene scene, Phrase fresh)
    {
        for (int unit = fresh.First; unit <= fresh.Last; unit++)
        {
            if (!scene.Units[unit].Has(Sense.Anaphor | Sense.Pronoun | Sense.Article | Sense.Filler))
            {
                return false;
            }
        }

        return fresh.Kind == PhraseKind.Bare && scene.Units[fresh.First].Key is "das" or "es" or "dies" or "man" or "ich" or "wir" or "was" or "dat" or "des";
    }

    // „Neuer erster Punkt: …“, „Punkt 4 (neu): …“: the part comes in and takes no other's place.
    private static bool IsNew(Scene scene, Phrase part)
    {
        ReadOnlySpan<char> words = scene.Text.AsSpan(part.Words.Start, part.Words.Length);
        bool before = words.StartsWith("neu", StringComparison.OrdinalIgnoreCase) || words.StartsWith("weiter", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("zusätzlich", StringComparison.OrdinalIgnoreCase);
        bool behind = scene.Clauses.Any(clause => clause is { Opening: UnitKind.Open, Members.Count: 1 } && clause.Units[clause.First].Key == "neu");
        return before || behind;
    }

    // „Sportsmensch wäre netter“: who means the word leaves the article out; „eine Heizung wäre netter“ wishes for a thing.
    private static bool IsMention(Scene scene, Phrase fresh)
    {
        bool article = fresh.First > 0 && scene.Units[fresh.First - 1].Has(Sense.Article);
        return scene.Focus is { InDraft: true } && !article && !scene.Units[fresh.First].Has(Sense.Article) && !scene.HoldsThing(fresh);
    }

    private static bool ForPart(Scene scene, Phrase fresh, Clue clues)
    {
        if (scene.Part is not { } part || (part.Frame & Sense.Part) == Sense.None || fresh.Kind != PhraseKind.Quoted)
        {
            return false;
        }

        bool whole = RewriteFrame.IsSentence(scene, fresh) || (part.Frame & Sense.Word) != Sense.None;
        whole &= !IsNew(scene, part);
        scene.Add(whole ? ChangeOperation.Rewrite : ChangeOperation.Insert, null, fresh, new Place(part.Words, AnchorRelation.In),
            "offer-part", clues | Clue.Place | Clue.Carried);
        return true;
    }
}
