namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>A statement with its spans, their features and the readings that are worth a closer look.</summary>
internal sealed class Lookout
{
    private readonly FeatureBag _features = new();

    private readonly List<int> _starts = [0];

    public Lookout(Sketch sketch)
    {
        Sketch = sketch;
        Spans = SpanFinder.Find(sketch);
        SpanFeatures reader = new(sketch, _features);
        foreach (WordSpan span in Spans)
        {
            reader.Read(span);
            _starts.Add(_features.Count);
        }
    }

    public Sketch Sketch { get; }

    public List<WordSpan> Spans { get; }

    public ReadOnlySpan<uint> FeaturesOf(int span) => _features.Items[_starts[span].._starts[span + 1]];

    /// <summary>The likeliest readings.</summary>
    /// <param name="table">What makes a span worth a look.</param>
    public List<Candidate> Find(WeightTable table)
    {
        float[] scores = new float[Spans.Count * Role.Count];
        for (int span = 0; span < Spans.Count; span++)
        {
            table.Add(FeaturesOf(span), scores.AsSpan(span * Role.Count, Role.Count));
        }

        return CandidateFinder.Find(Sketch, Spans, scores);
    }
}
