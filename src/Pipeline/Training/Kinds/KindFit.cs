using DialogueMining.Pipeline.Language.Learned;
using DialogueMining.Pipeline.Language.Talk;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Training.Kinds;

/// <summary>How far weights are from what the lessons ask for: the negative likelihood of their purposes, and what large weights cost.</summary>
/// <param name="lessons">What is learned from.</param>
/// <param name="features">Number of features.</param>
/// <param name="shrinkage">How much the square of a weight costs.</param>
internal sealed class KindFit(KindLesson[] lessons, int features, double shrinkage)
{
    private static readonly int Width = Purpose.All.Count;

    /// <summary>Number of weights: a row of one for each purpose for each feature.</summary>
    public int Count => features * Width;

    /// <summary>The distance.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="slopes">Gets how it changes with each weight.</param>
    public double Of(double[] weights, double[] slopes)
    {
        double distance = 0;
        for (int at = 0; at < weights.Length; at++)
        {
            distance += 0.5 * shrinkage * weights[at] * weights[at];
            slopes[at] = shrinkage * weights[at];
        }

        double[] sums = new double[Width];
        foreach (KindLesson lesson in lessons)
        {
            Array.Clear(sums);
            Add(lesson.Words, lesson.Scale, weights, sums);
            Add(lesson.Signs, 1, weights, sums);
            double[] shares = Softmax.Of(sums, lesson.Follows);
            distance -= SteadyMath.Log(Math.Max(shares[lesson.Purpose], 1e-300));
            shares[lesson.Purpose] -= 1;
            Push(lesson.Words, lesson.Scale, shares, slopes);
            Push(lesson.Signs, 1, shares, slopes);
        }

        return distance;
    }

    /// <summary>The table of the weights.</summary>
    /// <param name="keys">The features.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="least">Rows whose weights are all smaller are left out.</param>
    public static TalkTable ToTable(uint[] keys, double[] weights, double least)
    {
        List<uint> kept = [];
        List<float> rows = [];
        for (int row = 0; row < keys.Length; row++)
        {
            ReadOnlySpan<double> own = weights.AsSpan(row * Width, Width);
            if (own.ContainsAnyExceptInRange(-least, least))
            {
                kept.Add(keys[row]);
                foreach (double weight in own)
                {
                    rows.Add((float)weight);
                }
            }
        }

        return new TalkTable(WeightTable.Of([.. kept], rows.ToArray(), Width));
    }

    private static void Add(int[] rows, double scale, double[] weights, double[] sums)
    {
        foreach (int row in rows)
        {
            for (int column = 0; column < sums.Length; column++)
            {
                sums[column] += scale * weights[(row * Width) + column];
            }
        }
    }

    private static void Push(int[] rows, double scale, double[] errors, double[] slopes)
    {
        foreach (int row in rows)
        {
            for (int column = 0; column < errors.Length; column++)
            {
                slopes[(row * Width) + column] += scale * errors[column];
            }
        }
    }
}
