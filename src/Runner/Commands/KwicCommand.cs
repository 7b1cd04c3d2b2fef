using System.CommandLine;
using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Runner.Output;

namespace DialogueMining.Runner.Commands;

/// <summary><c>kwic WORD [RESULT|EVENT]</c>: where a word stands, with what is left and right of it.</summary>
internal static class KwicCommand
{
    private static readonly Argument<string> Word = new(Texts.Of("wort")) { Description = Texts.Of("Wort oder Wörter, in beliebiger Form; auch in zusammengesetzten Wörtern.") };

    private static readonly Argument<string> Source = new(Texts.Of("ergebnis|veranstaltung"))
    {
        Description = Texts.Of("Ergebnisordner, oder eine Veranstaltung, die dafür gelesen wird."),
        DefaultValueFactory = _ => ".",
    };

    private static readonly Option<int> Width = new("--width")
    {
        Description = Texts.Of("Zeichen links und rechts des Wortes."),
        DefaultValueFactory = _ => 40,
        HelpName = Texts.Of("zahl"),
    };

    public static Command Create()
    {
        Command command = new("kwic", Texts.Of("Zeigt, wo ein Wort steht, mit dem, was links und rechts davon steht.")) { Word, Source, Width };
        Width.Validators.Add(result => RunCommand.RequireAtLeast(result, 10));
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        string path = parsed.GetRequiredValue(Source);
        IReadOnlyList<AnnotatedStatement>? statements = Statements(path);
        if (statements is null)
        {
            return ExitCodes.BadInput;
        }

        IReadOnlyList<WordUse> uses = new Concordance(new AnnotationOptions()).Find(parsed.GetRequiredValue(Word), statements);
        return StreamArguments.Write(output =>
        {
            new ConcordanceText(parsed.GetValue(Width)).Write(uses, output);
            Console.Error.WriteLine(Summary(uses, parsed.GetRequiredValue(Word)));
            return ExitCodes.Done;
        });
    }

    private static string Summary(IReadOnlyList<WordUse> uses, string word)
    {
        int statements = uses.Select(use => use.Statement.Id).Distinct().Count(), tables = uses.Select(use => use.Statement.Table).Distinct().Count();
        return uses.Count == 0
            ? Texts.Of("„{0}“ kommt in keiner Aussage vor.", word)
            : string.Join(' ',
                Texts.Of(uses.Count == 1 ? "{0} Stelle" : "{0} Stellen", uses.Count),
                Texts.Of(statements == 1 ? "in {0} Aussage" : "in {0} Aussagen", statements),
                Texts.Of(tables == 1 ? "von {0} Tisch" : "von {0} Tischen", tables));
    }

    // As they may be shown: names hidden, or kept where the run kept them.
    private static IReadOnlyList<AnnotatedStatement>? Statements(string path)
    {
        if (!Path.Exists(path))
        {
            Console.Error.WriteLine(Texts.Of("„{0}“ gibt es nicht.", path));
            return null;
        }

        PipelineOptions options = new();
        if (!File.Exists(Path.Combine(path, "analysis.json")))
        {
            DialoguePipeline pipeline = new(options);
            return pipeline.Disclose(pipeline.Analyze(path)).Shared.Statements;
        }

        (Analysis? analysis, RunSettings? settings) = ResultInput.Read(path, Console.Error);
        bool hide = settings?.Options.GetValueOrDefault("names") != "keep";
        return analysis is null
            ? null
            : new DialoguePipeline(options with { Privacy = options.Privacy with { Hide = hide } }).Disclose(analysis).Shared.Statements;
    }
}
