namespace DialogueMining.Pipeline.Language.Vectors;

/// <summary>
/// Cuts a range into blocks that do not depend on the number of threads, so that what is summed block by
/// block has the same bytes on one processor and on many.
/// </summary>
internal static class WorkBlocks
{
    public const int Length = 512;

    public static int Count(int total) => (total + Length - 1) / Length;

    /// <summary>Calls the work with the first index and the end of every block.</summary>
    public static void Run(int total, ParallelOptions parallel, Action<int, int> work)
    {
        if (total <= Length)
        {
            work(0, total);
            return;
        }

        Parallel.For(0, Count(total), parallel, block =>
            work(block * Length, Math.Min(total, (block + 1) * Length)));
    }
}
