using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Takes what stands in a clause as words, small words included: „-> in der Stadt“, „bestimmt mit wär besser“.</summary>
internal static class WholeClause
{
    // Longer clauses are talk.
    private const int MostUnits = 10;

    private const Sense Talk = Sense.Change | Sense.Blame | Sense.Praise | Sense.Better | Sense.Sound | Sense.Stay | Sense.Refuse;

    /// <summary>All units of the clause; null when it talks instead of naming words.</summary>
    public static Phrase? Of(Scene scene) =>
        scene.Clause.Has(Talk) && !IsLone(scene.Clause) ? null : Between(scene, 0, End(scene));

    // „integriert -> aufgenommen“: a word alone behind an arrow is offered, whatever else it may mean; „-> streichen“ asks.
    private static bool IsLone(Clause clause) => clause is { Opening: UnitKind.Arrow, Members.Count: 1 }
        && !clause.Has(Sense.Delete | Sense.Stay | Sense.Refuse | Sense.Blame) && !clause.Units[clause.First].Key.EndsWith("en", StringComparison.Ordinal);

    // „-> zehn | bei den Arbeitsstunden“
    private static int End(Scene scene)
    {
        List<int> members = scene.Clause.Members;
        bool nominal = scene.Focus is { } focus && IsNominal(scene, focus);
        for (int at = 1; at < members.Count; at++)
        {
            if (Stretch.IsPlace(scene, members[at]) || (nominal && IsVerb(scene.Units[members[at]])))
            {
                return at;
            }
        }

        return members.Count;
    }

    // „A -> B | kam als Idee auf“: for words without a verb no sentence is offered, so the verb belongs to the note.
    private static bool IsNominal(Scene scene, Phrase old)
    {
        string words = scene.Text.Substring(old.Words.Start, old.Words.Length);
        return old.Kind != PhraseKind.Place && words.Count(letter => letter == ' ') <= 2
            && words.Split(' ').All(word => (WordingLexicon.Of(WordKey.Fine(word)) & (Sense.Verbal | Sense.Sound)) == Sense.None);
    }

    private static bool IsVerb(Unit unit) => unit.Kind == UnitKind.Word && !unit.Has(Sense.Draft)
        && (unit.Key is "war" or "waren" or "kam" or "kamen" or "wurde" or "wurden" or "ist" or "sind" or "hat" or "haben" or "waere" or "fand" or "fanden" or "heisst" or "sagt" or "sagen" or "klingt" or "passt" or "trifft");

    /// <summary>The units before the first one with a sense; null when there are none.</summary>
    public static Phrase? Before(Scene scene, Sense sense)
    {
        Clause clause = scene.Clause;
        for (int index = 0; index < clause.Members.Count; index++)
        {
            if (clause.Units[clause.Members[index]].Has(sense))
            {
                return Between(scene, 0, index);
            }
        }

        return null;
    }

    /// <summary>The units before a unit; null when there are none.</summary>
    public static Phrase? Until(Scene scene, int unit)
    {
        int first = scene.Clause.First;
        TextSpan words = new(scene.Units[first].Inner.Start, scene.Units[unit - 1].End - scene.Units[first].Inner.Start);
        return unit - first > MostUnits ? null : new Phrase(PhraseKind.Bare, words, Sense.None, Sense.None, first, unit - 1, false, false, true);
    }

    private static Phrase? Between(Scene scene, int from, int to)
    {
        Clause clause = scene.Clause;
        while (from < to && Edge(clause.Units[clause.Members[from]]) && !Restricts(clause, from, to))
        {
            from++;
        }

        while (to > from && Edge(clause.Units[clause.Members[to - 1]]))
        {
            to--;
        }

        if (to <= from || to - from > MostUnits)
        {
            return null;
        }

        (int first, int last) = (clause.Members[from], clause.Members[to - 1]);
        int start = clause.Units[first].Inner.Start;
        bool draft = clause.Members.Exists(member => member >= first && member <= last && clause.Units[member].Has(Sense.Draft));
        TextSpan words = new(start, clause.Units[last].Inner.Start + clause.Units[last].Inner.Length - start);
        return new Phrase(PhraseKind.Bare, words, Sense.None, Sense.None, first, last, draft);
    }

    // „-> nur bei Windstille erlaubt“: before a longer wording the adverb belongs to it.
    private static bool Restricts(Clause clause, int from, int to) =>
        clause.Opening == UnitKind.Arrow && to - from > 3 && clause.Units[clause.Members[from]].Key is "nur" or "auch" or "erst" or "noch" or "bereits";

    /// <summary>Adverbs that say something of their own: „meistens hilfsbereit“, „überall“.</summary>
    public static bool Speaks(Unit unit) => unit.Key is "meistens" or "meist" or "oft" or "immer" or "stets" or "staendig" or "manchmal" or "mindestens"
        or "hoechstens" or "ueberall" or "sofort" or "sehr" or "weiterhin" or "gemeinsam" or "selbst" or "heute" or "kuenftig" or "sogar";

    private static bool Edge(Unit unit) =>
        unit.Kind is not (UnitKind.Word or UnitKind.Quote) || (unit.Has(Sense.Filler | Sense.And) && !unit.Has(Sense.Draft) && !Speaks(unit))
        || (unit.Has(Sense.Article) && !unit.Has(Sense.Draft) && unit.Key is "der" or "die" or "den" or "dem" or "ein" or "eine" or "einen" or "einem");
}
