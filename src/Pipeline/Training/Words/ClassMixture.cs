using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Training.Words;

/// <summary>
/// Shares out the occurrences of a form among its word classes by its neighbours: each class has a typical distribution of
/// neighbours, learned from forms that have this class only.
/// </summary>
internal sealed class ClassMixture
{
    private const int Rounds = 12;
    private const double Smoothing = 5;
    private const int Enough = 20;
    private readonly Dictionary<Tag, (double[] Before, double[] Behind)> _typical = [];

    /// <summary>Adds the occurrences of a form with one class only.</summary>
    public void Learn(Tag tag, WordEvidence evidence)
    {
        if (evidence.Inside < Enough)
        {
            return;
        }

        if (!_typical.TryGetValue(tag, out (double[] Before, double[] Behind) typical))
        {
            typical = (new double[evidence.Before.Length], new double[evidence.Behind.Length]);
            Array.Fill(typical.Before, Smoothing);
            Array.Fill(typical.Behind, Smoothing);
            _typical[tag] = typical;
        }

        // A frequent word speaks louder than a rare one, but not in proportion.
        double weight = Math.Sqrt(evidence.Inside) / evidence.Inside;
        for (int index = 0; index < typical.Before.Length; index++)
        {
            typical.Before[index] += weight * evidence.Before[index];
        }

        for (int index = 0; index < typical.Behind.Length; index++)
        {
            typical.Behind[index] += weight * evidence.Behind[index];
        }
    }

    /// <summary>Share of each class, in the order of the tags; they add up to 1.</summary>
    public double[] Shares(IReadOnlyList<Tag> tags, WordEvidence evidence)
    {
        double[] shares = [.. tags.Select(_ => 1.0 / tags.Count)];
        if (tags.Count == 1 || evidence.Inside == 0)
        {
            return shares;
        }

        for (int round = 0; round < Rounds; round++)
        {
            double[] next = [.. tags.Select(_ => 0.3)];
            Share(tags, shares, next, evidence.Before, typical => typical.Before);
            Share(tags, shares, next, evidence.Behind, typical => typical.Behind);
            double sum = next.Sum();
            shares = [.. next.Select(value => value / sum)];
        }

        return shares;
    }

    private void Share(
        IReadOnlyList<Tag> tags, double[] shares, double[] next, int[] counts, Func<(double[] Before, double[] Behind), double[]> side)
    {
        double[][] typical = [.. tags.Select(tag => _typical.TryGetValue(tag, out (double[], double[]) known) ? side(known) : [])];
        double[] sums = [.. typical.Select(distribution => distribution.Sum())];
        double[] part = new double[tags.Count];
        for (int kind = 0; kind < counts.Length; kind++)
        {
            if (counts[kind] == 0)
            {
                continue;
            }

            for (int index = 0; index < part.Length; index++)
            {
                part[index] = shares[index] * (sums[index] > 0 ? typical[index][kind] / sums[index] : 1.0 / counts.Length);
            }

            double sum = part.Sum();
            for (int index = 0; index < part.Length; index++)
            {
                next[index] += counts[kind] * part[index] / sum;
            }
        }
    }
}
