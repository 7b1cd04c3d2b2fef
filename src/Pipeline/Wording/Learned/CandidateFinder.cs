using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Grammar;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>Puts the likeliest spans together to readings, and adds those of the frames.</summary>
internal static class CandidateFinder
{
    private const int MostPaired = 8;

    private const int MostAlone = 6;

    private const int MostRewritten = 3;

    private static readonly ChangeOperation[] Operations = Enum.GetValues<ChangeOperation>();

    /// <summary>The readings that are worth a closer look.</summary>
    /// <param name="sketch">The statement.</param>
    /// <param name="spans">Its spans.</param>
    /// <param name="sums">How likely each span has each role: a column a role.</param>
    public static List<Candidate> Find(Sketch sketch, List<WordSpan> spans, SpanSums sums)
    {
        List<Candidate> found = [];
        AddPairs(found, spans, sums, ChangeOperation.Replace, MostPaired);
        AddPairs(found, spans, sums, ChangeOperation.Rewrite, MostRewritten);
        foreach (ChangeOperation operation in Operations)
        {
            if (operation is ChangeOperation.Insert or ChangeOperation.Rewrite)
            {
                found.AddRange(Best(spans, sums, Role.OfNew(operation), MostAlone).Select(span => new Candidate(operation, -1, span)));
            }
            else if (operation != ChangeOperation.Replace)
            {
                found.AddRange(Best(spans, sums, Role.OfOld(operation), MostAlone).Select(span => new Candidate(operation, span, -1)));
            }
        }

        AddFrames(found, sketch, spans);
        return found;
    }

    private static void AddFrames(List<Candidate> found, Sketch sketch, List<WordSpan> spans)
    {
        foreach (FrameReading frame in sketch.Frames.Where(frame => frame.Finding.Stance != Stance.Refuses))
        {
            Candidate candidate = new(frame.Finding.Operation, NumberOf(spans, frame.Old), NumberOf(spans, frame.New));
            bool whole = (candidate.Old >= 0) == (frame.Old is not null) && (candidate.New >= 0) == (frame.New is not null);
            if (whole && IsWhole(candidate) && !found.Contains(candidate))
            {
                found.Add(candidate);
            }
        }
    }

    private static bool IsWhole(Candidate candidate) => candidate.Operation switch
    {
        ChangeOperation.Replace => candidate is { Old: >= 0, New: >= 0 },
        ChangeOperation.Insert => candidate is { Old: < 0, New: >= 0 },
        ChangeOperation.Rewrite => candidate.New >= 0,
        _ => candidate is { Old: >= 0, New: < 0 },
    };

    private static int NumberOf(List<WordSpan> spans, WordSpan? wanted)
    {
        for (int at = 0; wanted is { } span && at < spans.Count; at++)
        {
            if (spans[at].First == span.First && spans[at].Last == span.Last)
            {
                return at;
            }
        }

        return -1;
    }

    private static void AddPairs(List<Candidate> found, List<WordSpan> spans, SpanSums sums, ChangeOperation operation, int most)
    {
        List<int> fresh = Best(spans, sums, Role.OfNew(operation), most);
        foreach (int old in Best(spans, sums, Role.OfOld(operation), most))
        {
            foreach (int other in fresh)
            {
                if (!spans[old].Overlaps(spans[other]))
                {
                    found.Add(new Candidate(operation, old, other));
                }
            }
        }
    }

    /// <summary>The spans that most likely have a role, likeliest first; of equal ones the first.</summary>
    public static List<int> Best(List<WordSpan> spans, SpanSums sums, int role, int most)
    {
        List<int> best = new(most + 1);
        int least = int.MinValue;
        for (int span = 0; span < spans.Count; span++)
        {
            int sum = sums.Of(span, role);
            if (sum > least)
            {
                Insert(best, span, sum, sums, role);
                if (best.Count > most)
                {
                    best.RemoveAt(most);
                }

                least = best.Count == most ? sums.Of(best[^1], role) : least;
            }
        }

        return best;
    }

    private static void Insert(List<int> best, int span, int sum, SpanSums sums, int role)
    {
        int at = best.Count;
        while (at > 0 && sums.Of(best[at - 1], role) < sum)
        {
            at--;
        }

        best.Insert(at, span);
    }
}
