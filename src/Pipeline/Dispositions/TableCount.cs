using DialogueMining.Models;

namespace DialogueMining.Pipeline.Dispositions;

/// <summary>Counts the tables behind a change: tables, not mentions.</summary>
internal static class TableCount
{
    public static int For(Change change) => Count(change, EvidenceRole.Support);

    public static int Against(Change change) => Count(change, EvidenceRole.Opposition);

    private static int Count(Change change, EvidenceRole role) =>
        change.Evidence.Where(evidence => evidence.Role == role).Select(evidence => evidence.Table)
            .Distinct(StringComparer.Ordinal).Count();
}
