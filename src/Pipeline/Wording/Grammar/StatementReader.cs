using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>
/// Reads the changes of one statement, clause by clause. In each clause the first frame that finds its parts wins;
/// an offer of words or an attitude is read where no frame does.
/// </summary>
internal static class StatementReader
{
    private static readonly Func<Scene, bool>[] Frames =
    [
        GapFrames.Plus,
        OfferFrame.Pointed,
        GapFrames.Hither,
        OfferFrame.Crowned,
        ReplaceFrames.Replace,
        ReplaceFrames.Yield,
        ReplaceFrames.Through,
        ChoiceFrames.Instead,
        ReplaceFrames.Become,
        ReplaceFrames.Make,
        ReplaceFrames.Turn,
        ChoiceFrames.Comparison,
        ChoiceFrames.Contrast,
        ChoiceFrames.Called,
        RewriteFrame.Read,
        CutFrames.Needless,
        CutFrames.Unwanted,
        CutFrames.Without,
        CutFrames.Move,
        InsertFrames.Add,
        InsertFrames.Insert,
        InsertFrames.Lack,
        InsertFrames.Missing,
        InsertFrames.Belong,
        CutFrames.Delete,
        InsertFrames.Item,
        BesideFrames.Elided,
        StayFrame.Read,
        GapFrames.Likewise,
        ParallelFrame.Read,
        OfferFrame.Read,
        AttitudeFrame.Read,
        AttitudeFrame.Doubts,
    ];

    public static List<Finding> Read(Scene scene)
    {
        for (int at = 0; at < scene.Clauses.Count; at++)
        {
            scene.At = at;
            scene.Spend();
            if (scene.Clause.First > scene.SpentTo)
            {
                ReadClause(scene);
            }
        }

        Pairs.Read(scene);
        Topics.Read(scene);
        return scene.Findings;
    }

    private static void ReadClause(Scene scene)
    {
        if (!Reasons(scene.Clause))
        {
            bool read = Array.Exists(Frames, frame => frame(scene));
            bool settled = read && scene.Findings is [.., { Rule: "needless" or "unwanted" or "contrast" or "blame" } last] && last.Clause == scene.At;
            if (read && !settled && (Verdicts.Denies(scene) || Verdicts.Threatens(scene)))
            {
                Verdicts.Refuse(scene, scene.At);
            }
        }

        if (scene.Findings is not [.., { Rule: "corrected" } corrected] || corrected.Clause != scene.At)
        {
            Verdicts.Read(scene);
        }

        Watch(scene);
    }

    // „weil …“, „Begründung: …“ give grounds and propose nothing.
    private static bool Reasons(Clause clause)
    {
        Unit first = clause.Units[clause.First];
        return first.Has(Sense.Reason)
            || (first.Has(Sense.Subordinator) && first.Key is "weil" or "denn" or "schliesslich" or "sonst" or "naemlich");
    }

    // What the next clause may refer to: the old words of a change, else the words named most surely.
    private static void Watch(Scene scene)
    {
        Clause clause = scene.Clause;
        scene.Part = clause.Phrases.Find(phrase =>
            phrase.Kind == PhraseKind.Place && (phrase.Frame & Sense.Part) != Sense.None) ?? scene.Part;
        scene.Beside = clause.Phrases is [{ } only] && only.Has(Sense.After | Sense.Before | Sense.Between) && clause.Members.Count <= 4 ? only : null;
        scene.Label = clause.Phrases is [{ Kind: not PhraseKind.Place, Role: Sense.None } label] && IsAlone(clause, label) ? label : scene.Label;
        if (Named(scene, clause) is { } focus)
        {
            scene.Focus = focus;
            scene.FocusIsSure = IsSure(clause, focus);
        }
    }

    // Nothing but the words, and what carries no meaning.
    private static bool IsAlone(Clause clause, Phrase label) => clause.Members.TrueForAll(member =>
        (member >= label.First && member <= label.Last) || (clause.Units[member].Has(Sense.Filler | Sense.Article) && !clause.Units[member].Has(Sense.Verbal)));

    private static Phrase? Named(Scene scene, Clause clause)
    {
        HashSet<TextSpan> fresh = [.. scene.Findings.Select(finding => finding.New).OfType<TextSpan>()];
        Phrase? named = Roles.Best(clause.Phrases.Where(phrase =>
            phrase.Kind != PhraseKind.Place && Roles.Value(phrase) > 0 && !fresh.Contains(phrase.Words)));
        bool bare = scene.Focus is null && clause.Ending is UnitKind.Arrow or UnitKind.Question or UnitKind.Colon;
        return named ?? (bare ? Roles.Best(Roles.Free(clause)) ?? (clause.Ending == UnitKind.Arrow ? WholeClause.Of(scene) : null) : null);
    }

    // Named as words: quoted, called a word, judged, to be deleted, or left standing by itself.
    private static bool IsSure(Clause clause, Phrase focus) =>
        focus.Kind == PhraseKind.Quoted || focus.Framed || AttitudeFrame.Of(clause) < 0 || clause.Units[focus.Last].Key.Length == 0
        || clause.Has(Sense.Delete | Sense.Sound | Sense.Word)
        || clause.Members.Count(member => member < focus.First || member > focus.Last) <= 2;
}
