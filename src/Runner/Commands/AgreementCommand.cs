using System.CommandLine;
using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Runner.Output;

namespace DialogueMining.Runner.Commands;

/// <summary><c>agreement A.csv B.csv</c>: how far coders agree, the program among them.</summary>
internal static class AgreementCommand
{
    private static readonly Argument<string[]> Files = new(Texts.Of("dateien"))
    {
        Description = Texts.Of("Zwei oder mehr Tabellen (.csv, .tsv) mit einer Spalte id und einer Spalte code, eine je kodierender Person."),
        Arity = new ArgumentArity(2, 100),
    };

    private static readonly Option<string?> Column = new("--column") { Description = Texts.Of("Spalte mit den Kodes. Sonst die einzige neben id, oder eine, die code, thema, art oder ähnlich heißt."), HelpName = Texts.Of("name") };

    public static Command Create()
    {
        Command command = new("agreement", Texts.Of("Misst, wie weit Kodierungen übereinstimmen: Krippendorffs Alpha, auch mit fehlenden Werten.")) { Files, Column };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        CodingReader reader = new(parsed.GetValue(Column));
        List<IReadOnlyDictionary<string, string>> coders = [];
        foreach (string path in parsed.GetRequiredValue(Files))
        {
            int code = StreamArguments.Read(path, (input, name) =>
            {
                (IReadOnlyDictionary<string, string>? codes, Problem? problem) = reader.Read(input, name);
                if (codes is null)
                {
                    ProblemList.Write([problem!], Console.Error);
                    return ExitCodes.BadInput;
                }

                coders.Add(codes);
                return ExitCodes.Done;
            });
            if (code != ExitCodes.Done)
            {
                return code;
            }
        }

        AgreementFigures figures = CoderAgreement.Measure(coders);
        return StreamArguments.Write(output => Write(figures, coders.Count, output));
    }

    // Tab-separated, so that it can be read and pasted into a table; points in numbers, as programs write them.
    private static int Write(AgreementFigures figures, int coders, TextWriter output)
    {
        output.WriteLine($"{Texts.Of("Krippendorffs Alpha (nominal)")}\t{Number(figures.Alpha)}");
        output.WriteLine($"{Texts.Of("Übereinstimmung in Prozent")}\t{Number(figures.Observed * 100)}");
        output.WriteLine($"{Texts.Of("Einheiten")}\t{figures.Units}");
        output.WriteLine($"{Texts.Of("davon mehrfach kodiert")}\t{figures.PairedUnits}");
        output.WriteLine();
        output.WriteLine($"{Texts.Of("Kategorie")}\t{string.Join('\t', Enumerable.Range(1, coders).Select(number => Texts.Of("Person {0}", number)))}\tAlpha");
        foreach (CategoryAgreement category in figures.Categories)
        {
            output.WriteLine($"{category.Name}\t{string.Join('\t', category.Counts)}\t{Number(category.Alpha)}");
        }

        return ExitCodes.Done;
    }

    private static string Number(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";
}
