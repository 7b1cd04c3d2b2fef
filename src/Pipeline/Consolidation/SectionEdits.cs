using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// Takes a whole section to another place: its heading, what stands below it, and the headings of a deeper level with
/// theirs. Where the headings of one level are numbered through, they are again afterwards.
/// </summary>
/// <param name="text">The text as it reads now.</param>
internal sealed class SectionEdits(string text)
{
    private sealed record Section(int Start, int End, int Level, int Mark);

    /// <summary>Whether the offset stands in a heading.</summary>
    public bool IsHeading(int offset) => LevelAt(LineStart(offset)) > 0;

    /// <summary>The section of a heading goes before or behind the section that the goal stands in.</summary>
    public Insertion To(int heading, int goal, bool after)
    {
        Section moved = At(LineStart(heading));
        return GoalOf(goal, moved.Level) is { } other && (other.Start >= moved.End || other.End <= moved.Start)
            ? Arranged(moved, other, after)
            : Insertion.None;
    }

    /// <summary>The section goes to the front or the end of its siblings.</summary>
    public Insertion ToEdge(int heading, bool front)
    {
        Section moved = At(LineStart(heading));
        List<Section> siblings = Siblings(moved);
        Section edge = siblings[front ? 0 : ^1];
        return edge == moved ? Insertion.None : Arranged(moved, edge, !front);
    }

    private Insertion Arranged(Section moved, Section goal, bool after)
    {
        List<Section> siblings = Siblings(moved);
        int[] numbers = [.. siblings.Select(Number)];
        bool counted = siblings.Contains(goal) && siblings.Count > 1 && numbers[0] > 0
            && numbers.Select((number, index) => number - index).Distinct().Count() == 1;
        List<Section> order = [.. siblings.Where(section => section != moved)];
        order.Insert(Math.Max(0, order.IndexOf(goal) + (after ? 1 : 0)), moved);
        int Wanted(Section section) => counted ? numbers[0] + order.IndexOf(section) : Number(section);

        string body = Renumbered(moved, Wanted(moved)).TrimEnd();
        List<TextEdit> edits = [Removal(moved), Addition(goal, after, body)];
        edits.AddRange(siblings.Where(section => counted && section != moved && Wanted(section) != Number(section))
            .Select(section => new TextEdit(DigitsOf(section), Wanted(section).ToString(CultureInfo.InvariantCulture))));
        return new Insertion([.. edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length)], 1);
    }

    private TextEdit Removal(Section section)
    {
        bool last = text.AsSpan(section.End).IsWhiteSpace();
        int start = last ? text.AsSpan(0, section.Start).TrimEnd().Length : section.Start;
        int end = last ? text.AsSpan(0, section.End).TrimEnd().Length : section.End;
        return new TextEdit(new TextSpan(start, end - start), string.Empty);
    }

    private TextEdit Addition(Section goal, bool after, string body)
    {
        if (!after)
        {
            return new TextEdit(new TextSpan(goal.Start, 0), body + "\n\n");
        }

        int end = text.AsSpan(0, goal.End).TrimEnd().Length;
        return new TextEdit(new TextSpan(end, 0), "\n\n" + body);
    }

    private string Renumbered(Section section, int number)
    {
        string body = text[section.Start..section.End];
        TextSpan digits = DigitsOf(section);
        return digits.Length == 0 || number == Number(section)
            ? body
            : body.Remove(digits.Start - section.Start, digits.Length).Insert(digits.Start - section.Start, number.ToString(CultureInfo.InvariantCulture));
    }

    // The section around the goal whose heading is of the moved one's level or above it.
    private Section? GoalOf(int goal, int level)
    {
        for (int line = LineStart(goal); ; line = LineStart(line - 1))
        {
            if (LevelAt(line) is > 0 and int found && found <= level)
            {
                return At(line);
            }

            if (line == 0)
            {
                return null;
            }
        }
    }

    // Sections of the same level below the same heading, in order.
    private List<Section> Siblings(Section section)
    {
        List<Section> all = [];
        int from = 0;
        for (int line = 0; line < text.Length; line = LineEnd(line))
        {
            int level = LevelAt(line);
            if (level > 0 && level < section.Level)
            {
                from = line < section.Start ? all.Count : from;
                if (line > section.Start)
                {
                    break;
                }
            }
            else if (level == section.Level)
            {
                all.Add(At(line));
            }
        }

        return all[from..];
    }

    private Section At(int line)
    {
        int level = LevelAt(line);
        int end = LineEnd(line);
        while (end < text.Length && LevelAt(end) is var next && (next == 0 || next > level))
        {
            end = LineEnd(end);
        }

        int mark = line + level;
        while (mark < text.Length && text[mark] == ' ')
        {
            mark++;
        }

        return new Section(line, end, level, mark);
    }

    private TextSpan DigitsOf(Section section)
    {
        int end = section.Mark;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return new TextSpan(section.Mark, end - section.Mark);
    }

    // 0 where the heading has none, or a date.
    private int Number(Section section)
    {
        TextSpan digits = DigitsOf(section);
        return digits.Length is 1 or 2 ? int.Parse(text.AsSpan(digits.Start, digits.Length), NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    // Number of „#“ that begin the line; 0 where it is no heading.
    private int LevelAt(int line)
    {
        int at = line;
        while (at < text.Length && text[at] == '#')
        {
            at++;
        }

        return at > line && at < text.Length && text[at] == ' ' ? at - line : 0;
    }

    private int LineStart(int offset) => offset <= 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;

    private int LineEnd(int offset) => text.IndexOf('\n', offset) is >= 0 and int end ? end + 1 : text.Length;
}
