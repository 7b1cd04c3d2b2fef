using System.Diagnostics;

namespace DialogueMining.Tests.Support;

/// <summary>LibreOffice without a window, as an office would use it.</summary>
internal static class LibreOffice
{
    private const string Python = "/usr/bin/python3";

    public static bool IsThere { get; } = Succeeds("soffice", "--version") && Succeeds(Python, "-c", "import uno");

    /// <summary>What is left of a document when all its tracked changes are accepted or rejected; a line a paragraph.</summary>
    public static string Settled(string document, bool accept)
    {
        string target = document + (accept ? ".accepted.txt" : ".rejected.txt");
        Run(Python, Repository.PathOf("tests", "Interop", "settle-changes.py"), document,
            accept ? "AcceptAllTrackedChanges" : "RejectAllTrackedChanges", target);
        return File.ReadAllText(target);
    }

    /// <summary>Converts a document; the path of the result beside it.</summary>
    public static string Converted(string document, string format)
    {
        string folder = Path.GetDirectoryName(document)!;
        Run("soffice", "--headless", "--norestore", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}",
            "--convert-to", format, "--outdir", folder, document);
        return Path.ChangeExtension(document, format);
    }

    private static void Run(string program, params string[] arguments)
    {
        (int exitCode, string errors) = Start(program, arguments);
        Assert.True(exitCode == 0, errors);
    }

    private static bool Succeeds(string program, params string[] arguments)
    {
        try
        {
            return Start(program, arguments).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static (int ExitCode, string Errors) Start(string program, string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, errors + output.Result);
    }
}
