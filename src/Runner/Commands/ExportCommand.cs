using System.CommandLine;
using System.CommandLine.Parsing;
using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Reports;
using DialogueMining.Review.Desk;
using DialogueMining.Runner.Output;

namespace DialogueMining.Runner.Commands;

/// <summary><c>export RESULT</c>: writes files of a finished result again, or others, without analysing.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> Result = new("ergebnis") { Description = "Ergebnisordner einer Auswertung (mit analysis.json)." };

    private static readonly Option<string[]> Formats = new("--format", "-f")
    {
        Description = "Was geschrieben wird: html, docx, texts, parquet, csv, qdpx, conllu, codebook, json, review; mehrere mit Komma, sonst alles.",
        HelpName = "formate",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string?> Out = new("--out", "-o", "--output")
    {
        Description = "Ordner für die Dateien. Sonst der Ergebnisordner.",
        HelpName = "ordner",
    };

    private static readonly Option<NameHandling?> Names = new("--names")
    {
        Description = "Namen und Kontaktdaten: hide oder keep. Sonst wie in der Auswertung.",
        HelpName = "hide|keep",
    };

    private static readonly Option<string?> Csv = CsvArgument.Create();

    public static Command Create()
    {
        Command command = new("export", "Schreibt Dateien eines fertigen Ergebnisses, ohne neu auszuwerten.") { Result, Formats, Out, Names, Csv };
        Formats.Validators.Add(result =>
        {
            foreach (string name in result.Tokens.SelectMany(token => Split(token.Value)).Where(name => !TryRead(name, out _)))
            {
                result.AddError(Texts.Of("--format: „{0}“ gibt es nicht. Möglich sind {1}.", name, string.Join(", ", Enum.GetNames<ResultFormat>()).ToLowerInvariant()));
            }
        });
        command.Options.Add(EngineArguments.Parquet);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        string folder = parsed.GetRequiredValue(Result);
        (Analysis? analysis, RunSettings? settings) = ResultInput.Read(folder, Console.Error);
        if (analysis is null || settings is null)
        {
            return ExitCodes.BadInput;
        }

        bool hide = (parsed.GetValue(Names) ?? (settings.Options.GetValueOrDefault("names") == "keep" ? NameHandling.Keep : NameHandling.Hide))
            == NameHandling.Hide;
        string language = parsed.GetResult("--lang") is OptionResult { Implicit: false } ? Texts.Language : settings.Options.GetValueOrDefault("lang", Texts.German);
        PipelineOptions options = FinishedResult.Options(settings);
        (Analysis reviewed, Problem? problem) = ReviewedResult.Of(folder, options, analysis);
        if (problem is not null)
        {
            ProblemList.Write([problem], Console.Error);
            return ExitCodes.BadInput;
        }

        DialoguePipeline pipeline = new(options with
        {
            Privacy = options.Privacy with { Hide = hide },
            Reports = Wanted(parsed, CsvArgument.Apply(options.Reports, parsed.GetValue(Csv))) with
            {
                Language = LanguageArgument.Report(language),
                ParquetEngine = EngineArguments.ReadParquet(parsed),
            },
        });
        SortedDictionary<string, string> shown = new(settings.Options.ToDictionary(), StringComparer.Ordinal) { ["names"] = hide ? "hide" : "keep", ["lang"] = language };
        Disclosure result = pipeline.Disclose(reviewed) with { Suggestions = ResultInput.Suggestions(folder) };
        IReadOnlyList<ResultFile> files = pipeline.Write(result, settings with { Options = shown });
        ResultFolder target = new(parsed.GetValue(Out) ?? folder);
        target.Add(files);
        Console.WriteLine(Texts.Of("{0} Dateien geschrieben: {1}", files.Count, target.FullPath));
        return ExitCodes.Done;
    }

    private static ReportOptions Wanted(ParseResult parsed, ReportOptions options)
    {
        string[] names = [.. (parsed.GetValue(Formats) ?? []).SelectMany(Split)];
        return names.Length == 0 ? options : options with { Formats = new SortedSet<ResultFormat>(names.Select(Read)) };
    }

    private static string[] Split(string names) => names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static ResultFormat Read(string name) => TryRead(name, out ResultFormat format) ? format : default;

    private static bool TryRead(string name, out ResultFormat format) =>
        Enum.TryParse(name, ignoreCase: true, out format) && !char.IsAsciiDigit(name[0]) && Enum.IsDefined(format);
}
