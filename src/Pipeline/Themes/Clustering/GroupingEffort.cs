namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>What it took to find groups, and how closely rows lie in them. Many threads may add to it.</summary>
internal sealed class GroupingEffort
{
    private int _groupings;
    private int _iterations;

    /// <summary>Groupings that the groups are what is common to.</summary>
    public int Groupings => _groupings;

    /// <summary>Rounds over the rows of all these groupings; 0 where an engine made them, which does not tell.</summary>
    public int Iterations => _iterations;

    /// <summary>Sum of the squared distances between the rows and the middles of their groups; leftovers do not count.</summary>
    public double Inertia { get; private set; }

    public void Add(int iterations)
    {
        Interlocked.Increment(ref _groupings);
        Interlocked.Add(ref _iterations, iterations);
    }

    /// <summary>Takes over how rows lie: both they and the middles have the length 1.</summary>
    public void Measure(int[] groups, Membership[] places)
    {
        double sum = 0;
        for (int row = 0; row < groups.Length; row++)
        {
            sum += groups[row] < 0 ? 0 : Math.Max(0, 2 - 2 * places[row].Closeness);
        }

        Inertia = sum;
    }
}
