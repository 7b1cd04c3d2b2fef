namespace DialogueMining.Runner;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCodes
{
    /// <summary>Done; problems, if any, are listed in the result.</summary>
    public const int Done = 0;

    /// <summary>Bad arguments, or nothing that could be read.</summary>
    public const int BadInput = 2;

    /// <summary>Ended by the user (Ctrl+C), as shells have it: 128 and the number of the signal.</summary>
    public const int Cancelled = 130;
}
