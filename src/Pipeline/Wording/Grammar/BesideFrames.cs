using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Words that come in beside others without a verb: „nach A noch B“, „hinter A: B“, „davor B“.</summary>
internal static class BesideFrames
{
    /// <summary>„nach A noch B“, „hinter A: B“, „davor B“: the verb is left out.</summary>
    public static bool Elided(Scene scene)
    {
        Clause clause = scene.Clause;
        if (clause.Has(Sense.There))
        {
            return Near(scene);
        }

        Phrase? beside = clause.Phrases.Find(phrase =>
            phrase.Has(Sense.After | Sense.Before | Sense.Between) && (phrase.Kind == PhraseKind.Quoted || phrase.InDraft || IsNamed(scene, phrase)));
        bool other = clause.Has(Sense.Stay | Sense.Delete | Sense.Move | Sense.Sound | Sense.Blame | Sense.Turn);
        if (beside is null || other || Elliptic(scene) is not { } fresh)
        {
            return false;
        }

        (Place? anchor, _) = Roles.Anchor(scene, clause);
        fresh = WithJoint(scene, fresh, beside);
        scene.Add(ChangeOperation.Insert, null, fresh, anchor, "beside",
            Clue.Operator | scene.CluesOf(beside, Clue.QuotedOld, Clue.DraftOld));
        return true;
    }

    // „hinter Helm noch Handschuhe“: right at the head, without an article and without a verb, the noun is a word of the text.
    private static bool IsNamed(Scene scene, Phrase phrase) => phrase.Kind == PhraseKind.Bare && phrase.First == scene.Clause.First + 1
        && phrase.Last < scene.Clause.Last && scene.Units[phrase.Last + 1].Key == "noch" && !scene.Clause.Has(Sense.Verbal)
        && scene.Units[phrase.First - 1].Has(Sense.Preposition) && !scene.Units[phrase.First - 1].Has(Sense.Article);

    // „nach A noch | und B“, „vor A noch B | und“: the joint comes in with the words.
    private static Phrase WithJoint(Scene scene, Phrase fresh, Phrase beside)
    {
        int joint = beside.Has(Sense.Before) ? fresh.Last + 1 : fresh.First - 1;
        if (fresh.Kind == PhraseKind.Quoted || joint < scene.Clause.First || joint > scene.Clause.Last || joint == beside.Last + 1 || !scene.Units[joint].Has(Sense.And))
        {
            return fresh;
        }

        int start = Math.Min(scene.Units[joint].Span.Start, fresh.Words.Start);
        int end = Math.Max(scene.Units[joint].End, fresh.Words.Start + fresh.Words.Length);
        return fresh with { Words = new TextSpan(start, end - start) };
    }

    private static Phrase? Elliptic(Scene scene)
    {
        bool more = scene.Clause.Says("noch");
        return Roles.Fresh(Roles.Free(scene.Clause).Where(phrase => phrase.Kind == PhraseKind.Quoted || more))
            ?? Roles.Under(scene.Clause, Sense.With | Sense.Around).Find(phrase => phrase is { Kind: PhraseKind.Quoted, InDraft: false })
            ?? Tail.Quotation(scene) ?? (scene.Clause.Ending == UnitKind.Colon ? Tail.Rest(scene) : null);
    }

    // „davor B“: beside the words that were spoken of.
    public static bool Near(Scene scene)
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
}
