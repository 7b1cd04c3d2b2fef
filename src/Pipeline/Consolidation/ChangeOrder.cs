using DialogueMining.Models;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// One order for the changes of a document, whatever order they came in: first what gives way, then what comes beside
/// it, then what moves and takes all that along.
/// </summary>
internal static class ChangeOrder
{
    public static IEnumerable<Change> Sorted(
        IEnumerable<Change> changes, IReadOnlyDictionary<ChangeId, IReadOnlyList<Place>> places) =>
        changes.OrderBy(Phase)
            .ThenBy(change => places[change.Id][0].Kind >= PlaceKind.Item)
            .ThenBy(change => places[change.Id][0].Span.Start)
            .ThenBy(change => places[change.Id][0].Span.Length)
            .ThenBy(ChangeChooser.Support)
            .ThenBy(change => change.Words.NewText, StringComparer.Ordinal)
            .ThenBy(change => change.Id.Value, StringComparer.Ordinal);

    private static int Phase(Change change) => change.Words.Operation switch
    {
        ChangeOperation.Rewrite => 0,
        ChangeOperation.Replace => 1,
        ChangeOperation.Delete => 2,
        ChangeOperation.Insert => 3,
        _ => 4,
    };
}
