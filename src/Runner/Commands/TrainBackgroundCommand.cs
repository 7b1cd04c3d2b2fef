using System.CommandLine;
using System.IO.Compression;
using DialogueMining.Pipeline.Training.Background;

namespace DialogueMining.Runner.Commands;

/// <summary><c>train-background TEXT --out FILE</c>: makes the table of background vectors again.</summary>
internal static class TrainBackgroundCommand
{
    private static readonly Argument<string> Texts = new("texte")
    {
        Description = "Text, ein Absatz je Zeile: .txt oder .txt.gz, UTF-8.",
    };

    private static readonly Option<string> Out = new("--out", "-o")
    {
        Description = "Datei für die Tabelle.",
        Required = true,
        HelpName = "datei",
    };

    private static readonly Option<int?> Threads = new("--threads")
    {
        Description = "Zahl der Rechenkerne. Sonst alle; das Ergebnis ist immer dasselbe.",
        HelpName = "zahl",
    };

    public static Command Create()
    {
        Command command = new("train-background", "Lernt aus Texten, welche Wörter einander nahe sind.") { Texts, Out, Threads };
        command.SetAction(parsed => StreamArguments.Read(parsed.GetRequiredValue(Texts), (input, name) => Run(input, name, parsed)));
        return command;
    }

    private static int Run(Stream input, string name, ParseResult parsed)
    {
        using Stream text = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? new GZipStream(input, CompressionMode.Decompress)
            : input;
        using StreamReader reader = new(text);
        byte[] table = new BackgroundTrainer(new BackgroundOptions { Workers = parsed.GetValue(Threads) }).Train(Lines(reader));
        string path = parsed.GetRequiredValue(Out);
        System.IO.File.WriteAllBytes(path, table);
        Console.WriteLine($"{path}: {table.Length} Bytes");
        return ExitCodes.Done;
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
