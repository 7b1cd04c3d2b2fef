using System.Collections.Concurrent;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Wording.Grammar;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>
/// Chooses the readings of a statement among all that its words allow: a log-linear model weighs each one, readings that
/// use the same words compete with each other and with none at all, and the best that go together are taken.
/// </summary>
/// <param name="tables">What was learned.</param>
/// <param name="withReasons">Whether readings say what speaks for them.</param>
internal sealed class LearnedReader(ReaderTables tables, bool withReasons)
{
    // Beyond it the exponential says nothing more.
    private const float MostScore = 30;

    // Readings less likely than this are not even told to those who ask what was not taken.
    private const double LeastProbability = 0.2;

    // From here on other words for the same old ones are a second proposal.
    private const double LeastSecond = 0.5;

    // As many as there are threads that read.
    private readonly ConcurrentBag<SumRoom> _rooms = [];

    /// <summary>The readings that go together, likeliest first.</summary>
    public List<Choice> Read(Sketch sketch)
    {
        if (SaysNothing(sketch))
        {
            return [];
        }

        SumRoom room = _rooms.TryTake(out SumRoom? free) ? free : new SumRoom();
        List<Choice> choices = Read(sketch, room);
        room.Clear();
        _rooms.Add(room);
        return choices;
    }

    private List<Choice> Read(Sketch sketch, SumRoom room)
    {
        Lookout lookout = new(sketch);
        SpanSums spans = lookout.Weigh(tables.Both, room);
        List<Candidate> candidates = lookout.Find(spans);
        if (candidates.Count == 0)
        {
            return [];
        }

        Scores scores = new(lookout, tables, spans, room);
        float[] sums = new float[candidates.Count];
        for (int at = 0; at < candidates.Count; at++)
        {
            sums[at] = scores.Of(candidates[at]).Score;
        }

        return Choose(lookout, candidates, sums, scores, spans);
    }

    // Nobody does or thinks anything, nothing is quoted, no words of the draft stand there.
    private static bool SaysNothing(Sketch sketch) => (sketch.All & Sketch.Operators) == Sense.None
        && sketch.Quotes.Count == 0 && sketch.Frames.Count == 0 && !sketch.Draft.HasRows;

    private List<Choice> Choose(Lookout lookout, List<Candidate> candidates, float[] sums, Scores scores, SpanSums spans)
    {
        Rivals rivals = new(lookout.Sketch, lookout.Spans);
        Reasons reasons = new(tables, lookout);
        double[] odds = Array.ConvertAll(sums, sum => SteadyMath.Exp(Math.Min(MostScore, sum)));
        List<int> taken = [];
        List<Choice> choices = [];
        foreach (int at in Enumerable.Range(0, sums.Length).Where(at => odds[at] >= LeastProbability).OrderByDescending(at => sums[at]).ToArray())
        {
            if (taken.Exists(other => rivals.Are(candidates[at], candidates[other])))
            {
                continue;
            }

            (double probability, double asked) = Probability(lookout, rivals, candidates, odds, at);
            if (probability < LeastSecond && taken.Exists(other => IsSecond(candidates[at], candidates[other])))
            {
                // The old words have theirs: what is left of these belongs to other readings.
                odds[at] = 0;
                continue;
            }

            taken.Add(at);
            if (probability >= LeastProbability)
            {
                double contested = 1 / (1 + SteadyMath.Exp(-scores.Of(candidates[at]).Contested));
                choices.Add(new Choice(
                    candidates[at], Span(lookout, candidates[at].Old), Span(lookout, candidates[at].New), probability, asked, contested,
                    PlaceOf(lookout, candidates[at], spans, scores), withReasons ? reasons.Of(candidates[at]) : []));
            }
        }

        return choices;
    }

    // The likeliest place, where one is likelier than none.
    private static Place? PlaceOf(Lookout lookout, Candidate change, SpanSums spans, Scores scores)
    {
        Place? named = NamedPlace.Of(lookout.Sketch, change.Operation, Span(lookout, change.Old), Span(lookout, change.New));
        if (!AnchorFinder.HasPlace(change.Operation))
        {
            return named;
        }

        List<AnchorOption> options = AnchorFinder.Find(lookout.Spans, spans, change, named);
        float[] sums = [.. options.Select(option => scores.Of(option, change, named))];
        if (sums.Sum(sum => SteadyMath.Exp(Math.Min(MostScore, sum))) <= 1)
        {
            // Labels leave out where words go or give way, but it tells which of several are meant.
            return change.Operation is ChangeOperation.Delete or ChangeOperation.Replace ? named : null;
        }

        AnchorOption best = options[Array.IndexOf(sums, sums.Max())];
        Place place = new(lookout.Spans[best.Span].Words, best.Relation);
        return named is { } rule && (SaysMore(rule, place) || IsNumber(lookout.Sketch, place)) ? rule : place;
    }

    // The rule takes „Liste unter 2“ for one place, and „vorne“ for what „nach vorne“ means.
    private static bool SaysMore(Place rule, Place place)
    {
        int end = rule.Words.Start + rule.Words.Length;
        int behind = place.Words.Start + place.Words.Length;
        return rule.Relation == place.Relation && ((rule.Words.Start <= place.Words.Start && end >= behind) || (end == behind && rule.Words.Start > place.Words.Start));
    }

    // „unter 2“
    private static bool IsNumber(Sketch sketch, Place place) => !sketch.Text.AsSpan(place.Words.Start, place.Words.Length).ContainsAnyExceptInRange('0', '9');

    // „„A“ zu „B“, oder besser „C““
    private static bool IsSecond(Candidate one, Candidate other) =>
        one.Operation == ChangeOperation.Replace && other.Operation == ChangeOperation.Replace && one.Old == other.Old;

    private static WordSpan? Span(Lookout lookout, int number) => number < 0 ? null : lookout.Spans[number];

    // Against all readings that use the same words, and against none; the same words in another place are the same reading.
    private static (double Own, double Any) Probability(Lookout lookout, Rivals rivals, List<Candidate> candidates, double[] odds, int at)
    {
        (double same, double all) = (0, 1);
        for (int other = 0; other < candidates.Count; other++)
        {
            if (other == at || rivals.Are(candidates[at], candidates[other]))
            {
                all += odds[other];
                same += IsSame(lookout, candidates[at], candidates[other]) ? odds[other] : 0;
            }
        }

        return (same / all, 1 - (1 / all));
    }

    private static bool IsSame(Lookout lookout, Candidate one, Candidate other) =>
        one.Operation == other.Operation && IsSame(lookout, one.Old, other.Old) && IsSame(lookout, one.New, other.New);

    private static bool IsSame(Lookout lookout, int one, int other) => one == other
        || (one >= 0 && other >= 0 && lookout.Sketch.Words(lookout.Spans[one]).Equals(lookout.Sketch.Words(lookout.Spans[other]), StringComparison.OrdinalIgnoreCase));
}
