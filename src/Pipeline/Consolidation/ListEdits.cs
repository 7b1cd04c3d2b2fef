using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// Adds, removes and moves items of a list. Punctuation belongs to the position, not to the item: what ends with a
/// full stop is the last one, whichever it is, and numbers go on counting.
/// </summary>
internal static class ListEdits
{
    /// <summary>A new item before the item at <paramref name="position"/>; behind the last one when equal to their number.</summary>
    public static IReadOnlyList<TextEdit> Insert(ItemList list, int position, string core)
    {
        List<int> order = [.. Enumerable.Range(0, list.Items.Count)];
        order.Insert(position, -1);
        return Arrange(list, order, core, string.Empty, -1);
    }

    /// <summary>Takes an item out; nothing where items of the next level hang below it, which nobody asked to lose.</summary>
    public static IReadOnlyList<TextEdit> Delete(ItemList list, int item)
    {
        if (Inner(list, item).Length > 0)
        {
            return [];
        }

        List<int> order = [.. Enumerable.Range(0, list.Items.Count).Where(index => index != item)];
        return Arrange(list, order, string.Empty, string.Empty, item);
    }

    /// <summary>Moves an item before another; behind the last one when <paramref name="before"/> equals their number.</summary>
    public static IReadOnlyList<TextEdit> Move(ItemList list, int item, int before)
    {
        if (before == item || before == item + 1)
        {
            return [];
        }

        List<int> order = [.. Enumerable.Range(0, list.Items.Count)];
        order[item] = -2;
        order.Insert(before, -1);
        order.Remove(-2);
        return Arrange(list, order, list.Of(list.Items[item].Core), Inner(list, item), item);
    }

    // "order" holds indices of items that stay and -1 for the one that comes in.
    private static List<TextEdit> Arrange(ItemList list, List<int> order, string core, string inner, int gone)
    {
        string[] tails = Tails(list, order.Count);
        string[] marks = Marks(list, order);
        List<TextEdit> edits = [];
        if (gone >= 0)
        {
            edits.Add(Removal(list, gone));
        }

        for (int place = 0; place < order.Count; place++)
        {
            if (order[place] < 0)
            {
                edits.Add(Addition(list, place < order.Count - 1 ? order[place + 1] : -1, marks[place] + core + tails[place] + inner, gone));
            }
            else
            {
                edits.AddRange(Mend(list, list.Items[order[place]], marks[place], tails[place]));
            }
        }

        return edits;
    }

    // Items of the next level that hang below the item travel with it.
    private static string Inner(ItemList list, int item)
    {
        ListEntry entry = list.Items[item];
        int start = entry.Tail.Start + entry.Tail.Length;
        return list.Text[start..(entry.Line.Start + entry.Line.Length)].TrimEnd();
    }

    private static IEnumerable<TextEdit> Mend(ItemList list, ListEntry item, string mark, string tail)
    {
        if (mark != item.Mark)
        {
            yield return new TextEdit(new TextSpan(item.Line.Start, item.Mark.Length), mark);
        }

        if (tail != list.Of(item.Tail))
        {
            yield return new TextEdit(item.Tail, tail);
        }
    }

    private static TextEdit Removal(ItemList list, int item)
    {
        TextSpan line = list.Items[item].Line;
        bool lastWithoutBreak = line.Start + line.Length == list.Text.Length && !list.Text.EndsWith('\n') && line.Start > 0;
        return new TextEdit(lastWithoutBreak ? new TextSpan(line.Start - 1, line.Length + 1) : line, string.Empty);
    }

    private static TextEdit Addition(ItemList list, int before, string line, int gone)
    {
        string gap = Gap(list);
        if (before >= 0)
        {
            return new TextEdit(new TextSpan(list.Items[before].Line.Start, 0), line + "\n" + gap);
        }

        TextSpan last = list.Items[^1].Line;
        int end = last.Start + last.Length;
        bool closed = end > 0 && list.Text[end - 1] == '\n' && gone != list.Items.Count;
        return new TextEdit(new TextSpan(end, 0), closed ? gap + line + "\n" : "\n" + gap + line);
    }

    // Blank lines between items stay between them.
    private static string Gap(ItemList list)
    {
        ListEntry first = list.Items[0];
        bool loose = list.Items.Count > 1 && list.Of(first.Line).EndsWith("\n\n", StringComparison.Ordinal);
        return loose ? "\n" : string.Empty;
    }

    private static string[] Tails(ItemList list, int count)
    {
        int had = list.Items.Count;
        string last = list.Of(list.Items[^1].Tail);
        string beforeLast = had > 1 ? list.Of(list.Items[^2].Tail) : last == "." ? "," : last;
        string inner = had > 2 ? list.Of(list.Items[0].Tail) : WithoutJoint(beforeLast);
        return [.. Enumerable.Range(0, count)
            .Select(place => place == count - 1 ? last : place == count - 2 ? beforeLast : inner)];
    }

    private static string WithoutJoint(string tail) => tail.Contains(' ', StringComparison.Ordinal) ? "," : tail;

    private static string[] Marks(ItemList list, List<int> order)
    {
        bool counted = list.Items.Count > 1 && Number(list.Items[1].Mark) is { } second
            && Number(list.Items[0].Mark) + 1 == second;
        int first = Number(list.Items[0].Mark) ?? 0;
        return [.. order.Select((item, place) =>
        {
            string mark = list.Items[item < 0 ? Math.Min(place, list.Items.Count - 1) : item].Mark;
            return counted ? WithNumber(mark, first + place) : mark;
        })];
    }

    private static int? Number(string mark)
    {
        string digits = string.Concat(mark.Where(char.IsAsciiDigit));
        return digits.Length == 0 ? null : int.Parse(digits, CultureInfo.InvariantCulture);
    }

    private static string WithNumber(string mark, int number)
    {
        int start = mark.AsSpan().IndexOfAnyInRange('0', '9');
        int end = mark.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        return start < 0 ? mark : mark[..start] + number.ToString(CultureInfo.InvariantCulture) + mark[end..];
    }
}
