using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Language.Dictionaries;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Log;
using DialogueMining.Runner.ModelServers;
using DialogueMining.Runner.Output;

namespace DialogueMining.Runner.Commands;

/// <summary><c>run EVENT</c>: from an event's notes to the whole result.</summary>
internal static class RunCommand
{
    public const string Name = "run";

    /// <summary>What a start without a verb adds: the report opens at the end.</summary>
    public const string OpenSwitch = "--open";

    private static readonly Argument<string> EventPath = new("veranstaltung")
    {
        Description = "Veranstaltungsordner, Notizenordner oder eine Notizdatei.",
    };

    private static readonly Option<string?> Out = new("--out", "-o", "--output")
    {
        Description = "Ordner für das Ergebnis. Sonst: results/<Name der Veranstaltung>.",
        HelpName = "ordner",
    };

    private static readonly Option<int> Seed = new("--seed")
    {
        Description = "Startwert für die Suche nach Themen.",
        DefaultValueFactory = _ => 1,
        HelpName = "zahl",
    };

    private static readonly Option<int> MinTables = new("--min-tables")
    {
        Description = "So viele Tische muss eine Änderung mindestens haben, damit sie in den Vorschlag kommt.",
        DefaultValueFactory = _ => 2,
        HelpName = "zahl",
    };

    private static readonly Option<int?> ThemeCount = new("--k")
    {
        Description = "Zahl der Themen je Runde. Sonst wählt sie das Programm.",
        HelpName = "zahl",
    };

    private static readonly Option<int?> Threads = new("--threads")
    {
        Description = "Zahl der Rechenkerne. Sonst alle; das Ergebnis ist immer dasselbe.",
        HelpName = "zahl",
    };

    private static readonly Option<string?> Background = BackgroundArgument.Create();

    private static readonly ThemeArguments Themes = new();

    private static readonly Option<bool> Dictionaries = new("--system-resources")
    {
        Description = "Nutzt auch die Wörterbücher dieses Rechners (Hunspell, MyThes), wenn es sie gibt. Der Bericht nennt sie.",
    };

    private static readonly Option<NameHandling> Names = new("--names")
    {
        Description = "Namen und Kontaktdaten: hide ersetzt sie durch Platzhalter (nur analysis.json behält sie), keep zeigt sie.",
        DefaultValueFactory = _ => NameHandling.Hide,
        HelpName = "hide|keep",
    };

    private static readonly Option<string?> DecisionsPath = new("--decisions")
    {
        Description = "Datei mit Entscheidungen (JSON). Sonst: decisions.json im Ordner der Veranstaltung, wenn es sie gibt.",
        HelpName = "datei",
    };

    private static readonly Option<string?> Explained = new("--explain")
    {
        Description = "Erklärt eine Aussage (s0123 oder tisch-07.txt:12): wie sie gelesen wurde und was aus ihr wird. Schreibt kein Ergebnis.",
        HelpName = "aussage",
    };

    private static readonly Option<string?> Csv = CsvArgument.Create();

    private static readonly Option<bool> Open = new(OpenSwitch) { Hidden = true };

    private static readonly Option<bool> NoOpen = new("--no-open") { Description = "Öffnet den Bericht nicht, auch wenn das Programm ohne Verb gestartet wird." };

