using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Grammar;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>Puts the likeliest spans together to readings, and adds those of the frames.</summary>
internal static class CandidateFinder
{
    private const int MostPaired = 8;

    private const int MostAlone = 6;

    private const int MostRewritten = 3;

    // What a span, or both of a pair, must weigh in a first look to be read closely. Most readings weigh less; of 925 remarks that
    // nothing was learned from, each with and without its draft, none is read otherwise without them.
    private const float LeastAlone = -9;

    private const float LeastPaired = -13.5f;

    private static readonly ChangeOperation[] Operations = Enum.GetValues<ChangeOperation>();

    /// <summary>The readings that are worth a closer look.</summary>
    /// <param name="sketch">The statement.</param>
    /// <param name="spans">Its spans.</param>
    /// <param name="sums">How likely each span has each role: a column a role.</param>
    /// <param name="withUnlikely">Whether those are wanted, too, that a first look finds unlikely: who learns must see what is wrong.</param>
    public static List<Candidate> Find(Sketch sketch, List<WordSpan> spans, SpanSums sums, bool withUnlikely)
    {
        List<Candidate> found = [];
        int least = withUnlikely ? int.MinValue : sums.StepsOf(LeastAlone);
        int leastPaired = withUnlikely ? int.MinValue : sums.StepsOf(LeastPaired);
        AddPairs(found, spans, sums, ChangeOperation.Replace, MostPaired, leastPaired);
        AddPairs(found, spans, sums, ChangeOperation.Rewrite, MostRewritten, leastPaired);
        foreach (ChangeOperation operation in Operations)
        {
            if (operation is ChangeOperation.Insert or ChangeOperation.Rewrite)
            {
                found.AddRange(Best(spans, sums, Role.OfNew(operation), MostAlone, least).Select(span => new Candidate(operation, -1, span)));
            }
            else if (operation != ChangeOperation.Replace)
            {
                found.AddRange(Best(spans, sums, Role.OfOld(operation), MostAlone, least).Select(span => new Candidate(operation, span, -1)));
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

    private static void AddPairs(List<Candidate> found, List<WordSpan> spans, SpanSums sums, ChangeOperation operation, int most, int least)
    {
        List<int> fresh = Best(spans, sums, Role.OfNew(operation), most);
        foreach (int old in Best(spans, sums, Role.OfOld(operation), most))
        {
            foreach (int other in fresh)
            {
                if (sums.Of(old, Role.OfOld(operation)) + sums.Of(other, Role.OfNew(operation)) >= least && !spans[old].Overlaps(spans[other]))
                {
                    found.Add(new Candidate(operation, old, other));
                }
            }
        }
    }

    /// <summary>The spans that most likely have a role, likeliest first; of equal ones the first.</summary>
    /// <param name="spans">The spans.</param>
    /// <param name="sums">How likely each has each role.</param>
    /// <param name="role">The role.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="least">Each weighs more than so many steps.</param>
    public static List<int> Best(List<WordSpan> spans, SpanSums sums, int role, int most, int least = int.MinValue)
    {
        List<int> best = new(most + 1);
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
