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
        RivalFinder finder = new(groups);
        for (int index = 0; index < groups.Count; index++)
        {
            ChangeGroup group = groups[index];
            List<ChangeId> rivals = [.. finder.Of(index).Select(rival => Id(document, rival))];
            ChangeStatus status = group.Loci.Count == 0 || IsVague(group) ? ChangeStatus.Unplaced
                : rivals.Count > 0 ? ChangeStatus.Conflict : ChangeStatus.Placed;
            yield return new Change(
                Id(document, index), document, group.Words(), group.Loci, [.. group.Evidence],
                group.Confidence, rivals, status);
        }
    }

    // „in Satz 1“ names the sentence and leaves open where in it.
    private static bool IsVague(ChangeGroup group) => group.Operation == ChangeOperation.Insert
        && group.Words().Anchor is null or { Relation: AnchorRelation.In };

    private static ChangeId Id(string document, int index) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{document}-c{index + 1:00}"));
}
