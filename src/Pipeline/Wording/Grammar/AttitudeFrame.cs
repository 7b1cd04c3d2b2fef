using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Words that are liked or disliked, without another proposal.</summary>
internal static class AttitudeFrame
{
    public static bool Read(Scene scene)
    {
        int attitude = Weighs(scene.Clause) ? 0 : Of(scene.Clause);
        if (attitude == 0 || Target(scene) is not { } target || IsAside(scene, target))
        {
            return false;
        }

        bool carried = !scene.Clause.Phrases.Contains(target) && target.Last < scene.Clause.First;
        (ChangeOperation operation, string rule) = attitude < 0 ? (ChangeOperation.Object, "blame") : (ChangeOperation.Keep, "praise");
        foreach (Phrase each in carried ? [target] : Joined(scene.Clause, target))
        {
            scene.Add(operation, each, null, ReplaceFrames.Inner(scene, each, null), rule, carried ? Clue.Carried : Clue.None);
        }

        return true;
    }

    // „juristisch gemeint oder romantisch?“
    private static bool Weighs(Clause clause) => clause.Ending == UnitKind.Question && clause.Has(Sense.Or);

    // After a proposal only other words in quotation marks are judged anew; the rest gives its reasons.
    private static bool IsAside(Scene scene, Phrase target)
    {
        TextSpan words = scene.OldWords(target);
        bool reasons = !scene.Clause.Phrases.Contains(target) || target.Kind != PhraseKind.Quoted;
        return scene.Findings.Exists(finding => reasons || Overlap(scene, finding.Old, words) || Overlap(scene, finding.New, words));
    }

