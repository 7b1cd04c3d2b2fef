using System.CommandLine;
using DialogueMining.Models;
using DialogueMining.Pipeline.Training.Words;

namespace DialogueMining.Runner.Commands;

/// <summary><c>train-language SOURCE --out FOLDER</c>: makes the tables of the language core again.</summary>
internal static class TrainLanguageCommand
{
    private static readonly Argument<string> Source = new("quelle")
    {
        Description = "Für words und morphology: Text, ein Absatz je Zeile (.txt oder .txt.gz). Für tagger: Ordner mit .tsv-Dateien.",
    };

    private static readonly Option<LanguageTable> Table = new("--table")
    {
        Description = "Welche Tabellen: words (Formen, Endungen, Teile von Zusammensetzungen), tagger (Wortarten) oder morphology (Beugung).",
        HelpName = "tabelle",
    };

    private static readonly Option<string> Out = new("--out", "-o")
    {
        Description = "Ordner für die Tabellen.",
        Required = true,
        HelpName = "ordner",
    };

    public static Command Create()
    {
        Command command = new("train-language", "Lernt die Tabellen des Sprachkerns neu: erst words und morphology, dann bauen, dann tagger; die Reihenfolge steht in Language/Data/NOTICE.md.") { Source, Table, Out };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        string source = parsed.GetRequiredValue(Source);
        if (!Path.Exists(source))
        {
            Console.Error.WriteLine($"„{source}“ gibt es nicht.");
            return ExitCodes.BadInput;
        }

        string folder = parsed.GetRequiredValue(Out);
        foreach (ResultFile table in new LanguageTrainer(new LanguageTrainingOptions { Table = parsed.GetValue(Table) }).Train(source))
        {
            string path = Path.Combine(folder, table.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            System.IO.File.WriteAllBytes(path, table.Content.Span);
            Console.WriteLine($"{path}: {table.Content.Length} Bytes");
        }

        return ExitCodes.Done;
    }
}