    public static Command Create()
    {
        Command command = new(Name, "Wertet die Notizen einer Veranstaltung aus.")
        {
            EventPath, Out, Seed, MinTables, ThemeCount, Threads, Background, Dictionaries, Names, Csv, DecisionsPath, Explained, Open, NoOpen,
        };
        MinTables.Validators.Add(result => RequireAtLeast(result, 1));
        Threads.Validators.Add(result => RequireAtLeast(result, 1));
        ThemeCount.Validators.Add(result => RequireAtLeast(result, 1));
        Themes.AddTo(command);
        ModelArguments.AddTo(command);
        EngineArguments.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        string path = parsed.GetRequiredValue(EventPath);
        if (!Path.Exists(path))
        {
            Console.Error.WriteLine(Texts.Of("„{0}“ gibt es nicht. Erwartet wird ein Ordner mit Notizen oder eine Notizdatei.", path));
            return ExitCodes.BadInput;
        }

        string? explained = parsed.GetValue(Explained);
        RunProgress progress = new(explained is null ? Console.Out : Console.Error, TimeProvider.System);
        DateTimeOffset startedAt = TimeProvider.System.GetUtcNow();
        PipelineOptions options = OptionsOf(parsed);
        DialoguePipeline pipeline = new(options, progress);
        Analysis analysis = pipeline.Analyze(path, material => ReviewedResult.Together(FolderOf(parsed, material.Event), material.Decisions));
        if (analysis.Material.Notes.Count == 0 && analysis.Statements.Count == 0)
        {
            progress.Finish();
            ProblemList.Write(analysis.Problems, Console.Error);
            Console.Error.WriteLine(Texts.Of("Es wurde nichts gefunden, das sich auswerten lässt. Es wurde kein Ergebnis geschrieben."));
            return ExitCodes.BadInput;
        }

        if (explained is not null)
        {
            Disclosure shown = pipeline.Disclose(analysis);
            progress.Finish();
            return Explain(shown.Shared, explained);
        }

        return Finish(parsed, (analysis, pipeline.Embedded), options, progress, startedAt);
    }

    // What was found is brought together with what was decided before, and put into the result's folder.
    private static int Finish(
        ParseResult parsed, (Analysis Analysis, EmbeddingRun? Embedded) found, PipelineOptions options, RunProgress progress, DateTimeOffset startedAt)
    {
        ResultFolder folder = new(FolderOf(parsed, found.Analysis.Material.Event));
        if (!MayWrite(folder, progress))
        {
            return ExitCodes.BadInput;
        }

        EmbeddingRecord? embedding = EmbeddingOf(parsed, found.Embedded);
        RunSettings settings = SettingsOf(parsed, options.Resources, embedding);
        new ResultStep(options, progress, startedAt).Write(found.Analysis, settings, ModelArguments.Read(parsed), embedding, folder);
        KeptWishes.Keep(parsed.GetRequiredValue(EventPath), Themes.Plan(parsed), Themes.Wishes(parsed), found.Analysis.Problems);
        if (parsed.GetValue(Open) && !parsed.GetValue(NoOpen))
        {
            ReportViewer.Open(Path.Combine(folder.FullPath, "report.html"));
        }

        return ExitCodes.Done;
    }

    // What was decided on the desk about an earlier result counts on; while a desk is open, its result must not move. False, with a
    // message, where nothing may be written.
    private static bool MayWrite(ResultFolder folder, RunProgress progress)
    {
        Problem? held = null;
        if (File.Exists(Path.Combine(folder.FullPath, DecidedResult.LogFile)))
        {
            (ReviewLog? log, held) = ReviewLog.Open(folder.FullPath);
            log?.Dispose();
        }

        if (!folder.IsTaken && held is null)
        {
            return true;
        }

        progress.Finish();
        if (held is not null)
        {
            ProblemList.Write([held], Console.Error);
            return false;
        }

        Console.Error.WriteLine(Texts.Of(
            "„{0}“ enthält etwas, das kein Ergebnis dieses Programms ist, und wird nicht überschrieben. Bitte mit --out einen anderen Ordner nennen.",
            folder.FullPath));
        return false;
    }

    private static string FolderOf(ParseResult parsed, EventDefinition definition) => parsed.GetValue(Out) ?? Path.Combine("results", definition.Id);

    private static EmbeddingRecord? EmbeddingOf(ParseResult parsed, EmbeddingRun? embedded)
    {
        if (embedded is null || ModelArguments.ReadEmbedding(parsed) is not { } address)
        {
            return null;
        }

        EmbeddingStep.Tell(address, embedded, Console.Error);
        return new EmbeddingRecord(address.Shown, address.Model, embedded);
    }

