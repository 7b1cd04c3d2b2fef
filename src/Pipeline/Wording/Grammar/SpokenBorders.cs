using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>
/// Borders between clauses that no mark shows, as in dictated notes: a German main clause has one finite verb, so a
/// second one begins another clause, together with the words right before it („… schafft keiner | zehn Stunden sollte
/// da stehen“). One pass over the units.
/// </summary>
internal static class SpokenBorders
{
    private const Sense Finite = Sense.Copula | Sense.Modal | Sense.Auxiliary | Sense.Sound | Sense.Called;

    /// <summary>For each unit, whether a clause begins there without a mark before it.</summary>
    public static bool[] Of(List<Unit> units)
    {
        bool[] starts = new bool[units.Count];
        Reached reached = default;
        for (int at = 0; at < units.Count; at++)
        {
            reached = Next(units, at, reached, starts);
        }

        return starts;
    }

    private static Reached Next(List<Unit> units, int at, Reached reached, bool[] starts)
    {
        Unit unit = units[at];
        if (unit.Kind is not (UnitKind.Word or UnitKind.Quote))
        {
            return new Reached(at + 1, false, false, false);
        }

        if (unit.Has(Sense.Subordinator))
        {
            return reached with { Dependent = true };
        }

        return IsFinite(unit) || (!reached.Modal && BehindPronoun(units, at))
            ? Begun(units, at, reached, starts)
            : reached with { Verb = reached.Verb || IsVerb(unit) };
    }

    // At a finite verb: behind another one it begins a clause.
    private static Reached Begun(List<Unit> units, int at, Reached reached, bool[] starts)
    {
        int start = reached.Verb && !reached.Dependent && !IsMention(units, reached.First) ? StartOf(units, reached.First, at) : -1;
        if (start > reached.First)
        {
            starts[start] = true;
            reached = reached with { First = start };
        }

        return reached with { Verb = true, Modal = units[at].Has(Sense.Modal) };
    }

    private static bool IsVerb(Unit unit) => unit is { Class: WordClass.Verb, Kind: UnitKind.Word } && !IsInfinitive(unit);

    // „das verstehen auch die Kinder“
    private static bool BehindPronoun(List<Unit> units, int at) =>
        at > 0 && units[at].Class == WordClass.Verb && units[at].Kind == UnitKind.Word && units[at - 1].Key is "das" or "so" or "dat" or "des";

    private static bool IsFinite(Unit unit) =>
        unit.Kind == UnitKind.Word && unit.Has(Finite) && !unit.Has(Sense.Draft | Sense.Article | Sense.Negation) && !IsInfinitive(unit)
        && unit.Key is not ("worden" or "gewesen" or "gehabt" or "geworden");

    private static bool IsInfinitive(Unit unit) =>
        unit.Key is "sein" or "haben" or "werden" or "koennen" or "muessen" or "sollen" or "duerfen" or "wollen" or "klingen" or "heissen" or "stehen" or "gehen" or "kommen"
        || unit.Key.StartsWith("ge", StringComparison.Ordinal) || ((unit.Class == WordClass.Verb || unit.Has(Sense.Called | Sense.Sound)) && unit.Key.EndsWith('n'));

    // „bekommt Besuch vom Vorstand finde ich besser“: no sentence but a question begins with its verb; the words are named.
    private static bool IsMention(List<Unit> units, int first) => units[first] is { Kind: UnitKind.Word, Class: WordClass.Verb, Sense: Sense.None } verb
        && verb.Key.EndsWith('t');

    // Back over the words that can be the first part of the clause: a noun phrase, a quotation, „das“, „so“.
    private static int StartOf(List<Unit> units, int first, int verb)
    {
        if (IsPointer(units[verb - 1]))
        {
            return verb - 1;
        }

        int start = verb;
        while (start - 1 > first && IsLeading(units, start - 1) && !(start < verb && units[start].Has(Sense.Article)))
        {
            start--;
        }

        return start == verb ? -1 : start - 1 > first && IsGoverning(units[start - 1]) ? start - 1 : start;
    }

    private static bool IsPointer(Unit unit) =>
        unit.Key is "das" or "dat" or "des" or "so" || (unit.Has(Sense.Anaphor) && !unit.Has(Sense.Article));

    private static bool IsGoverning(Unit unit) => unit.Has(Sense.Preposition) && !unit.Has(Sense.Draft);

    private static bool IsLeading(List<Unit> units, int at)
    {
        Unit unit = units[at];
        return unit.Kind == UnitKind.Quote || unit.Has(Sense.Draft | Sense.Article)
            || (!unit.Has(Sense.Break) && (unit.Class is WordClass.Noun or WordClass.ProperNoun or WordClass.Numeral or WordClass.Determiner
                || (unit.Class == WordClass.Adjective && IsInflected(unit))));
    }

    private static bool IsInflected(Unit unit) => unit.Key.Length > 3
        && (unit.Key.EndsWith('e') || unit.Key.EndsWith("en", StringComparison.Ordinal) || unit.Key.EndsWith("er", StringComparison.Ordinal)
            || unit.Key.EndsWith("es", StringComparison.Ordinal) || unit.Key.EndsWith("em", StringComparison.Ordinal));

    /// <summary>What of the clause has been passed.</summary>
    /// <param name="First">Its first unit.</param>
    /// <param name="Verb">Whether its verb was there.</param>
    /// <param name="Dependent">Whether a conjunction made it dependent, so that its verb comes last.</param>
    /// <param name="Modal">Whether its verb waits for an infinitive.</param>
    private readonly record struct Reached(int First, bool Verb, bool Dependent, bool Modal);
}
