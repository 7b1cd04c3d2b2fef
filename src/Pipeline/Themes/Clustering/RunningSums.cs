namespace DialogueMining.Pipeline.Themes.Clustering;

/// <summary>Draws from running sums of weights.</summary>
internal static class RunningSums
{
    /// <summary>The first place whose running sum is above a number: what has no weight is never drawn while something has.</summary>
    public static int FirstAbove(double[] running, double number)
    {
        int low = 0;
        int high = running.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = running[middle] > number ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
