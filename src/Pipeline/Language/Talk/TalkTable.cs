using DialogueMining.Pipeline.Language.Learned;

namespace DialogueMining.Pipeline.Language.Talk;

/// <summary>What features weigh for each purpose, learned from labelled remarks.</summary>
/// <param name="weights">A row a feature, a column a purpose.</param>
internal sealed class TalkTable(WeightTable weights)
{
    // Words of a statement share a weight as if there were so many features of them: with their plain sum, long statements were
    // read with more certainty than they deserve (1 to 2 of 100 kinds less in each event that was not learned from).
    private const double UsualFeatures = 40;

    // Steps of so many features stay within a sum of 16 bits.
    private const int Bunch = 128;

    private static readonly Lazy<TalkTable> Shipped = new(() => Read(LanguageData.Open("kinds.bin")));

    /// <summary>The table that the program comes with.</summary>
    public static TalkTable Default => Shipped.Value;

    /// <summary>How much a single feature of the words counts.</summary>
    public static float ScaleOf(TalkFeatures features) => features.Words.Length == 0 ? 1 : (float)Math.Sqrt(UsualFeatures / features.Words.Length);

    public byte[] Write()
    {
        using MemoryStream stream = new();
        weights.Write(stream);
        return stream.ToArray();
    }

    public static TalkTable Read(Stream source)
    {
        using MemoryStream copy = new();
        using (source)
        {
            source.CopyTo(copy);
        }

        int at = 0;
        return new TalkTable(WeightTable.Read(copy.ToArray(), ref at));
    }

    /// <summary>How likely each purpose is.</summary>
    /// <param name="features">What is seen in the statement.</param>
    /// <param name="follows">Whether another one stands before it; only then it can be a reason for that.</param>
    public TalkReading Weigh(TalkFeatures features, bool follows)
    {
        double[] sums = new double[Purpose.All.Count];
        Add(features.Words, ScaleOf(features), sums);
        Add(features.Signs, 1, sums);
        return new TalkReading(Softmax.Of(sums, follows));
    }

    /// <summary>How much a feature speaks for a purpose: its weight for that, less its mean weight for what else could be.</summary>
    public double Speaks(uint feature, int purpose, TalkReading reading)
    {
        ReadOnlySpan<sbyte> row = weights.RowOf(feature);
        (double others, double all) = (0, 0);
        for (int at = 0; at < reading.Shares.Count && row.Length > 0; at++)
        {
            double share = Purpose.All[at].Kind == Purpose.All[purpose].Kind ? 0 : reading.Shares[at];
            others += share * weights.Weigh(row[at], at);
            all += share;
        }

        return row.Length == 0 || all == 0 ? 0 : weights.Weigh(row[purpose], purpose) - (others / all);
    }

    private void Add(ReadOnlySpan<uint> features, double scale, double[] sums)
    {
        Span<short> steps = stackalloc short[WeightTable.Lane];
        for (int from = 0; from < features.Length; from += Bunch)
        {
            steps.Clear();
            weights.Add(features.Slice(from, Math.Min(Bunch, features.Length - from)), steps);
            for (int at = 0; at < sums.Length; at++)
            {
                sums[at] += scale * weights.Weigh(steps[at], at);
            }
        }
    }
}
