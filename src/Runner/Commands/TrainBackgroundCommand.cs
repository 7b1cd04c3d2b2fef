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

    public static Command Create()
    {
        Command command = new("train-background", "Lernt aus Texten, welche Wörter einander nahe sind.") { Texts, LearnedTable.Out, LearnedTable.Threads };
        command.SetAction(parsed => StreamArguments.Read(parsed.GetRequiredValue(Texts), (input, name) => Run(input, name, parsed)));
        return command;
    }

    private static int Run(Stream input, string name, ParseResult parsed)
    {
        using Stream text = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? new GZipStream(input, CompressionMode.Decompress)
            : input;
        using StreamReader reader = new(text);
        return LearnedTable.Write(parsed, new BackgroundTrainer(new BackgroundOptions { Workers = parsed.GetValue(LearnedTable.Threads) }).Train(Lines(reader)));
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
