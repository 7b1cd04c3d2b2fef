using System.CommandLine;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Training.Kinds;

namespace DialogueMining.Runner.Commands;

/// <summary><c>train-kinds FOLDER --out FILE</c>: makes the table of the kinds of statements again.</summary>
internal static class TrainKindsCommand
{
    private static readonly Argument<string> Folder = new("ordner")
    {
        Description = "Ordner mit Veranstaltungen (gold/themes.csv, gold/dispositions.csv) und mit kinds/*.jsonl: Aussagen, deren Art und Verbleib bekannt sind.",
    };

    private static readonly Option<string> Out = new("--out", "-o")
    {
        Description = "Datei für die Tabelle.",
        Required = true,
        HelpName = "datei",
    };

    public static Command Create()
    {
        Command command = new("train-kinds", "Lernt aus Aussagen mit bekannter Art, was eine Aussage tut und will.") { Folder, Out };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        string folder = parsed.GetRequiredValue(Folder);
        if (!Directory.Exists(Path.Combine(folder, "kinds")))
        {
            Console.Error.WriteLine($"„{folder}“ ist kein Ordner mit einem Unterordner „kinds“.");
            return ExitCodes.BadInput;
        }

        byte[] table = new KindTrainer(new KindTrainingOptions()).Train(JudgedTexts.ReadTaught(folder));
        string path = parsed.GetRequiredValue(Out);
        File.WriteAllBytes(path, table);
        Console.WriteLine($"{path}: {table.Length} Bytes");
        return ExitCodes.Done;
    }
}
