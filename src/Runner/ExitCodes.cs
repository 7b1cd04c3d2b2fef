namespace DialogueMining.Runner;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCodes
{
    /// <summary>Done; problems, if any, are listed in the result.</summary>
    public const int Done = 0;

    /// <summary>Bad arguments, or nothing that could be read.</summary>
    public const int BadInput = 2;
}
