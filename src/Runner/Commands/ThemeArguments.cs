using System.CommandLine;

namespace DialogueMining.Runner.Commands;

/// <summary>What an editor says about themes: a themes file, themes to split, themes to merge.</summary>
internal sealed class ThemeArguments
{
    private const string MergeWord = "vereinen: ";
    private const string SplitWord = "teilen: ";

    private readonly Option<string?> _plan = new("--themes")
    {
        Description = "Themendatei: je Zeile „Name: Stichwörter oder Beispiele“; was zu keinem passt, bildet eigene Themen.",
        HelpName = "datei",
    };

    private readonly Option<string[]> _merge = new("--merge")
    {
        Description = "Themen vereinen: „Neuer Name=Thema 1+Thema 2“, mit Namen oder Schlagwörtern aus dem Bericht. Mehrfach möglich.",
        HelpName = "wunsch",
    };

    private readonly Option<string[]> _split = new("--split")
    {
        Description = "Ein Thema teilen, mit Namen oder Schlagwort aus dem Bericht. Mehrfach möglich.",
        HelpName = "thema",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_plan);
        command.Options.Add(_merge);
        command.Options.Add(_split);
        _plan.Validators.Add(result =>
        {
            if (result.GetValue(_plan) is { } path && !File.Exists(path))
            {
                result.AddError(Texts.Of("{0}: „{1}“ gibt es nicht oder ist keine Datei.", "--themes", path));
            }
        });
        _merge.Validators.Add(result =>
        {
            foreach (string wish in (result.GetValue(_merge) ?? []).Where(wish => !IsMerge(wish)))
            {
                result.AddError(Texts.Of("--merge: „{0}“ passt nicht. Erwartet wird „Neuer Name=Thema 1+Thema 2“.", wish));
            }
        });
    }

    /// <summary>Path of the themes file; null where none is named.</summary>
    public string? Plan(ParseResult parsed) => parsed.GetValue(_plan);

    /// <summary>The wishes as lines of a themes file: splits, then merges.</summary>
    public IReadOnlyList<string> Wishes(ParseResult parsed) =>
    [
        .. (parsed.GetValue(_split) ?? []).Select(name => SplitWord + name),
        .. (parsed.GetValue(_merge) ?? []).Select(wish => MergeWord + wish),
    ];

    private static bool IsMerge(string wish) =>
        wish.Split('=', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 }, var right]
        && right.Split('+', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Length > 1;
}