    private static int Explain(Analysis analysis, string wanted)
    {
        IReadOnlyList<string> lines = new StatementExplanation(analysis).Explain(wanted);
        foreach (string line in lines)
        {
            Console.Out.WriteLine(line);
        }

        if (lines.Count > 0)
        {
            return ExitCodes.Done;
        }

        Console.Error.WriteLine($"„{wanted}“ ist keine Aussage dieser Veranstaltung. Erwartet wird eine Kennung wie s0123 oder Datei und Zeile wie tisch-07.txt:12.");
        return ExitCodes.BadInput;
    }

    private static PipelineOptions OptionsOf(ParseResult parsed)
    {
        PipelineOptions defaults = new();
        int? threads = parsed.GetValue(Threads);
        return defaults with
        {
            Notes = defaults.Notes with
            {
                Decisions = parsed.GetValue(DecisionsPath),
                Themes = Themes.Plan(parsed),
                ThemeWishes = Themes.Wishes(parsed),
            },
            Annotation = defaults.Annotation with { Workers = threads },
            Wording = defaults.Wording with { Workers = threads },
            Themes = defaults.Themes with
            {
                Seed = parsed.GetValue(Seed),
                Number = parsed.GetValue(ThemeCount),
                Workers = threads,
                Background = BackgroundArgument.Read(parsed.GetValue(Background)),
                Engine = EngineArguments.ReadClustering(parsed),
            },
            Embedding = ModelArguments.ReadEmbedding(parsed) is { } address
                ? EmbeddingStep.Options(address, definition => FolderOf(parsed, definition), Console.Error)
                : defaults.Embedding,
            Privacy = defaults.Privacy with { Hide = parsed.GetValue(Names) == NameHandling.Hide },
            Consolidation = defaults.Consolidation with { MinimumTables = parsed.GetValue(MinTables) },
            Resources = parsed.GetValue(Dictionaries) ? SystemResources.Read(new SystemResourceOptions()) : SystemResources.None,
            Reports = CsvArgument.Apply(defaults.Reports, parsed.GetValue(Csv)) with
            {
                Language = LanguageArgument.Report(Texts.Language),
                ParquetEngine = EngineArguments.ReadParquet(parsed),
            },
        };
    }

    private static RunSettings SettingsOf(ParseResult parsed, SystemResources resources, EmbeddingRecord? embedding)
    {
        SortedDictionary<string, string> named = new(StringComparer.Ordinal)
        {
            ["background"] = parsed.GetValue(Background) ?? "built-in",
            ["decisions"] = Path.GetFileName(parsed.GetValue(DecisionsPath)) ?? "decisions.json",
            ["lang"] = Texts.Language,
            ["k"] = parsed.GetValue(ThemeCount)?.ToString(CultureInfo.InvariantCulture) ?? "auto",
            ["min-tables"] = parsed.GetValue(MinTables).ToString(CultureInfo.InvariantCulture),
            ["themes"] = Path.GetFileName(Themes.Plan(parsed)) ?? "themes.txt",
            ["theme-wishes"] = string.Join("; ", Themes.Wishes(parsed)),
            ["names"] = parsed.GetValue(Names) == NameHandling.Hide ? "hide" : "keep",
            ["system-resources"] = resources.Files.Count == 0 ? "none" : string.Join(", ", resources.Files.Select(file => file.Path)),
        };
        if (ModelArguments.Read(parsed) is { } address)
        {
            named["llm"] = address.Shown;
            named["model"] = address.Model;
        }

        EngineArguments.Record(parsed, named);
        // Where the server failed, the themes are those of a run without it, and the report must not say otherwise.
        if (embedding is { Run.Failure: null })
        {
            named["embeddings"] = embedding.Server;
            named["embedding-model"] = embedding.Model;
        }

        return new RunSettings(ProductVersion.Text, parsed.GetValue(Seed), named);
    }

    // Reads the word itself: what is no number has its own error, and asking the library for its value would throw.
    internal static void RequireAtLeast(OptionResult result, int least)
    {
        if (result.Tokens is [.., { Value: { } word }] && int.TryParse(word, CultureInfo.InvariantCulture, out int value) && value < least)
        {
            result.AddError(Texts.Of("{0}: {1} ist zu klein. Erwartet wird eine Zahl ab {2}.", result.Option.Name, value, least));
        }
    }
}
