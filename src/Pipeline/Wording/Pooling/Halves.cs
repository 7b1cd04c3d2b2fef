using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>
/// A table that wants „A“ out and, in another line, „B“ in asks for what others call a replacement: where somebody has said that, it
/// counts there, and the two halves are no changes of their own.
/// </summary>
internal static class Halves
{
    public static void Join(IReadOnlyList<ChangeGroup> groups)
    {
        ILookup<string, ChangeGroup> deletions = By(groups, ChangeOperation.Delete, group => group.Old);
        ILookup<string, ChangeGroup> insertions = By(groups, ChangeOperation.Insert, group => group.New);
        foreach (ChangeGroup whole in groups.Where(group => group.Operation == ChangeOperation.Replace && group.Support > 0))
        {
            foreach (ChangeGroup gone in deletions[Key(whole.Document, whole.Old)])
            {
                foreach (ChangeGroup come in insertions[Key(whole.Document, whole.New)].Where(come => IsThere(come, whole)))
                {
                    Move(gone, come, whole);
                }
            }
        }
    }

    private static void Move(ChangeGroup gone, ChangeGroup come, ChangeGroup whole)
    {
        HashSet<string> both = gone.Tables(EvidenceRole.Support);
        both.IntersectWith(come.Tables(EvidenceRole.Support));
        foreach (ChangeGroup half in new[] { gone, come })
        {
            foreach (PlacedReading reading in half.Readings.Where(reading => both.Contains(reading.Statement.Table)))
            {
                half.Withdraw(reading.Order);
                whole.Note(reading.Order, reading.Statement, EvidenceRole.Support);
            }
        }
    }

    // No place of its own, or one in the same paragraph.
    private static bool IsThere(ChangeGroup come, ChangeGroup whole) =>
        come.Loci.Count == 0 || whole.Loci.Count == 0 || come.Loci[0].Block == whole.Loci[0].Block;

    private static ILookup<string, ChangeGroup> By(IReadOnlyList<ChangeGroup> groups, ChangeOperation operation, Func<ChangeGroup, List<string>> row) =>
        groups.Where(group => group.Operation == operation && group.Support > 0)
            .ToLookup(group => Key(group.Document, row(group)), StringComparer.Ordinal);

    private static string Key(string document, List<string> row) => document + '\u001f' + string.Join(' ', row.Select(Lexicon.WordKey.Stem));
}
