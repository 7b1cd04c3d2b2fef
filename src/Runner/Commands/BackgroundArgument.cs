using System.CommandLine;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Runner.Commands;

/// <summary><c>--background FILE</c>: another table of word vectors than the program's own.</summary>
internal static class BackgroundArgument
{
    public static Option<string?> Create()
    {
        Option<string?> option = new("--background")
        {
            Description = "Tabelle von train-background aus eigenen Texten. Sonst die des Programms, aus Bundestagsdebatten.",
            HelpName = "datei",
        };
        option.Validators.Add(result =>
        {
            string? path = result.GetValue(option);
            if (path is not null && !System.IO.File.Exists(path))
            {
                result.AddError(Texts.Of("{0}: „{1}“ gibt es nicht oder ist keine Datei.", "--background", path));
            }
            else if (path is not null && Read(path) is null)
            {
                result.AddError(Texts.Of("--background: „{0}“ ist keine Tabelle. Erwartet wird eine Datei, die train-background geschrieben hat.", path));
            }
        });
        return option;
    }

    /// <summary>The table; null without a path.</summary>
    public static BackgroundTable? Read(string? path) =>
        path is null ? null : BackgroundTable.TryRead(System.IO.File.ReadAllBytes(path));
}
