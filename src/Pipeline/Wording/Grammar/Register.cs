using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>
/// The editors' way of noting changes: an order in the second person („Ersetze A durch B“), a bare participle
/// („A durch B ersetzt“), or nothing but „A -> B“. Wishes about the world are put as infinitives or whole sentences.
/// </summary>
internal static class Register
{
    private static readonly HashSet<string> Orders = new(StringComparer.Ordinal)
    {
        "ersetze", "streiche", "fuege", "aendere", "ergaenze", "loesche", "tausche", "formuliere", "verschiebe", "entferne",
    };

    private static readonly HashSet<string> Done = new(StringComparer.Ordinal)
    {
        "ersetzt", "gestrichen", "geaendert", "ergaenzt", "eingefuegt", "umbenannt", "geloescht", "entfernt", "hinzugefuegt", "entfernd",
    };

    public static bool IsEditorial(List<Unit> units, bool drafts)
    {
        Unit last = units[^1].Ends && units.Count > 1 ? units[^2] : units[^1];
        bool order = units.Take(6).Any(unit => Orders.Contains(unit.Key));
        bool done = Done.Contains(last.Key) && !units.Exists(unit => unit.Has(Sense.Auxiliary | Sense.Modal | Sense.Copula | Sense.Pronoun));
        return order || done || (!drafts && (IsBareArrow(units) || IsBareChoice(units)));
    }

    // From this many units on a statement is more than a change.
    private const int Many = 24;

    /// <summary>Whether the statement is long, and whether it tells a story.</summary>
    public static Clue Manner(List<Unit> units) =>
        (units.Count >= Many ? Clue.Wordy : Clue.None) | (IsStory(units) ? Clue.Story : Clue.None);

    // A verb in the past, or somebody of one's own.
    private static bool IsStory(List<Unit> units) =>
        units.Exists(unit => unit.Key is "hatte" or "hatten" or "ging" or "gingen" or "kam" or "kamen" or "stand" or "standen" or "gab" or "gestern" or "letztes" or "letzte woche" or "frueher" or "damals" or "seitdem" or "seither")
        || units.Exists(unit => unit.Key is "mein" or "meine" or "meinem" or "meiner" or "meinen");

    // „Edition statt Ausgabe“ and nothing else; „mehr Bänke statt Poller“ wishes for things.
    private static bool IsBareChoice(List<Unit> units) =>
        units.Count <= 4 && units.Count(unit => unit.Has(Sense.Instead)) == 1 && !units[0].Has(Sense.Instead)
        && !units.Exists(unit => unit.Has(Sense.Thing | Sense.Article) || unit.Key is "mehr" or "weniger" || unit.Ends);

    // Between things of the world an arrow leads to consequences; between two names alone it replaces.
    private static bool IsBareArrow(List<Unit> units) =>
        units.Count(unit => unit.Kind == UnitKind.Arrow) == 1 && !units.Exists(unit => unit.Has(Sense.Thing))
        && units.TakeWhile((unit, at) => at == 0 || unit.Kind is not (UnitKind.Comma or UnitKind.Stop or UnitKind.Open)).ToList() is { Count: <= 7 } head
        && head.Exists(unit => unit.Kind == UnitKind.Arrow);
}
