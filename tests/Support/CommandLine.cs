using System.Diagnostics;
using System.Text;

namespace DialogueMining.Tests.Support;

/// <summary>What a run of the program printed.</summary>
/// <param name="ExitCode">What it told the shell.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
internal sealed record CommandResult(int ExitCode, string Output, string Errors);

/// <summary>Runs the program as a user does: as a process of its own.</summary>
internal static class CommandLine
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "dialogue-mining.dll");

    /// <summary>Runs a verb.</summary>
    public static CommandResult Run(params IEnumerable<string> arguments) =>
        Run(arguments, string.Empty, new Dictionary<string, string>());

    /// <summary>Runs a verb with something on standard input and with variables of the environment.</summary>
    public static CommandResult Run(IEnumerable<string> arguments, string input, IReadOnlyDictionary<string, string> variables)
    {
        ProcessStartInfo start = new("dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Program);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output, errors.Result);
    }
}
