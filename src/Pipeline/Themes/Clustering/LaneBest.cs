using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>Lane by lane the largest score so far, its panel, and the second largest.</summary>
internal readonly struct LaneBest(Vector512<float> first, Vector512<float> second, Vector512<int> panels)
{
    private readonly Vector512<float> _first = first;
    private readonly Vector512<float> _second = second;
    private readonly Vector512<int> _panels = panels;

    public static LaneBest None => new(
        Vector512.Create(float.NegativeInfinity), Vector512.Create(float.NegativeInfinity), Vector512<int>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LaneBest With(Vector512<float> scores, int panel)
    {
        // An earlier centre wins a tie, since only a larger score replaces it.
        Vector512<int> larger = Vector512.GreaterThan(scores, _first).AsInt32();
        return new LaneBest(
            Vector512.Max(scores, _first),
            Vector512.Max(_second, Vector512.Min(scores, _first)),
            Vector512.ConditionalSelect(larger, Vector512.Create(panel), _panels));
    }

    public NearestTwo Reduce()
    {
        float top = Largest(_first);
        Vector512<float> isTop = Vector512.Equals(_first, Vector512.Create(top));
        ulong lanes = isTop.ExtractMostSignificantBits();
        int lane = LaneOfLowestCenter(lanes);
        // The second largest of all is the largest of what is left in the lanes.
        Vector512<float> rest = lanes == 1UL << lane
            ? Vector512.ConditionalSelect(isTop, Vector512.Create(float.NegativeInfinity), _first)
            : _first;
        float second = Math.Max(Largest(rest), Largest(_second));
        return new NearestTwo(_panels.GetElement(lane) * Vector512<float>.Count + lane, top, second);
    }

    private int LaneOfLowestCenter(ulong lanes)
    {
        int best = BitOperations.TrailingZeroCount(lanes);
        for (ulong rest = lanes & (lanes - 1); rest != 0; rest &= rest - 1)
        {
            int lane = BitOperations.TrailingZeroCount(rest);
            best = _panels.GetElement(lane) < _panels.GetElement(best) ? lane : best;
        }

        return best;
    }

    private static float Largest(Vector512<float> values)
    {
        Vector256<float> half = Vector256.Max(values.GetLower(), values.GetUpper());
        Vector128<float> quarter = Vector128.Max(half.GetLower(), half.GetUpper());
        quarter = Vector128.Max(quarter, Vector128.Shuffle(quarter, Vector128.Create(2, 3, 0, 1)));
        return Math.Max(quarter.GetElement(0), quarter.GetElement(1));
    }
}
