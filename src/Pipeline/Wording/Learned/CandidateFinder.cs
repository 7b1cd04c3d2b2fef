using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Grammar;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>Puts the likeliest spans together to readings, and adds those of the frames.</summary>
internal static class CandidateFinder
{
    private const int MostPaired = 8;

    private const int MostAlone = 6;

    private const int MostRewritten = 3;

    /// <summary>The readings that are worth a closer look.</summary>
    /// <param name="sketch">The statement.</param>
    /// <param name="spans">Its spans.</param>
    /// <param name="scores">How likely each span has each role: a row a span, a column a role.</param>
    public static List<Candidate> Find(Sketch sketch, IReadOnlyList<WordSpan> spans, float[] scores)
    {
        HashSet<Candidate> found = [];
        AddPairs(found, spans, scores, ChangeOperation.Replace, MostPaired);
        AddPairs(found, spans, scores, ChangeOperation.Rewrite, MostRewritten);
        foreach (ChangeOperation operation in Enum.GetValues<ChangeOperation>())
        {
            if (operation is ChangeOperation.Insert or ChangeOperation.Rewrite)
            {
                found.UnionWith(Best(spans, scores, Role.OfNew(operation), MostAlone).Select(span => new Candidate(operation, -1, span)));
            }
            else if (operation != ChangeOperation.Replace)
            {
                found.UnionWith(Best(spans, scores, Role.OfOld(operation), MostAlone).Select(span => new Candidate(operation, span, -1)));
            }
        }

        AddFrames(found, sketch, spans);
        return [.. found];
    }

    private static void AddFrames(HashSet<Candidate> found, Sketch sketch, IReadOnlyList<WordSpan> spans)
    {
        foreach (FrameReading frame in sketch.Frames.Where(frame => frame.Finding.Stance != Stance.Refuses))
        {
            Candidate candidate = new(frame.Finding.Operation, NumberOf(spans, frame.Old), NumberOf(spans, frame.New));
            bool whole = (candidate.Old >= 0) == (frame.Old is not null) && (candidate.New >= 0) == (frame.New is not null);
            if (whole && IsWhole(candidate))
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

    private static int NumberOf(IReadOnlyList<WordSpan> spans, WordSpan? wanted)
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

    private static void AddPairs(HashSet<Candidate> found, IReadOnlyList<WordSpan> spans, float[] scores, ChangeOperation operation, int most)
    {
        List<int> fresh = Best(spans, scores, Role.OfNew(operation), most);
        foreach (int old in Best(spans, scores, Role.OfOld(operation), most))
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

    private static List<int> Best(IReadOnlyList<WordSpan> spans, float[] scores, int role, int most)
    {
        List<int> best = new(most + 1);
        for (int span = 0; span < spans.Count; span++)
        {
            float score = scores[(span * Role.Count) + role];
            int at = best.Count;
            while (at > 0 && scores[(best[at - 1] * Role.Count) + role] < score)
            {
                at--;
            }

            if (at < most)
            {
                best.Insert(at, span);
                if (best.Count > most)
                {
                    best.RemoveAt(most);
                }
            }
        }

        return best;
    }
}
