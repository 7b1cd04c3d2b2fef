using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Segments;

/// <summary>
/// Makes one unit of a numbered part of a text: „Satz 2“, „1. Absatz“, „letzter Spiegelstrich“, „Zeilen 25 bis 30“,
/// „§ 8 Absatz 2 Satz 1“.
/// </summary>
internal static class PlaceMerger
{
    private static readonly HashSet<string> Links = new(StringComparer.Ordinal) { "bis", "und", "f", "f.", "ff", "ff.", "der", "des", "von", "u.", "&" };

    public static void Merge(List<Unit> units)
    {
        List<Unit> merged = new(units.Count);
        int at = 0;
        while (at < units.Count)
        {
            int last = LastOf(units, at);
            merged.Add(last > at ? Joined(units, at, last) : units[at]);
            at = last + 1;
        }

        units.Clear();
        units.AddRange(merged);
    }

    // Last unit of the place that begins here; the beginning itself where no numbered part does.
    private static int LastOf(List<Unit> units, int first)
    {
        Sense seen = Sense.None;
        int last = first;
        int at = first;
        while (at < units.Count && at - last <= 2 && Belongs(units[at], at == first))
        {
            if (units[at].Has(Sense.Part | Sense.Count) && units[at].Kind == UnitKind.Word)
            {
                seen |= units[at].Sense & (Sense.Part | Sense.Count);
                last = at;
            }

            at++;
        }

        return seen == (Sense.Part | Sense.Count) ? last : first;
    }

    private static bool Belongs(Unit unit, bool first) => unit.Kind switch
    {
        UnitKind.Word => unit.Has(Sense.Part | Sense.Count) || (!first && Links.Contains(unit.Key)),
        UnitKind.Dash or UnitKind.Comma => !first,
        _ => false,
    };

    private static Unit Joined(List<Unit> units, int first, int last)
    {
        TextSpan span = new(units[first].Span.Start, units[last].End - units[first].Span.Start);
        Sense text = units[last].Sense & Sense.Text;
        return new Unit(UnitKind.Word, span, span, Sense.Part | Sense.Count | text, string.Empty, WordClass.Noun);
    }
}
