using System.Globalization;
using DialogueMining.Models;
using Spectre.Console;

namespace DialogueMining.Runner.Output;

/// <summary>What a run found, as a table at its end.</summary>
internal static class RunSummary
{
    private const int ShownChanges = 12;

    private const int PlainWidth = 100;

    public static void Write(Analysis analysis, string folder)
    {
        IAnsiConsole console = CreateConsole();
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{analysis.Material.Event.Title}[/]");
        console.Write(Numbers(analysis));
        if (analysis.Wording.Changes.Count > 0)
        {
            console.Write(Changes(analysis));
        }

        if (analysis.Priorities.Priorities.Any(priority => priority.Top))
        {
            console.Write(Topics(analysis));
        }

        ProblemList.Write(analysis.Problems.Where(problem => problem.Severity == Severity.Error), Console.Out);
        Console.WriteLine(Texts.Of("Bericht: {0}", Shortened(Path.Combine(folder, "report.html"))));
    }

    // Redirected output is for files and scripts: no colours, and a width that does not depend on the window.
    private static IAnsiConsole CreateConsole()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = Console.IsOutputRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = PlainWidth;
        }

        return console;
    }

    private static string Shortened(string path)
    {
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative.Replace('\\', '/');
    }

    private static Table Numbers(Analysis analysis)
    {
        Table table = new Table().Border(TableBorder.Simple).HideHeaders();
        table.AddColumn("was").AddColumn(new TableColumn("zahl").RightAligned());
        table.AddRow(Texts.Of("Tische"), Text(analysis.Statements.Select(entry => entry.Statement.Table).Distinct().Count()));
        table.AddRow(Texts.Of("Aussagen"), Text(analysis.Statements.Count));
        table.AddRow(Texts.Of("Themen"), Text(analysis.Themes.Count(theme => theme.ParentId is null)));
        table.AddRow(Texts.Of("Änderungswünsche"), Text(analysis.Wording.Changes.Count));
        table.AddRow(Texts.Of("davon im Vorschlag"), Text(AppliedChanges(analysis).Count));
        table.AddRow(Texts.Of("Probleme in den Eingaben"), Text(analysis.Problems.Count));
        return table;
    }

    private static Table Changes(Analysis analysis)
    {
        HashSet<ChangeId> applied = AppliedChanges(analysis);
        Table table = new Table().Border(TableBorder.Simple);
        table.AddColumn(Texts.Of("Änderungswunsch")).AddColumn(new TableColumn(Texts.Of("dafür")).RightAligned())
            .AddColumn(new TableColumn(Texts.Of("dagegen")).RightAligned()).AddColumn(Texts.Of("im Vorschlag"));
        foreach (Change change in analysis.Wording.Changes.OrderByDescending(change => Tables(change, EvidenceRole.Support)).Take(ShownChanges))
        {
            table.AddRow(
                new Text(Headline(change.Words)),
                new Text(Text(Tables(change, EvidenceRole.Support))),
                new Text(Text(Tables(change, EvidenceRole.Opposition))),
                new Text(Texts.Of(applied.Contains(change.Id) ? "ja" : "nein")));
        }

        int more = analysis.Wording.Changes.Count - ShownChanges;
        return more > 0 ? table.Caption(Texts.Of(more == 1 ? "und {0} weiterer im Bericht" : "und {0} weitere im Bericht", more)) : table;
    }

    private static Table Topics(Analysis analysis)
    {
        Table table = new Table().Border(TableBorder.Simple);
        table.AddColumn(Texts.Of("Rang")).AddColumn(Texts.Of("Top-Thema")).AddColumn(new TableColumn(Texts.Of("Punkte")).RightAligned());
        foreach (Priority priority in analysis.Priorities.Priorities.Where(priority => priority.Top))
        {
            table.AddRow(new Text(Text(priority.Rank)), new Text(priority.Topic), new Text(Text(priority.Points)));
        }

        return table;
    }

    private static HashSet<ChangeId> AppliedChanges(Analysis analysis) =>
        [.. analysis.Texts.SelectMany(text => text.Choices).Where(choice => choice.Reason == ChoiceReason.Applied).Select(choice => choice.Change)];

    private static int Tables(Change change, EvidenceRole role)
    {
        IEnumerable<string> tables = change.Evidence.Where(evidence => evidence.Role == role).Select(evidence => evidence.Table).Distinct();
        return role == EvidenceRole.Opposition
            ? tables.Except(change.Evidence.Where(evidence => evidence.Role == EvidenceRole.Support).Select(evidence => evidence.Table)).Count()
            : tables.Count();
    }

    private static string Headline(ChangeWords words) => words.Operation switch
    {
        ChangeOperation.Replace => Texts.Of("„{0}“ → „{1}“", words.OldText ?? "?", words.NewText ?? "?"),
        ChangeOperation.Insert => Texts.Of("„{0}“ einfügen", words.NewText ?? "?"),
        ChangeOperation.Delete => Texts.Of("„{0}“ streichen", words.OldText ?? "?"),
        ChangeOperation.Rewrite => Texts.Of("neu: „{0}“", words.NewText ?? "?"),
        ChangeOperation.Move => Texts.Of("„{0}“ umstellen", words.OldText ?? "?"),
        ChangeOperation.Keep => Texts.Of("„{0}“ beibehalten", words.OldText ?? "?"),
        _ => Texts.Of("Kritik an „{0}“", words.OldText ?? "?"),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
