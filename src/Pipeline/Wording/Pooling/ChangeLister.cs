using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>Numbers the pooled changes and shows which of them want the same words of the draft.</summary>
internal static class ChangeLister
{
    public static List<Change> List(IEnumerable<ChangeGroup> groups)
    {
        List<Change> changes = [];
        foreach (IGrouping<string, ChangeGroup> document in groups.Where(group => group.Support > 0)
            .GroupBy(group => group.Document, StringComparer.Ordinal).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            List<ChangeGroup> ordered = [.. document.OrderByDescending(group => group.Support)
                .ThenBy(group => group.Loci.Count > 0 ? group.Loci[0].Span.Start : int.MaxValue)
                .ThenBy(group => group.Operation)
                .ThenBy(group => string.Join(' ', group.Old), StringComparer.Ordinal)
                .ThenBy(group => string.Join(' ', group.New), StringComparer.Ordinal)];
            changes.AddRange(Numbered(document.Key, ordered));
        }

        return changes;
    }

    private static IEnumerable<Change> Numbered(string document, List<ChangeGroup> groups)
    {
        for (int index = 0; index < groups.Count; index++)
        {
            ChangeGroup group = groups[index];
            List<ChangeId> rivals = [.. Rivals(groups, index).Select(rival => Id(document, rival))];
            ChangeStatus status = group.Loci.Count == 0 || IsVague(group) ? ChangeStatus.Unplaced
                : rivals.Count > 0 ? ChangeStatus.Conflict : ChangeStatus.Placed;
            yield return new Change(
                Id(document, index), document, group.Words(), group.Loci, [.. group.Evidence],
                group.Readings.Max(reading => reading.Reading.Confidence), rivals, status);
        }
    }

    // „in Satz 1“ names the sentence and leaves open where in it.
    private static bool IsVague(ChangeGroup group) => group.Operation == ChangeOperation.Insert
        && group.Words().Anchor is null or { Relation: AnchorRelation.In };

    private static ChangeId Id(string document, int index) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{document}-c{index + 1:00}"));

    private static IEnumerable<int> Rivals(List<ChangeGroup> groups, int index) =>
        Enumerable.Range(0, groups.Count).Where(other => other != index && Clash(groups[index], groups[other]));

    // An insert clashes only with a change that takes the sentence around it away; beside changed words it has its place.
    private static bool Clash(ChangeGroup one, ChangeGroup other) =>
        Changes(one) && Changes(other) && (one.Operation, other.Operation) switch
        {
            (ChangeOperation.Insert, ChangeOperation.Insert) => SaysTheSame(one, other),
            (ChangeOperation.Insert, _) => Swallows(other, one),
            (_, ChangeOperation.Insert) => Swallows(one, other),
            (ChangeOperation.Move, ChangeOperation.Move) => Loci.Touch([.. one.Loci.Take(1)], [.. other.Loci.Take(1)]),
            (ChangeOperation.Move, _) => Moves(one, other),
            (_, ChangeOperation.Move) => Moves(other, one),
            _ => Loci.Touch(one.Loci, other.Loci),
        };

    // What is changed inside of a stretch that moves goes along with it.
    private static bool Moves(ChangeGroup move, ChangeGroup other) => move.Loci.Count > 0
        && other.Loci.Any(place => Loci.Touch([move.Loci[0]], [place]) && !(Loci.Within(place, move.Loci[0]) && place.Span.Length < move.Loci[0].Span.Length));

    // „ohne Vernachlässigung der Muttersprache“ and „unter Wahrung der Muttersprache“ in one paragraph.
    private static bool SaysTheSame(ChangeGroup one, ChangeGroup other) =>
        one.New.Count > 1 && other.New.Count > 1 && one.Loci.Count > 0 && other.Loci.Count > 0 && one.Loci[0].Block == other.Loci[0].Block
        && WordRow.HalfIn(one.New, other.New) && WordRow.HalfIn(other.New, one.New);

    private static bool Swallows(ChangeGroup change, ChangeGroup insert) =>
        change.Operation is ChangeOperation.Rewrite or ChangeOperation.Delete
        && insert.Loci.Any(point => change.Loci.Any(whole => point.Span.Length < whole.Span.Length && Loci.Within(point, whole)));

    private static bool Changes(ChangeGroup group) => group.Operation is not (ChangeOperation.Keep or ChangeOperation.Object);
}