    private static bool Overlap(Scene scene, TextSpan? known, TextSpan words)
    {
        ReadOnlySpan<char> one = known is { } span ? scene.Text.AsSpan(span.Start, span.Length) : [];
        ReadOnlySpan<char> other = scene.Text.AsSpan(words.Start, words.Length);
        return one.Length > 0 && (one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase));
    }

    // „A“ und „B“: quotations side by side share the attitude.
    private static List<Phrase> Joined(Clause clause, Phrase target)
    {
        if (target.Kind != PhraseKind.Quoted)
        {
            return [target];
        }

        List<Phrase> joined = [];
        foreach (Phrase phrase in clause.Phrases.Where(phrase => phrase.Kind == PhraseKind.Quoted))
        {
            bool beside = joined.Count > 0 && phrase.First - joined[^1].Last == 2;
            if (joined.Count > 0 && !beside && !joined.Contains(target))
            {
                joined.Clear();
            }

            if (joined.Count == 0 || beside)
            {
                joined.Add(phrase);
            }
        }

        return joined;
    }

    /// <summary>„Toleranz?“, „Gehorsam im Jahr 2026?“: words of the draft with a question mark and no verb are doubted.</summary>
    public static bool Doubts(Scene scene)
    {
        Clause clause = scene.Clause;
        bool asks = clause.Ending == UnitKind.Question && clause.Opening == UnitKind.Stop && clause.Phrases.Count > 0;
        bool alone = asks && clause.Members.Count <= 2 && clause.Phrases.Count == 1;
        if (!(alone || (asks && IsFragment(clause))) || (Roles.Value(clause.Phrases[0]) == 0 && !clause.Phrases[0].InDraft))
        {
            return false;
        }

        scene.Add(ChangeOperation.Object, clause.Phrases[0], null, null, "doubt", Clue.None);
        return true;
    }

    // Words of the draft at the head, and no verb of the note.
    private static bool IsFragment(Clause clause) => clause.Members.Count <= 6 && !clause.Has(Sense.Verbal | Sense.Or)
        && clause.Phrases[0] is { InDraft: true, Role: Sense.None } topic && topic.First == clause.First
        && !clause.Members.Exists(member => IsOwnVerb(clause.Units[member]));

    private static bool IsOwnVerb(Unit unit) => unit.Class is WordClass.Verb or WordClass.Auxiliary && !unit.Has(Sense.Draft);

    /// <summary>Below 0 for dislike, above 0 for liking, 0 for neither.</summary>
    public static int Of(Clause clause)
    {
        bool denied = clause.Has(Sense.Negation);
        if (FallsShort(clause, denied))
        {
            return -1;
        }

        if (clause.Has(Sense.Praise))
        {
            return denied || clause.Has(Sense.Blame) ? -1 : 1;
        }

        return AsksWhat(clause) || Hurts(clause) ? -1 : !IsBlamed(clause) ? 0 : DeniesBlame(clause) ? 1 : -1;
    }

    private static bool IsBlamed(Clause clause) =>
        clause.Has(Sense.Blame) || (clause.Has(Sense.Scale) && clause.Has(Sense.Too)) || IsLabelled(clause) || Reminds(clause);

    // „da denken die Jungen an Lederhosen“
    private static bool Reminds(Clause clause) => clause.SaysAny("denkt", "denken", "denk", "denke", "dachte", "dachten") && clause.SaysAny("an", "ans", "am")
        && clause.Units[clause.First].Key is "da" or "dabei" or "bei" or "beim" or "das" or "dat" or "des";

    // „Was sind denn bitteschön „geeignete Maßnahmen“?“
    private static bool AsksWhat(Clause clause) => clause.Ending == UnitKind.Question && clause.Units[clause.First].Key is "was" or "wat" or "wos"
        && clause.Phrases is [{ InDraft: true }] && clause.SaysAny("ist", "sind", "heisst", "bedeutet", "bedeuten", "meint", "soll", "sollen", "is", "versteht");

    // „wir fühlen uns von „A“ angegriffen“
    private static bool Hurts(Clause clause) => clause.SaysAny("fuehle", "fuehlen", "fuehlt", "fuehlten") && clause.SaysAny("uns", "mich", "sich")
        && clause.Phrases.Exists(phrase => phrase.InDraft && phrase.Has(Sense.Of | Sense.By));

    // „A ist so ein Werbewort“, „A ist ein Ausdruck aus der Kaserne“: who says what kind of word it is dislikes it.
    private static bool IsLabelled(Clause clause) => clause.Has(Sense.Copula) && clause.Members.Exists(member => member > clause.First
        && clause.Units[member].Has(Sense.Word) && WordFamilies.IsWordForWord(clause.Units[member].Key)
        && clause.Units[member - 1] is { Key: "ein" or "eine" or "so'n" or "n" or "ne" or "kein" or "nen" or "a" or "an" or "oa" or "en" });

    // „A reicht Berufstätigen nicht“, „A hat bei uns niemand verstanden“
    private static bool FallsShort(Clause clause, bool denied) =>
        (denied && clause.SaysAny("reicht", "genuegt"))
        || (clause.Has(Sense.Write) && clause.SaysAny("niemand", "keiner", "kein mensch", "keener", "koaner") && clause.SaysAny("sagt", "spricht", "schreibt", "benutzt", "verwendet", "redet", "nimmt"))
        || (clause.Has(Sense.Grasp) && (denied || clause.SaysAny("niemand", "kaum")) && clause.Ending != UnitKind.Question);

    // „nicht schwammig“; in „checkt keiner, der nicht segelt“ something else is denied.
    private static bool DeniesBlame(Clause clause)
    {
        int blame = clause.Find(Sense.Blame | Sense.Scale);
        return clause.Members.Exists(member => member < blame && blame - member <= 3 && clause.Units[member].Has(Sense.Negation));
    }

    private static Phrase? Target(Scene scene)
    {
        Phrase? own = Roles.Best(scene.Clause.Phrases.Where(phrase => phrase.Kind != PhraseKind.Place
            && phrase.Role is Sense.None or Sense.Of or Sense.With or Sense.At or Sense.By && Roles.IsNameable(scene, phrase) && !IsBeneficiary(scene, phrase)));
        bool named = own is not null && Roles.Value(own) > 0;
        return named ? own : Tail.Quotation(scene) is { InDraft: true } behind ? behind
            : Standing(scene) ?? (Refers(scene.Clause) ? scene.Focus : null);
    }

    // „für eine Stadt zu groß“: for whom it is too much, not what.
    private static bool IsBeneficiary(Scene scene, Phrase phrase) => phrase.Kind == PhraseKind.Bare && phrase.Has(Sense.At)
        && phrase.First > 0 && scene.Units[phrase.First - 1].Key is "fuer" or "fuers" or "neben" or "seit" or "wegen";

    // „Dass da A steht, finde ich furchtbar“, „Toll, dass A drinsteht“: the clause beside says where the words stand.
    private static Phrase? Standing(Scene scene)
    {
        if (scene.At > 0 && InText(scene.Clauses[scene.At - 1]) is { } before)
        {
            return before;
        }

        Phrase? after = scene.At + 1 < scene.Clauses.Count && scene.Clause.Members.Count <= 6 ? InText(scene.Clauses[scene.At + 1]) : null;
        scene.SpentTo = after is null ? scene.SpentTo : Math.Max(scene.SpentTo, scene.Clauses[scene.At + 1].Last);
        return after;
    }

    private static Phrase? InText(Clause clause) =>
        clause.Units[clause.First].Key is "dass" or "wenn" or "weil" && !clause.Has(Sense.Negation)
        && (clause.Has(Sense.Occur) || clause.SaysAny("steht", "stehen", "drinsteht", "vorkommt", "drin", "auftaucht"))
            ? Roles.Best(clause.Phrases.Where(phrase => phrase.InDraft && phrase.Kind != PhraseKind.Place && phrase.Role == Sense.None)) : null;

    // „es“, „der Spruch“, or nothing that could be another subject.
    private static bool Refers(Clause clause) =>
        clause.Has(Sense.Anaphor)
        || clause.Phrases.Exists(phrase => phrase.Kind == PhraseKind.Place && phrase.Role == Sense.None && (phrase.Frame & Sense.Word) != Sense.None)
        || clause.Phrases.TrueForAll(phrase => (phrase.Frame & Sense.Word) != Sense.None)
        || !clause.Has(Sense.Copula | Sense.Auxiliary | Sense.Modal);
}
