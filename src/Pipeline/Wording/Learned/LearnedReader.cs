
using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>
/// Chooses the readings of a statement among all that its words allow: a log-linear model weighs each one, readings that
/// use the same words compete with each other and with none at all, and the best that go together are taken.
/// </summary>
internal sealed class LearnedReader(ReaderTables tables)
{
    // Beyond it the exponential says nothing more.
    private const float MostScore = 30;

    // Readings less likely than this are not even told to those who ask what was not taken.
    private const double LeastProbability = 0.2;

    // From here on other words for the same old ones are a second proposal.
    private const double LeastSecond = 0.5;

    private const int MostReasons = 4;

    /// <summary>The readings that go together, likeliest first.</summary>
    public List<Choice> Read(Sketch sketch)
    {
        if (SaysNothing(sketch))
        {
            return [];
        }

        Lookout lookout = new(sketch);
        List<Candidate> candidates = lookout.Find(tables.Look);
        if (candidates.Count == 0)
        {
            return [];
        }

        FeatureBag bag = new();
        CandidateFeatures features = new(sketch, lookout.Spans, bag);
        features.ReadStatement();
        Scores scores = new(lookout, tables, bag.Items);
        float[] sums = new float[candidates.Count];
        for (int at = 0; at < candidates.Count; at++)
        {
            features.ReadOwn(candidates[at]);
            sums[at] = scores.Of(candidates[at], bag.Items).Score;
        }

        return Choose(lookout, candidates, sums, at => Say(lookout, scores, features, bag, candidates[at]));
    }

    // Nobody does or thinks anything, nothing is quoted, no words of the draft stand there.
    private static bool SaysNothing(Sketch sketch) => (sketch.All & Sketch.Operators) == Sense.None
        && sketch.Quotes.Count == 0 && sketch.Frames.Count == 0 && !sketch.Draft.HasRows;

    private static List<Choice> Choose(Lookout lookout, List<Candidate> candidates, float[] sums, Func<int, (double, IReadOnlyList<string>)> say)
    {
        Rivals rivals = new(lookout.Sketch, lookout.Spans);
        double[] odds = Array.ConvertAll(sums, sum => Math.Exp(Math.Min(MostScore, sum)));
        List<int> taken = [];
        List<Choice> choices = [];
        foreach (int at in Enumerable.Range(0, sums.Length).OrderByDescending(at => sums[at]).TakeWhile(at => odds[at] >= LeastProbability))
        {
            if (taken.Exists(other => rivals.Are(candidates[at], candidates[other])))
            {
                continue;
            }

            double probability = Probability(lookout, rivals, candidates, odds, at);
            if (probability < LeastSecond && taken.Exists(other => IsSecond(candidates[at], candidates[other])))
            {
                // The old words have theirs: what is left of these belongs to other readings.
                odds[at] = 0;
                continue;
            }

            taken.Add(at);
            if (probability >= LeastProbability)
            {
                (double contested, IReadOnlyList<string> reasons) = say(at);
                choices.Add(new Choice(candidates[at], Span(lookout, candidates[at].Old), Span(lookout, candidates[at].New), probability, contested, reasons));
            }
        }

        return choices;
    }

    // „„A“ zu „B“, oder besser „C““
    private static bool IsSecond(Candidate one, Candidate other) =>
        one.Operation == ChangeOperation.Replace && other.Operation == ChangeOperation.Replace && one.Old == other.Old;

    private static WordSpan? Span(Lookout lookout, int number) => number < 0 ? null : lookout.Spans[number];

    // Against all readings that use the same words, and against none; the same words in another place are the same reading.
    private static double Probability(Lookout lookout, Rivals rivals, List<Candidate> candidates, double[] odds, int at)
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

        return same / all;
    }

    private static bool IsSame(Lookout lookout, Candidate one, Candidate other) =>
        one.Operation == other.Operation && IsSame(lookout, one.Old, other.Old) && IsSame(lookout, one.New, other.New);

    private static bool IsSame(Lookout lookout, int one, int other) => one == other
        || (one >= 0 && other >= 0 && lookout.Sketch.Say(lookout.Spans[one]).Equals(lookout.Sketch.Say(lookout.Spans[other]), StringComparison.OrdinalIgnoreCase));

    private (double Contested, IReadOnlyList<string> Reasons) Say(
        Lookout lookout, Scores scores, CandidateFeatures features, FeatureBag bag, Candidate candidate)
    {
        features.ReadOwn(candidate);
        double contested = 1 / (1 + Math.Exp(-scores.Of(candidate, bag.Items).Contested));
        float[] old = Weigh(lookout, candidate.Old, Role.OfOld(candidate.Operation));
        float[] fresh = Weigh(lookout, candidate.New, Role.OfNew(candidate.Operation));
        float[] whole = Weigh(tables.Wholes, bag.Items, (int)candidate.Operation);
        return (contested, [.. Enumerable.Range(0, FeatureBag.Templates)
            .SelectMany(trait => ((string Name, float Weight)[])[
                (TraitNames.Of((SpanTrait)trait, true), old[trait]), (TraitNames.Of((SpanTrait)trait, false), fresh[trait]), (TraitNames.Of((CandidateTrait)trait), whole[trait])])
            .Where(reason => reason.Weight > 0 && reason.Name.Length > 0)
            .GroupBy(reason => reason.Name, reason => reason.Weight)
            .OrderByDescending(reason => reason.Sum()).ThenBy(reason => reason.Key, StringComparer.Ordinal).Take(MostReasons).Select(reason => reason.Key)]);
    }

    private float[] Weigh(Lookout lookout, int span, int role) =>
        span < 0 ? new float[FeatureBag.Templates] : Weigh(tables.Spans, lookout.FeaturesOf(span), role);

    // What each kind of feature weighs in all.
    private static float[] Weigh(WeightTable table, ReadOnlySpan<uint> features, int column)
    {
        float[] weights = new float[FeatureBag.Templates];
        foreach (uint feature in features)
        {
            weights[FeatureBag.TemplateOf(feature)] += table.WeightOf(feature, column);
        }

        return weights;
    }

    /// <summary>Adds up weights; those of a span are added once.</summary>
    private sealed class Scores
    {
        private readonly Lookout _lookout;

        private readonly ReaderTables _tables;

        private readonly float[]?[] _spans;

        private readonly float[] _statement;

        private readonly float[] _whole;

        public Scores(Lookout lookout, ReaderTables tables, ReadOnlySpan<uint> statement)
        {
            (_lookout, _tables, _spans) = (lookout, tables, new float[lookout.Spans.Count][]);
            (_statement, _whole) = (new float[tables.Wholes.Width], new float[tables.Wholes.Width]);
            tables.Wholes.Add(statement, _statement);
        }

        public (float Score, float Contested) Of(Candidate candidate, ReadOnlySpan<uint> own)
        {
            _statement.CopyTo(_whole, 0);
            _tables.Wholes.Add(own, _whole);
            float score = _whole[(int)candidate.Operation];
            score += candidate.Old < 0 ? 0 : Of(candidate.Old)[Role.OfOld(candidate.Operation)];
            score += candidate.New < 0 ? 0 : Of(candidate.New)[Role.OfNew(candidate.Operation)];
            return (score, _whole[^1]);
        }

        private float[] Of(int span)
        {
            if (_spans[span] is not { } sums)
            {
                sums = _spans[span] = new float[Role.Count];
                _tables.Spans.Add(_lookout.FeaturesOf(span), sums);
            }

            return sums;
        }
    }
}
