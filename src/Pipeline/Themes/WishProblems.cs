using DialogueMining.Models;

namespace DialogueMining.Pipeline.Themes;

/// <summary>Says which of an editor's wishes could not be followed in any round, and why.</summary>
internal static class WishProblems
{
    private const int MostNames = 12;

    /// <summary>The problems, in the order of the plan.</summary>
    /// <param name="plan">The wishes.</param>
    /// <param name="rounds">What became of them, round by round.</param>
    /// <param name="labels">The labels that the themes have in the end.</param>
    public static IReadOnlyList<Problem> Of(ThemePlan plan, IReadOnlyList<EditorWishes> rounds, IReadOnlySet<string> labels)
    {
        string known = Known([.. rounds.SelectMany(round => round.Labels).Distinct(StringComparer.Ordinal)]);
        return
        [
            .. plan.CodeBook.Where(entry => !labels.Contains(entry.Name)).Select(Unused),
            .. plan.Splits.Where(split => !rounds.Any(round => round.Followed(split))).Select(split =>
                rounds.Any(round => round.Found(split.Name)) ? NoParts(split) : Unknown(split.Place, split.Name, known)),
            .. plan.Merges.SelectMany(merge => OfMerge(merge, rounds, known)),
        ];
    }

    private static IEnumerable<Problem> OfMerge(ThemeMerge merge, IReadOnlyList<EditorWishes> rounds, string known)
    {
        string[] missing = [.. merge.Parts.Where(name => !rounds.Any(round => round.Found(name)))];
        bool isFollowed = rounds.Any(round => round.Followed(merge));
        return missing.Length == 0 && !isFollowed ? [Apart(merge)] : missing.Select(name => Unknown(merge.Place, name, known));
    }

    private static Problem Unused(CodeBookEntry entry) => new("THEMES-011", Severity.Note, entry.Place,
        $"Zu „{entry.Name}“ passt keine Aussage; das Thema kommt nicht vor.", string.Empty,
        "Weitere Stichwörter oder ein Beispiel hinter den Namen schreiben.");

    private static Problem Unknown(SourcePlace place, string name, string known) => new("THEMES-012", Severity.Warning, place,
        $"Kein Thema heißt „{name}“ oder hat es als Schlagwort; dieser Wunsch wurde übergangen.",
        known, "Einen Namen oder ein Schlagwort aus dem Bericht nehmen.");

    private static Problem NoParts(ThemeSplit split) => new("THEMES-013", Severity.Warning, split.Place,
        $"„{split.Name}“ hat zu wenige Aussagen, um es zu teilen; es bleibt ganz.", string.Empty, string.Empty);

    private static Problem Apart(ThemeMerge merge) => new("THEMES-014", Severity.Warning, merge.Place,
        $"Die Themen für „{merge.Name}“ gehören zu verschiedenen Runden oder sind schon eines; es wurde nichts vereint.",
        "zwei Themen derselben Runde", "Namen aus einer Runde nehmen.");

    private static string Known(string[] labels) =>
        string.Join(", ", labels.Take(MostNames)) + (labels.Length > MostNames ? ", …" : string.Empty);
}
