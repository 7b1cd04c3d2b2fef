using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Language.Talk;

/// <summary>Turns sums of weights into shares.</summary>
internal static class Softmax
{
    /// <summary>Shares of the purposes.</summary>
    /// <param name="sums">For each purpose the sum of its weights.</param>
    /// <param name="follows">False where nothing stands before the statement that it could be a reason for.</param>
    public static double[] Of(ReadOnlySpan<double> sums, bool follows)
    {
        double[] shares = new double[sums.Length];
        double most = double.NegativeInfinity;
        foreach (double sum in sums)
        {
            most = Math.Max(most, sum);
        }

        double all = 0;
        for (int at = 0; at < shares.Length; at++)
        {
            shares[at] = follows || Purpose.All[at].Kind != StatementKind.Reason ? SteadyMath.Exp(sums[at] - most) : 0;
            all += shares[at];
        }

        for (int at = 0; at < shares.Length; at++)
        {
            shares[at] /= all;
        }

        return shares;
    }
}
