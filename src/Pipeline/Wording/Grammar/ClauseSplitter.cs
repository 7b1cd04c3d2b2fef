using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>
/// Cuts units into clauses. Commas within an enumeration cut nothing; brackets become clauses of their own behind
/// the clause that they interrupt. A constant number of passes over the units.
/// </summary>
internal static class ClauseSplitter
{
    private const Sense Predicate = Sense.Change | Sense.Stay | Sense.Lack | Sense.Belong | Sense.Called | Sense.Blame
        | Sense.Praise | Sense.Sound | Sense.Refuse | Sense.Contest;

    public static List<Cut> Split(List<Unit> units)
    {
        List<Cut> cuts = [];
        bool[] lists = Enumerations(units);
        int[] closing = Brackets(units);
        Walk(units, 0, units.Count, new Borders(lists, SpokenBorders.Of(units), closing), cuts);
        return cuts;
    }

    private static void Walk(
        List<Unit> units, int from, int to, Borders borders, List<Cut> cuts)
    {
        Stack<(int From, int To)> pending = [];
        pending.Push((from, to));
        while (pending.Count > 0)
        {
            (int start, int end) = pending.Pop();
            List<(int, int)> inner = [];
            Flat(units, start, end, borders, cuts, inner);
            for (int index = inner.Count - 1; index >= 0; index--)
            {
                pending.Push(inner[index]);
            }
        }
    }

    // Clauses between two places, brackets put aside until the clause is whole.
    private static void Flat(
        List<Unit> units, int from, int to, Borders borders, List<Cut> cuts, List<(int, int)> inner)
    {
        List<int> members = [];
        UnitKind opening = from > 0 && units[from - 1].Kind == UnitKind.Open ? UnitKind.Open : UnitKind.Stop;
        for (int index = from; index < to; index++)
        {
            if (units[index].Kind == UnitKind.Open && borders.Closing[index] > index && borders.Closing[index] < to)
            {
                inner.Add((index + 1, borders.Closing[index]));
                index = borders.Closing[index];
                continue;
            }

            UnitKind? border = Border(units, members, index, to, borders);
            if (border is { } kind)
            {
                Close(cuts, members, opening, kind);
                (members, opening) = ([], kind);
            }

            if (!IsMark(units[index].Kind, borders.Lists[index]))
            {
                members.Add(index);
            }
        }

        Close(cuts, members, opening, UnitKind.Stop);
    }

    private static UnitKind? Border(List<Unit> units, List<int> members, int index, int to, Borders borders) =>
        IsMark(units[index].Kind, borders.Lists[index]) ? units[index].Kind
        : (members.Count > 0 && (borders.Spoken[index] || units[index].Has(Sense.Sondern))) || Starts(units, members, index, to) ? UnitKind.Comma : null;

    private static void Close(List<Cut> cuts, List<int> members, UnitKind opening, UnitKind ending)
    {
        if (members.Count > 0)
        {
            cuts.Add(new Cut(members, opening, ending));
        }
    }

    private static bool IsMark(UnitKind kind, bool list) => kind switch
    {
        UnitKind.Word or UnitKind.Quote or UnitKind.Sign or UnitKind.Close => false,
        UnitKind.Comma => !list,
        _ => true,
    };

    // „A streichen und B einfügen“, „A raus dafür B“, „B oder besser C“: a new clause without punctuation.
    private static bool Starts(List<Unit> units, List<int> members, int index, int to)
    {
        Unit unit = units[index];
        if (members.Count == 0 || !unit.Has(Sense.And | Sense.Or | Sense.Better | Sense.But | Sense.Subordinator))
        {
            return false;
        }

        if (unit.Has(Sense.Or))
        {
            return index + 1 < to && units[index + 1].Has(Sense.Better);
        }

        if (unit.Has(Sense.Subordinator) && unit.Key is "denn" or "da" or "wie" or "wo" or "was")
        {
            // Particles as often as conjunctions („was heißt denn“): without a comma they begin nothing.
            return false;
        }

        bool left = members.Any(member => units[member].Has(Predicate));
        return left && (unit.Has(Sense.And) ? Right(units, index + 1, to) : !ComparesNext(units, index, to));
    }

    private static bool Right(List<Unit> units, int from, int to)
    {
        for (int index = from; index < to && !units[index].Ends && units[index].Kind is not (UnitKind.Comma or UnitKind.Line); index++)
        {
            if (units[index].Has(Predicate))
            {
                return true;
            }
        }

        return false;
    }

    // „besser als“, „es besser treffen“ compare and begin nothing.
    private static bool ComparesNext(List<Unit> units, int index, int to) =>
        index + 1 >= to || units[index + 1].Has(Sense.Than) || units[index + 1].Kind is not (UnitKind.Word or UnitKind.Quote);

    // For each comma, whether it stands within an enumeration: „A, B und C“, „„A“, „B““.
    private static bool[] Enumerations(List<Unit> units)
    {
        bool[] lists = new bool[units.Count];

        // Whether the stretch to the right is nominal up to an „und“, seen from the right in one pass.
        bool joined = false;
        bool joinable = false;
        for (int index = units.Count - 1; index >= 0; index--)
        {
            Unit unit = units[index];
            if (unit.Kind == UnitKind.Comma)
            {
                lists[index] = Between(units, index, joined);
            }
            else if (!Nominal(unit))
            {
                (joined, joinable) = (false, false);
            }
            else if (unit.Has(Sense.And | Sense.Or))
            {
                joined = joinable;
            }
            else
            {
                joinable = true;
            }
        }

        return lists;
    }

    private static bool Between(List<Unit> units, int index, bool joined)
    {
        if (index == 0 || index + 1 >= units.Count)
        {
            return false;
        }

        (Unit before, Unit after) = (units[index - 1], units[index + 1]);
        if (after.Has(Sense.And))
        {
            // No enumeration has a comma before its „und“.
            return false;
        }

        bool quotes = before.Kind == UnitKind.Quote && after.Kind == UnitKind.Quote;
        return quotes || (joined && Nominal(before) && Nominal(after));
    }

    private static bool Nominal(Unit unit) =>
        unit.Kind == UnitKind.Quote || (unit.Kind == UnitKind.Word && !unit.Has(Sense.Break));

    private static int[] Brackets(List<Unit> units)
    {
        int[] closing = new int[units.Count];
        Stack<int> open = [];
        for (int index = 0; index < units.Count; index++)
        {
            if (units[index].Kind == UnitKind.Open)
            {
                open.Push(index);
            }
            else if (units[index].Kind == UnitKind.Close && open.TryPop(out int start))
            {
                closing[start] = index;
            }
        }

        return closing;
    }

    /// <summary>What is known of the borders before the units are walked.</summary>
    /// <param name="Lists">Commas within an enumeration.</param>
    /// <param name="Spoken">Units that begin a clause without a mark.</param>
    /// <param name="Closing">For an opening bracket its closing one.</param>
    private readonly record struct Borders(bool[] Lists, bool[] Spoken, int[] Closing);
}
