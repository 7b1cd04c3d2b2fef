using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Moves a member of a series beside another: „freundlich und offen“ to „offen und freundlich“. What joins them stays.</summary>
internal static class SeriesOrder
{
    /// <summary>The move; null where the two are not members of one series.</summary>
    /// <param name="spot">The words that move.</param>
    /// <param name="goal">The words that they go to.</param>
    /// <param name="after">Whether behind these or before them.</param>
    public static Insertion? Move(Spot spot, Spot goal, bool after)
    {
        Series? series = spot.Sentence == goal.Sentence ? SeriesFinder.Around(spot.View, spot.Inner) : null;
        int from = series is null ? -1 : IndexOf(series, spot.Inner);
        int to = series is null ? -1 : IndexOf(series, goal.Inner);
        if (from < 0 || to < 0 || from == to)
        {
            return null;
        }

        List<TextSpan> order = [.. series!.Members];
        TextSpan moved = order[from];
        order.RemoveAt(from);
        order.Insert(to + (after ? 1 : 0) - (to > from ? 1 : 0), moved);
        TextEdit[] edits =
        [
            .. series.Members.Zip(order).Where(pair => pair.First != pair.Second)
                .Select(pair => new TextEdit(pair.First, Written(spot.View, pair.First, pair.Second))),
        ];
        return edits.Length == 0 ? Insertion.None : new Insertion(spot.Shift(edits), 1);
    }

    // The capital at the sentence's start stays there.
    private static string Written(SentenceView view, TextSpan place, TextSpan member)
    {
        string words = view.Text.Substring(member.Start, member.Length);
        int start = view.Start(0);
        return !char.IsUpper(view.Text[start]) ? words
            : place.Start == start ? Capital.Upper(words)
            : member.Start != start || view.IsNoun(0) ? words
            : Capital.Lower(words);
    }

    private static int IndexOf(Series series, TextSpan words) =>
        Enumerable.Range(0, series.Members.Count)
            .FirstOrDefault(index => DraftText.Contains(series.Members[index], words) || DraftText.Contains(words, series.Members[index]), -1);
}
