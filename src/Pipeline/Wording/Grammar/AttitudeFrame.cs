using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Words that are liked or disliked, without another proposal.</summary>
internal static class AttitudeFrame
{
    public static bool Read(Scene scene)
    {
        int attitude = Of(scene.Clause);
        if (attitude == 0 || Target(scene) is not { } target)
        {
            return false;
        }

        bool carried = !scene.Clause.Phrases.Contains(target);
        TextSpan words = scene.OldWords(target);
        if (scene.Findings.Exists(finding => carried || finding.Old == words || finding.New == words))
        {
            return false;
        }

        ChangeOperation operation = attitude < 0 ? ChangeOperation.Object : ChangeOperation.Keep;
        scene.Add(operation, target, null, ReplaceFrames.Inner(scene, target, null),
            attitude < 0 ? "blame" : "praise", carried ? Clue.Carried : Clue.None);
        return true;
    }

    /// <summary>Below 0 for dislike, above 0 for liking, 0 for neither.</summary>
    public static int Of(Clause clause)
    {
        bool denied = clause.Has(Sense.Negation);
        if (clause.Has(Sense.Praise))
        {
            return denied ? -1 : clause.Has(Sense.Blame) ? -1 : 1;
        }

        bool scaled = clause.Has(Sense.Scale) && clause.Has(Sense.Too);
        return clause.Has(Sense.Blame) || scaled ? denied ? 1 : -1 : 0;
    }

    private static Phrase? Target(Scene scene)
    {
        Phrase? own = Roles.Best(scene.Clause.Phrases.Where(phrase =>
            phrase.Kind != PhraseKind.Place && phrase.Role is Sense.None or Sense.Of or Sense.With or Sense.At or Sense.By));
        bool named = own is not null && Roles.Value(own) > 0;
        return named ? own : Refers(scene.Clause) ? scene.Focus : null;
    }

    // „es“, „der Spruch“, or nothing that could be another subject.
    private static bool Refers(Clause clause) =>
        clause.Has(Sense.Anaphor) || clause.Phrases.All(phrase => (phrase.Frame & Sense.Word) != Sense.None)
        || !clause.Has(Sense.Copula | Sense.Auxiliary | Sense.Modal);
}
