using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Drafts;

/// <summary>
/// Where no draft is known: words that a sentence begins with and then says something about or does something with are
/// taken as if they stood in one („zeitnah ist Behördendeutsch“, „auf Probe kann weg“). Whether a thing of the world is
/// meant after all, the confidence decides.
/// </summary>
internal static class HeadMarker
{
    // Longer rows are sentences about the world.
    private const int MostWords = 6;

    private const Sense Verdict = Sense.Copula | Sense.Sound | Sense.Modal | Sense.Stay | Sense.Delete | Sense.Blame | Sense.Praise
        | Sense.Called | Sense.Grasp | Sense.Turn | Sense.Replace | Sense.Move | Sense.Refuse | Sense.Write;

    // Prepositions that give words another part to play.
    private const Sense Operand = Sense.After | Sense.Before | Sense.Instead | Sense.From | Sense.Than | Sense.Between;

    public static void Mark(string text, List<Unit> units)
    {
        bool opens = true;
        for (int at = 0; at < units.Count; at++)
        {
            int end = opens ? End(text, units, at) : at;
            if (end > at && end < units.Count && IsSpokenOf(units, end))
            {
                Take(units, at, end);
            }

            at = Math.Max(at, end - 1);
            opens = units[at].Ends || units[at].Kind is UnitKind.Line or UnitKind.Dash;
        }
    }

    private static void Take(List<Unit> units, int from, int end)
    {
        for (int at = from; at < end; at++)
        {
            if (units[at].Kind is UnitKind.Word or UnitKind.Quote && !units[at].Has(Sense.And | Sense.Or | Sense.Article | Sense.Filler))
            {
                units[at] = units[at] with { Sense = units[at].Sense | Sense.Draft };
            }
        }
    }

    private static bool IsSpokenOf(List<Unit> units, int at)
    {
        Unit unit = units[at];
        bool resumed = unit.Kind == UnitKind.Comma && at + 1 < units.Count && units[at + 1].Has(Sense.Anaphor);
        return unit.Kind is UnitKind.Colon or UnitKind.Dash or UnitKind.Question or UnitKind.Arrow or UnitKind.Stop
            || resumed || unit.Has(Verdict) || (unit.Has(Sense.Filler) && !unit.Has(Sense.There));
    }

    // End of the row of plain words that begins here; the beginning itself where none does.
    private static int End(string text, List<Unit> units, int from)
    {
        int end = from;
        bool named = false;
        while (end < units.Count && end - from < MostWords && IsPlain(text, units, from, end))
        {
            named |= units[end].Sense == Sense.None || units[end].Has(Sense.Thing);
            end++;
        }

        return named && !IsAsking(units[from]) && !units[end - 1].Has(Sense.And | Sense.Or | Sense.Article | Sense.Preposition) ? end : from;
    }

    // „womit“, „wann“, „woher“
    private static bool IsAsking(Unit unit) => unit.Key.StartsWith("wo", StringComparison.Ordinal) && unit.Key.Length <= 7 && unit.Class != WordClass.Noun
        || unit.Key is "wann" or "wer" or "wen" or "wem" or "warum";

    private static bool IsPlain(string text, List<Unit> units, int from, int at)
    {
        Unit unit = units[at];
        if (unit.Kind != UnitKind.Word || (at == from && unit.Has(Sense.Article)))
        {
            return false;
        }

        bool joint = at > from && unit.Has(Sense.And | Sense.Or | Sense.Article);
        return joint || IsContent(text, unit, at > from) || (unit.Has(Sense.Preposition) && !unit.Has(Operand));
    }

    private static bool IsContent(string text, Unit unit, bool inside)
    {
        bool verb = inside && unit.Class is WordClass.Verb or WordClass.Auxiliary && char.IsLower(text[unit.Span.Start]);
        return !verb && (unit.Sense & ~(Sense.Thing | Sense.Count)) == Sense.None && unit.Class is not (WordClass.Pronoun or WordClass.Interjection);
    }
}
