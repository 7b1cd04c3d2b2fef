using System.CommandLine;
using System.Globalization;
using System.Text;
using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Review.Desk;
using DialogueMining.Runner.Output;

namespace DialogueMining.Runner.Commands;

/// <summary><c>decisions RESULT</c>: brings decisions of a result in and out as a decisions file.</summary>
internal static class DecisionsCommand
{
    private const string Standard = "-";

    private static readonly Argument<string> Result = new("ergebnis") { Description = "Ergebnisordner einer Auswertung (mit analysis.json)." };

    private static readonly Option<string?> Export = new("--export")
    {
        Description = "Schreibt alle geltenden Entscheidungen als JSON in diese Datei; - ist die Standardausgabe.",
        HelpName = "datei",
    };

    private static readonly Option<string?> Import = new("--import")
    {
        Description = "Übernimmt die Entscheidungen dieser Datei; - ist die Standardeingabe, mit einer Datei je Zeile, und jede Zeile wird bestätigt, sobald sie gespeichert ist.",
        HelpName = "datei",
    };

    private static readonly Option<string> Reviewer = new("--reviewer")
    {
        Description = "Wer übernimmt: der Name für Entscheidungen, bei denen keiner steht.",
        DefaultValueFactory = _ => "Import",
        HelpName = "name",
    };

    public static Command Create()
    {
        Command command = new("decisions", "Holt Entscheidungen des Redaktionstisches als Datei heraus oder herein.") { Result, Export, Import, Reviewer };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        string folder = parsed.GetRequiredValue(Result);
        string? source = parsed.GetValue(Import), target = parsed.GetValue(Export);
        int code = source is null ? ExitCodes.Done : Take(folder, source, parsed.GetRequiredValue(Reviewer));
        return code == ExitCodes.Done && (source is null || target is not null) ? Give(folder, target ?? Standard) : code;
    }

    private static int Take(string folder, string source, string reviewer)
    {
        (ReviewDesk? desk, Problem? problem) = ReviewDesk.Open(folder, TimeProvider.System);
        using (desk)
        {
            return desk is null ? Refuse(problem!) : Take(desk, source, reviewer);
        }
    }

    private static int Take(ReviewDesk desk, string source, string reviewer)
    {
        if (source == Standard)
        {
            return TakeLines(desk, reviewer);
        }

        if (!File.Exists(source))
        {
            Console.Error.WriteLine(Texts.Of("„{0}“ gibt es nicht oder ist keine Datei.", source));
            return ExitCodes.BadInput;
        }

        DeskAnswer answer = desk.Import(reviewer, Path.GetFileName(source), File.ReadAllText(source));
        ProblemList.Write([.. answer.Problems, .. desk.State.CheckList.Lost], Console.Error);
        return answer.Outcome == DeskOutcome.Confirmed ? ExitCodes.Done : ExitCodes.BadInput;
    }

    private static int TakeLines(ReviewDesk desk, string reviewer)
    {
        using StreamReader lines = new(Console.OpenStandardInput(), new UTF8Encoding(false));
        int number = 0, code = ExitCodes.Done;
        while (lines.ReadLine() is { } line)
        {
            number++;
            DeskAnswer answer = desk.Import(reviewer, string.Create(CultureInfo.InvariantCulture, $"Zeile {number}"), line);
            bool stored = answer.Outcome == DeskOutcome.Confirmed;
            code = stored ? code : ExitCodes.BadInput;
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(stored ? "ok" : "nein")} {answer.Version}"));
            Console.Out.Flush();
            ProblemList.Write(answer.Problems, Console.Error);
        }

        return code;
    }

    private static int Give(string folder, string target)
    {
        (Decisions? decisions, Problem? problem) = ReviewedResult.DecisionsOf(folder);
        if (decisions is null)
        {
            return Refuse(problem!);
        }

        ReadOnlyMemory<byte> json = DecisionsText.Write(decisions);
        if (target != Standard)
        {
            File.WriteAllBytes(target, json.Span);
            return ExitCodes.Done;
        }

        using Stream output = Console.OpenStandardOutput();
        output.Write(json.Span);
        return ExitCodes.Done;
    }

    private static int Refuse(Problem problem)
    {
        ProblemList.Write([problem], Console.Error);
        return ExitCodes.BadInput;
    }
}
