using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Themes;
using DialogueMining.Runner.Output;

namespace DialogueMining.Runner.Commands;

/// <summary><c>cluster FILE</c>: themes of a list of statements as CSV.</summary>
internal static class ClusterCommand
{
    private const string Auto = "auto";

    /// <summary>Megabytes that are used whatever the length of the list, most of them while themes are learned.</summary>
    private const int LeastMemory = 750;

    private const long BytesOfMegabyte = 1_000_000;

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

    private static readonly Option<int?> Memory = new("--memory")
    {
        Description = "Arbeitsspeicher in MB, mindestens 750; was an Aussagen nicht hineinpasst, liegt so lange in einer Datei. Das Ergebnis ist dasselbe.",
        HelpName = "mb",
    };

    private static readonly Option<bool> Explain = new("--explain")
    {
        Description = "Am Ende in einer Zeile JSON auf der Fehlerausgabe sagen, was es brauchte: Themen, Gruppierungen, Runden, Trägheit, Sekunden, Speicher.",
    };

    private static readonly Option<string?> Background = BackgroundArgument.Create();

    private static readonly ThemeArguments Themes = new();

    public static Command Create()
    {
        Command command = new("cluster", "Ordnet Aussagen nach Themen und schreibt sie als CSV.")
        {
            File, ThemeCount, Seed, Threads, Memory, Explain, Background,
        };
        ThemeCount.Validators.Add(result =>
        {
            string? value = result.GetValue(ThemeCount);
            if (value != Auto && Number(value) is null)
            {
                result.AddError(Texts.Of("--k: „{0}“ passt nicht. Erwartet wird eine Zahl ab 1 oder auto.", value ?? string.Empty));
            }
        });
        Threads.Validators.Add(result => RunCommand.RequireAtLeast(result, 1));
        Memory.Validators.Add(result => RunCommand.RequireAtLeast(result, LeastMemory));
        Themes.AddTo(command);
        command.Options.Add(EngineArguments.Clustering);
        // On another thread, so that Ctrl+C can end it in good order.
        command.SetAction((parsed, cancelled) => Task.Run(() => Run(parsed, cancelled), CancellationToken.None));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancelled)
    {
        try
        {
            return StreamArguments.Read(
                parsed.GetRequiredValue(File), (input, name) => StreamArguments.Write(output => Run(input, name, output, parsed, cancelled)));
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine(Texts.Of("Abgebrochen."));
            return ExitCodes.Cancelled;
        }
    }

    private static int Run(Stream input, string name, TextWriter output, ParseResult parsed, CancellationToken cancelled)
    {
        long start = Stopwatch.GetTimestamp();
        StatementListReader reader = new(input, name);
        StatementClusters clusters = new(OptionsOf(parsed, cancelled));
        clusters.Write(reader.Read(), output);
        ProblemList.Write(reader.Problems, Console.Error);
        ProblemList.Write(clusters.Problems, Console.Error);
        if (parsed.GetValue(Explain) && clusters.Summary is { } summary)
        {
            Console.Error.WriteLine(ClusterSummaryJson.Of(
                summary, parsed.GetValue(Seed), Stopwatch.GetElapsedTime(start).TotalSeconds, Process.GetCurrentProcess().PeakWorkingSet64));
        }

        return ExitCodes.Done;
    }

    private static ClusterOptions OptionsOf(ParseResult parsed, CancellationToken cancelled) => new()
    {
        Themes = new ThemeOptions
        {
            Number = Number(parsed.GetValue(ThemeCount)),
            Seed = parsed.GetValue(Seed),
            Workers = parsed.GetValue(Threads),
            Background = BackgroundArgument.Read(parsed.GetValue(Background)),
            Engine = EngineArguments.ReadClustering(parsed),
            Cancellation = cancelled,
        },
        PlanFile = Themes.Plan(parsed),
        Wishes = Themes.Wishes(parsed),
        HeldBytes = parsed.GetValue(Memory) is { } memory ? (memory - LeastMemory) * BytesOfMegabyte : null,
        Overflow = OpenOverflow,
    };

    // The file is gone when it is closed, and nobody else can read it.
    private static FileStream OpenOverflow() => new(Path.GetTempFileName(), new FileStreamOptions
    {
        Mode = FileMode.Create,
        Access = FileAccess.ReadWrite,
        Share = FileShare.None,
        BufferSize = 1 << 16,
        Options = FileOptions.DeleteOnClose,
    });

    private static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
}
