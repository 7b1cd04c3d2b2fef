using DialogueMining.Pipeline.Language.Learned;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>A statement with its spans, what their features weigh and the readings that are worth a closer look.</summary>
internal sealed class Lookout(Sketch sketch)
{
    public Sketch Sketch { get; } = sketch;

    public List<WordSpan> Spans { get; } = SpanFinder.Find(sketch);

    /// <summary>The features of a span.</summary>
    public ReadOnlySpan<uint> FeaturesOf(int span)
    {
        FeatureBag bag = new();
        new SpanFeatures(Sketch, bag).Read(Spans[span]);
        return bag.Items;
    }

    /// <summary>What the spans weigh.</summary>
    /// <param name="table">In its first lane, what makes a span worth a look.</param>
    /// <param name="room">Where they are summed.</param>
    public SpanSums Weigh(WeightTable table, SumRoom room) => new(Sketch, Spans, table, room);

    /// <summary>The likeliest readings.</summary>
    /// <param name="sums">What the spans weigh.</param>
    /// <param name="withUnlikely">Whether unlikely ones are wanted, too.</param>
    public List<Candidate> Find(SpanSums sums, bool withUnlikely = false) => CandidateFinder.Find(Sketch, Spans, sums, withUnlikely);
}
