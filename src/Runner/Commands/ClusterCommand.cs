using System.CommandLine;
using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Themes;
using DialogueMining.Runner.Output;

namespace DialogueMining.Runner.Commands;

/// <summary><c>cluster FILE</c>: themes of a list of statements as CSV.</summary>
internal static class ClusterCommand
{
    private const string Auto = "auto";

    private static readonly Argument<string> File =
        StreamArguments.CreateFile("Aussagen: .txt (eine je Zeile), .csv, .tsv oder .jsonl mit dem Feld text.");

    private static readonly Option<string> ThemeCount = new("--k")
    {
        Description = "Zahl der Themen, oder auto: das Programm wählt sie.",
        DefaultValueFactory = _ => Auto,
        HelpName = "zahl",
    };

    private static readonly Option<int> Seed = new("--seed")
    {
        Description = "Startwert für die Suche.",
        DefaultValueFactory = _ => 1,
        HelpName = "zahl",
    };

    private static readonly Option<int?> Threads = new("--threads")
    {
        Description = "Zahl der Rechenkerne. Sonst alle; das Ergebnis ist immer dasselbe.",
        HelpName = "zahl",
    };

    private static readonly Option<string?> Background = BackgroundArgument.Create();

    private static readonly ThemeArguments Themes = new();

    public static Command Create()
    {
        Command command = new("cluster", "Ordnet Aussagen nach Themen und schreibt sie als CSV.")
        {
            File, ThemeCount, Seed, Threads, Background,
        };
        ThemeCount.Validators.Add(result =>
        {
            string? value = result.GetValue(ThemeCount);
            if (value != Auto && Number(value) is null)
            {
                result.AddError($"--k: „{value}“ passt nicht. Erwartet wird eine Zahl ab 1 oder auto.");
            }
        });
        Threads.Validators.Add(result =>
        {
            if (result.GetValue(Threads) is < 1)
            {
                result.AddError("--threads: Erwartet wird eine Zahl ab 1.");
            }
        });
        Themes.AddTo(command);
        command.Options.Add(EngineArguments.Clustering);
        command.SetAction(parsed => StreamArguments.Read(parsed.GetRequiredValue(File), (input, name) => Run(input, name, parsed)));
        return command;
    }

    private static int Run(Stream input, string name, ParseResult parsed) => StreamArguments.Write(output =>
    {
        StatementListReader reader = new(input, name);
        IReadOnlyList<Statement> statements = [.. reader.Read()];
        ProblemList.Write(reader.Problems, Console.Error);
        ThemeOptions options = new()
        {
            Number = Number(parsed.GetValue(ThemeCount)),
            Seed = parsed.GetValue(Seed),
            Workers = parsed.GetValue(Threads),
            Background = BackgroundArgument.Read(parsed.GetValue(Background)),
            Engine = EngineArguments.ReadClustering(parsed),
        };
        StatementClusters clusters = new(options, Themes.Plan(parsed), Themes.Wishes(parsed));
        clusters.Write(statements, output);
        ProblemList.Write(clusters.Problems, Console.Error);
        return ExitCodes.Done;
    });

    private static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
}
