using System.Text;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Privacy;

/// <summary>Replacements in a text, and where its places are afterwards.</summary>
/// <param name="edits">The replacements, in order, none over another.</param>
internal sealed class TextEdits(IReadOnlyList<TextEdit> edits)
{
    private readonly int[] _shifts = Shifts(edits);

    public IReadOnlyList<TextEdit> All => edits;

    public bool IsEmpty => edits.Count == 0;

    public string Apply(string text)
    {
        if (edits.Count == 0)
        {
            return text;
        }

        StringBuilder result = new(text.Length);
        int at = 0;
        foreach (TextEdit edit in edits)
        {
            result.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.Start + edit.Span.Length;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Where a place is afterwards: inside words that went it is behind what stands there now.</summary>
    public int EndAfter(int place) => Shifted(place, inside: (start, edit) => start + edit.NewText.Length);

    /// <summary>The same, but inside words that went it is before what stands there now.</summary>
    public int StartAfter(int place) => Shifted(place, inside: (start, _) => start);

    /// <summary>A stretch afterwards, with the whole of what stands for words that it cuts.</summary>
    public TextSpan After(TextSpan span)
    {
        int start = StartAfter(span.Start);
        return new TextSpan(start, EndAfter(span.Start + span.Length) - start);
    }

    private int Shifted(int place, Func<int, TextEdit, int> inside)
    {
        int before = CountBefore(place);
        if (before == 0)
        {
            return place;
        }

        TextEdit last = edits[before - 1];
        int start = last.Span.Start + _shifts[before - 1];
        return place < last.Span.Start + last.Span.Length ? inside(start, last) : place + _shifts[before];
    }

    /// <summary>Number of edits that begin before a place.</summary>
    public int CountBefore(int place)
    {
        int low = 0, high = edits.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = edits[middle].Span.Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>What the edits before each have added to its place.</summary>
    private static int[] Shifts(IReadOnlyList<TextEdit> edits)
    {
        int[] shifts = new int[edits.Count + 1];
        for (int index = 0; index < edits.Count; index++)
        {
            shifts[index + 1] = shifts[index] + edits[index].NewText.Length - edits[index].Span.Length;
        }

        return shifts;
    }
}
