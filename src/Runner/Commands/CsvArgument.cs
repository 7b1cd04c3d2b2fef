using System.CommandLine;
using DialogueMining.Pipeline.Reports;

namespace DialogueMining.Runner.Commands;

/// <summary>
/// <c>--csv</c>: whether and how the tables are written for spreadsheets. They are by default, since an office opens them and
/// not Parquet.
/// </summary>
internal static class CsvArgument
{
    private const string None = "none";

    public static Option<string?> Create()
    {
        Option<string?> option = new("--csv")
        {
            Description = "Tabellen auch als CSV: mit ; (so öffnet sie ein deutsches Excel), mit , oder none für keine.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => ";",
            HelpName = ";|,|none",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.Tokens[0].Value is not (";" or "," or None))
            {
                result.AddError(Texts.Of("--csv: „{0}“ passt nicht. Erwartet wird ; oder , oder none.", result.Tokens[0].Value));
            }
        });
        return option;
    }

    /// <summary>The options with what was asked for.</summary>
    public static ReportOptions Apply(ReportOptions options, string? value) => value == None
        ? options with { Formats = new SortedSet<ResultFormat>(options.Formats.Where(format => format != ResultFormat.Csv)) }
        : options with { CsvSeparator = value == "," ? ',' : ';' };
}
