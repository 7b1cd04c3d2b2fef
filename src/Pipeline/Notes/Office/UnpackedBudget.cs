namespace DialogueMining.Pipeline.Notes.Office;

/// <summary>How many bytes of a zip may still be unpacked: what comes out is counted, not what the zip claims.</summary>
/// <param name="packed">Length of the file.</param>
/// <param name="most">Most bytes that may come out of it.</param>
internal sealed class UnpackedBudget(long packed, long most)
{
    /// <summary>Repetitive sheets pack 100 : 1; deflate's best, which bombs come near, is 1,030 : 1.</summary>
    private const int MostRatio = 200;

    /// <summary>Up to here any ratio is harmless, and small files of one repeated row have a high one.</summary>
    private const long Harmless = 32L * 1024 * 1024;

    private readonly long _most = Math.Min(most, Math.Max(Harmless, packed * MostRatio));
    private long _taken;

    public bool IsSpent => _taken > _most;

    public void Take(int bytes) => _taken += bytes;
}
