using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>
/// „Der Satz mit der Versorgung gehört neu geschrieben: …“ may be read as a sentence that comes in beside „Versorgung“. Where another
/// table gives the very sentence these words, it asks for the same.
/// </summary>
internal static class NewSentences
{
    // A whole sentence is repeated from this many words on; fewer come together by chance.
    private const int Least = 4;

    public static void Join(IReadOnlyList<ChangeGroup> groups)
    {
        List<ChangeGroup> sentences = [.. groups.Where(group => group.Operation == ChangeOperation.Rewrite && group.Support > 0 && group.New.Count >= Least)];
        if (sentences.Count == 0)
        {
            return;
        }

        foreach (ChangeGroup come in groups.Where(group => group.Operation == ChangeOperation.Insert && group.Support > 0 && group.New.Count >= Least))
        {
            if (sentences.Find(whole => IsSame(come, whole)) is { } meant)
            {
                Move(come, meant);
            }
        }
    }

    private static void Move(ChangeGroup come, ChangeGroup whole)
    {
        foreach (PlacedReading reading in come.Readings)
        {
            come.Withdraw(reading.Order);
            whole.Note(reading.Order, reading.Statement, EvidenceRole.Support);
        }
    }

    private static bool IsSame(ChangeGroup come, ChangeGroup whole) => string.Equals(come.Document, whole.Document, StringComparison.Ordinal)
        && WordRow.Near(come.New, whole.New) && (come.Loci.Count == 0 || come.Loci.All(place => whole.Loci.Any(sentence => IsInside(place, sentence))));

    // Beside the whole sentence it would be a second one.
    private static bool IsInside(Locus place, Locus sentence) => Loci.Within(place, sentence) && place.Span.Length < sentence.Span.Length
        && place.Span.Length > 0;
}
