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

    public static Command Create()
    {
        Command command = new("train-kinds", "Lernt aus Aussagen mit bekannter Art, was eine Aussage tut und will.") { Folder, LearnedTable.Out };
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

        return LearnedTable.Write(parsed, new KindTrainer(new KindTrainingOptions()).Train(JudgedTexts.ReadTaught(folder)));
    }
}
