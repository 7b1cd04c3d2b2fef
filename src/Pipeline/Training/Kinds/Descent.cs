namespace DialogueMining.Pipeline.Training.Kinds;

/// <summary>
/// Finds the weights with the least distance by L-BFGS (Liu and Nocedal 1989): each step follows the slopes, bent by what the last
/// steps showed of their curvature. The same steps on every machine: all sums run in one order.
/// </summary>
internal static class Descent
{
    // Steps that are remembered; five to twenty are usual.
    private const int Memory = 8;

    private const int MostHalvings = 20;

    // A step must gain at least this part of what the slope promises.
    private const double LeastGain = 1e-4;

    /// <summary>The weights after some steps.</summary>
    /// <param name="fit">What is to be made small.</param>
    /// <param name="steps">Number of steps.</param>
    public static double[] Run(KindFit fit, int steps)
    {
        double[] weights = new double[fit.Count];
        double[] slopes = new double[fit.Count];
        double distance = fit.Of(weights, slopes);
        List<(double[] Moved, double[] Turned)> past = [];
        for (int step = 0; step < steps; step++)
        {
            double[] direction = Direction(slopes, past);
            double promise = Product(direction, slopes);
            double length = step == 0 ? 1 / Math.Sqrt(Math.Max(1, Product(slopes, slopes))) : 1;
            double[] next = new double[fit.Count];
            double[] nextSlopes = new double[fit.Count];
            double nextDistance = double.PositiveInfinity;
            for (int halving = 0; halving < MostHalvings && !(nextDistance <= distance + (LeastGain * length * promise)); halving++)
            {
                length *= halving == 0 ? 1 : 0.5;
                Move(weights, direction, length, next);
                nextDistance = fit.Of(next, nextSlopes);
            }

            Keep(past, Difference(next, weights), Difference(nextSlopes, slopes));
            (weights, slopes, distance) = (next, nextSlopes, nextDistance);
        }

        return weights;
    }

    private static double[] Direction(double[] slopes, List<(double[] Moved, double[] Turned)> past)
    {
        double[] direction = [.. slopes.Select(slope => -slope)];
        double[] parts = new double[past.Count];
        for (int at = past.Count - 1; at >= 0; at--)
        {
            parts[at] = Product(past[at].Moved, direction) / Product(past[at].Moved, past[at].Turned);
            Move(direction, past[at].Turned, -parts[at], direction);
        }

        if (past.Count > 0)
        {
            (double[] moved, double[] turned) = past[^1];
            double scale = Product(moved, turned) / Product(turned, turned);
            Move(direction, direction, scale - 1, direction);
        }

        for (int at = 0; at < past.Count; at++)
        {
            double part = Product(past[at].Turned, direction) / Product(past[at].Moved, past[at].Turned);
            Move(direction, past[at].Moved, parts[at] - part, direction);
        }

        return direction;
    }

    // A step along which the slope did not rise tells nothing of the curvature.
    private static void Keep(List<(double[] Moved, double[] Turned)> past, double[] moved, double[] turned)
    {
        if (Product(moved, turned) > 1e-10)
        {
            past.Add((moved, turned));
            if (past.Count > Memory)
            {
                past.RemoveAt(0);
            }
        }
    }

    private static void Move(double[] from, double[] along, double length, double[] to)
    {
        for (int at = 0; at < to.Length; at++)
        {
            to[at] = from[at] + (length * along[at]);
        }
    }

    private static double[] Difference(double[] some, double[] other)
    {
        double[] difference = new double[some.Length];
        Move(some, other, -1, difference);
        return difference;
    }

    private static double Product(double[] some, double[] other)
    {
        double product = 0;
        for (int at = 0; at < some.Length; at++)
        {
            product += some[at] * other[at];
        }

        return product;
    }
}
