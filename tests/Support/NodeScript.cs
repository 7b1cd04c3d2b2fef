using System.Diagnostics;

namespace DialogueMining.Tests.Support;

/// <summary>Runs a script of <c>tests/Interop</c> with the packages that <c>.ci/run</c> installs.</summary>
internal static class NodeScript
{
    public static string Modules { get; } = Repository.PathOf("artifacts", "interop", "node_modules");

    /// <summary>What the script writes to its standard output.</summary>
    public static string Run(string script, string argument)
    {
        ProcessStartInfo start = new("node", [Repository.PathOf("tests", "Interop", script), Modules, argument])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return output;
    }
}
