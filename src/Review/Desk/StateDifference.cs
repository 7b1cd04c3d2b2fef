using DialogueMining.Models;

namespace DialogueMining.Review.Desk;

/// <summary>Compares two states: decisions one by one, texts word by word.</summary>
internal static class StateDifference
{
    public static StateComparison Between(DeskState from, DeskState to)
    {
        List<ItemDifference> items =
        [
            .. Differences(from.Changes, to.Changes, item => Subject.Of(item.Change.Id), Saying),
            .. Differences(from.Statements, to.Statements, item => Subject.Of(item.Statement.Id), Saying),
            .. Differences(from.Themes, to.Themes, item => Subject.Of(item.Theme.Id), Saying),
        ];
        Dictionary<string, IReadOnlyList<TextSegment>> texts = new(StringComparer.Ordinal);
        foreach (TextItem text in to.Texts)
        {
            string? before = from.Texts.FirstOrDefault(other => other.Text.Document == text.Text.Document)?.Text.Proposed;
            if (before is not null && before != text.Text.Proposed)
            {
                texts[text.Text.Document] = WordDifference.Between(before, text.Text.Proposed);
            }
        }

        return new StateComparison(from.Version, to.Version, items, texts);
    }

    private static IEnumerable<ItemDifference> Differences<T>(
        IReadOnlyList<T> from, IReadOnlyList<T> to, Func<T, Subject> subject, Func<T, string> saying)
    {
        Dictionary<Subject, string> before = from.ToDictionary(subject, saying), after = to.ToDictionary(subject, saying);
        foreach (Subject each in before.Keys.Concat(after.Keys.Where(key => !before.ContainsKey(key))))
        {
            string one = before.GetValueOrDefault(each, "gibt es nicht"), other = after.GetValueOrDefault(each, "gibt es nicht");
            if (one != other)
            {
                yield return new ItemDifference(each, one, other);
            }
        }
    }

    private static string Saying(ChangeItem item) => item.Ruling is not { } ruling
        ? $"noch nicht entschieden; {(item.Choice?.Reason == ChoiceReason.Applied ? "im Text" : "nicht im Text")}"
        : $"{Name(ruling.Verdict)}{(ruling.Text is { } text ? $": „{text}“" : string.Empty)} ({ruling.Signature.DecidedBy}); {(item.Choice?.Reason == ChoiceReason.Applied ? "im Text" : "nicht im Text")}";

    private static string Saying(StatementItem item) =>
        item.Ruling is null ? item.Disposition.Reason : $"{item.Disposition.Reason} ({item.Ruling.Signature.DecidedBy})";

    private static string Saying(ThemeItem item) => item.Theme.Members.Count == 1
        ? $"„{item.Theme.Label}“ mit einer Aussage"
        : $"„{item.Theme.Label}“ mit {item.Theme.Members.Count} Aussagen";

    private static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Adopt => "übernehmen",
        Verdict.AdoptReworded => "mit anderen Worten übernehmen",
        Verdict.AdoptElsewhere => "an anderer Stelle übernehmen",
        Verdict.Reject => "ablehnen",
        Verdict.Note => "zur Kenntnis nehmen",
        Verdict.Defer => "weitergeben",
        _ => "offen gelassen",
    };
}
