using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Segments;

/// <summary>
/// Counts of a show of hands: „5 dafür, 1 dagegen“, „alle waren dafür“. They report how many stood behind a proposal and
/// neither offer words nor refuse any.
/// </summary>
internal static class VoteTalk
{
    public static void Mute(List<Unit> units)
    {
        for (int at = 1; at < units.Count; at++)
        {
            if (IsCounted(units[at - 1], units[at]) || IsBacked(units, at))
            {
                units[at] = units[at] with { Sense = Sense.Filler };
            }
        }
    }

    private static bool IsCounted(Unit number, Unit side) =>
        side.Key is "dafuer" or "dagegen" or "enthaltung" or "enthaltungen" && number.Kind == UnitKind.Word
        && (number.Has(Sense.Count) || number.Class == WordClass.Numeral);

    private static bool IsBacked(List<Unit> units, int at)
    {
        bool ends = at + 1 == units.Count || units[at + 1].Kind is not (UnitKind.Word or UnitKind.Quote or UnitKind.Colon);
        return ends && units[at].Key == "dafuer" && (units[at - 1].Has(Sense.Copula) || units[at - 1].Key is "alle" or "mehrheit");
    }
}
