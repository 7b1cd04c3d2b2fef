using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>
/// What many groupings have in common: rows that are mostly together become a group. A single grouping turns with a
/// word more or less, or with the seed; what most of them agree on stays.
/// </summary>
/// <remarks>
/// V-measure × 100 with the number chosen, mean and standard deviation over ten perturbations (another seed, a
/// hundredth of the statements left out, noise in the background), one clustering of ten starts against this:
/// citizens' statements n = 200 26.6 ± 1.8 and 27.7 ± 1.4, n = 400 24.0 ± 1.2 and 24.4 ± 0.8; articles 60.5 ± 1.7 and
/// 61.2 ± 1.5, 58.3 ± 1.7 and 59.7 ± 1.3; nine rounds of our own 51.7 ± 3.4 and 53.8 ± 2.2. Tried besides: Ward's linkage,
/// k-means of the memberships, the grouping that agrees most with the others, mixtures as base groupings.
/// </remarks>
internal sealed class Consensus
{
    // 40 gave up to half a point less, 100 no more.
    private const int KnownGroupings = 60;
    private const int ChosenGroupings = 84;

    // Beyond the most groups: finer groupings tell apart what belongs to two groups.
    private const int FinerGroups = 3;

    private const int MostRounds = 10;

    private readonly Togetherness _together;
    private readonly int[][] _groupings;
    private readonly AverageLinkage _tree;

    private Consensus(Togetherness together, int[][] groupings)
    {
        _together = together;
        _groupings = groupings;
        _tree = AverageLinkage.Of(together);
    }

    /// <summary>Groups rows many times.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="range">Fewest and most groups that are wanted.</param>
    /// <param name="seed">Where chance begins.</param>
    /// <param name="parallel">How many threads; the result is the same for any number.</param>
    /// <param name="engine">Who finds centres; null for our own k-means.</param>
    /// <param name="effort">Gets what it took; null where nobody asks.</param>
    public static Consensus Of(
        DenseMatrix rows, (int Fewest, int Most) range, long seed, ParallelOptions parallel, ClusterEngine? engine = null, GroupingEffort? effort = null)
    {
        bool isKnown = range.Fewest == range.Most;
        (int, int) around = isKnown ? range : (range.Fewest, Math.Min(rows.Rows, range.Most + FinerGroups));
        int[][] groupings = BaseGroupings.Of(rows, around, isKnown ? KnownGroupings : ChosenGroupings, seed, parallel, engine, effort);
        return new Consensus(Togetherness.Of(groupings, parallel), groupings);
    }

    /// <summary>For each row its group: the tree's branch, then where it is together with most on average.</summary>
    public int[] Groups(int count)
    {
        int[] groups = _tree.Cut(count);
        for (int round = 0; round < MostRounds; round++)
        {
            double[][] means = _together.Means(groups, count);
            int[] next = new int[groups.Length];
            for (int row = 0; row < next.Length; row++)
            {
                next[row] = Best(means, row, -1);
            }

            if (!GroupSizes.AreFilled(next, count) || next.AsSpan().SequenceEqual(groups))
            {
                break;
            }

            groups = next;
        }

        return groups;
    }

    /// <summary>The groupings that have as many groups.</summary>
    public IReadOnlyList<int[]> GroupingsOf(int count)
    {
        List<int[]> found = [];
        foreach (int[] grouping in _groupings)
        {
            if (GroupSizes.Count(grouping) == count)
            {
                found.Add(grouping);
            }
        }

        return found;
    }

    /// <summary>For each row how surely it belongs to its group, and which group is the next.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="groups">Their groups.</param>
    /// <param name="centers">The groups' centres.</param>
    public Membership[] Places(DenseMatrix rows, int[] groups, DenseMatrix centers)
    {
        double[][] means = _together.Means(groups, centers.Rows);
        Membership[] places = new Membership[groups.Length];
        for (int row = 0; row < places.Length; row++)
        {
            int own = groups[row];
            double all = 0;
            foreach (double[] group in means)
            {
                all += group[row];
            }

            all = Math.Max(1e-9, all);
            double confidence = means[own][row] > 0 ? means[own][row] / all : 1.0 / means.Length;
            int second = Best(means, row, own);
            places[row] = new Membership(
                own, confidence, second, second < 0 ? 0 : means[second][row] / all,
                OrderedSums.Dot(rows.Row(row), centers.Row(own)));
        }

        return places;
    }

    // The first of equals; -1 where there is no other group.
    private static int Best(double[][] means, int row, int but)
    {
        int best = -1;
        for (int group = 0; group < means.Length; group++)
        {
            if (group != but && (best < 0 || means[group][row] > means[best][row]))
            {
                best = group;
            }
        }

        return best;
    }
}
