using System.CommandLine;

namespace DialogueMining.Runner.Commands;

/// <summary>What the verbs share that make a learned table again: <c>--out FILE</c>, <c>--threads N</c>, and what they say at the end.</summary>
internal static class LearnedTable
{
    public static Option<string> Out { get; } = new("--out", "-o")
    {
        Description = "Datei für die Tabelle.",
        Required = true,
        HelpName = "datei",
    };

    public static Option<int?> Threads { get; } = new("--threads")
    {
        Description = "Zahl der Rechenkerne. Sonst alle; das Ergebnis ist immer dasselbe.",
        HelpName = "zahl",
    };

    /// <summary>Writes the table where the arguments say.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(ParseResult parsed, byte[] table)
    {
        string path = parsed.GetRequiredValue(Out);
        File.WriteAllBytes(path, table);
        Console.WriteLine($"{path}: {table.Length} Bytes");
        return ExitCodes.Done;
    }
}
