using System.CommandLine;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Training.Changes;

namespace DialogueMining.Runner.Commands;

/// <summary><c>train-wording FOLDER --out FILE</c>: makes the table of the reader of wording changes again.</summary>
internal static class TrainWordingCommand
{
    private static readonly Argument<string> Folder = new("ordner")
    {
        Description = "Ordner mit Veranstaltungen (gold/mentions.csv) und mit wording/*.jsonl: Bemerkungen, deren Änderungen bekannt sind.",
    };

    public static Command Create()
    {
        Command command = new("train-wording", "Lernt aus Bemerkungen mit bekannten Änderungen, Änderungswünsche zu lesen.") { Folder, LearnedTable.Out, LearnedTable.Threads };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        string folder = parsed.GetRequiredValue(Folder);
        if (!Directory.Exists(Path.Combine(folder, "wording")))
        {
            Console.Error.WriteLine($"„{folder}“ ist kein Ordner mit einem Unterordner „wording“.");
            return ExitCodes.BadInput;
        }

        return LearnedTable.Write(parsed, new ChangeTrainer(new ChangeTrainingOptions { Workers = parsed.GetValue(LearnedTable.Threads) }).Train(LabelledTexts.ReadTaught(folder)));
    }
}
