using System.Diagnostics;

namespace DialogueMining.Tests.Support;

/// <summary>Runs a script of <c>tests/Interop</c> with the system's Python and nothing beside its standard library.</summary>
internal static class PythonScript
{
    public const string Program = "/usr/bin/python3";

    /// <summary>What the script writes to its standard output.</summary>
    public static string Run(string script, string argument)
    {
        using Process process = Process.Start(new ProcessStartInfo(Program, [Repository.PathOf("tests", "Interop", script), argument])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return output;
    }
}
