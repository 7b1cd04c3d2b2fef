using DialogueMining.Models;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// Decides which changes the room asked for: enough tables for it, more for it than against it, and of changes that
/// exclude each other the one with most tables; on a tie none, since only people can decide that.
/// </summary>
internal sealed class ChangeChooser(ConsolidationOptions options)
{
    /// <summary>A choice for every change, in the order given.</summary>
    /// <param name="changes">The changes of one document.</param>
    /// <param name="placed">Whether a change has a place in the draft.</param>
    /// <param name="collision">Which changes cannot both be made.</param>
    /// <param name="settled">Choices that people made; they stand, and what is adopted of them beats every rival.</param>
    public IReadOnlyList<ChangeChoice> Choose(
        IReadOnlyList<Change> changes,
        Func<Change, bool> placed,
        Collision collision,
        SettledChoices settled)
    {
        Dictionary<ChangeId, ChangeChoice> choices = new(settled.Choices);
        foreach (Change change in changes.Where(change => !choices.ContainsKey(change.Id)))
        {
            bool asks = change.Words.Operation is not (ChangeOperation.Keep or ChangeOperation.Object);
            if (asks && collision.First(change, settled.Adopted) is { } winner)
            {
                choices[change.Id] = new ChangeChoice(change.Id, ChoiceReason.RivalAdopted, winner.Id);
            }
            else if (ByItself(change, placed) is { } reason)
            {
                choices[change.Id] = new ChangeChoice(change.Id, reason, null);
            }
        }

        List<Change> taken = [];
        IEnumerable<IGrouping<int, Change>> levels = changes.Where(change => !choices.ContainsKey(change.Id))
            .GroupBy(Support).OrderByDescending(level => level.Key);
        foreach (IGrouping<int, Change> level in levels)
        {
            Settle([.. level.OrderBy(change => change.Id.Value, StringComparer.Ordinal)], taken, choices, collision);
        }

        return [.. changes.Select(change => choices[change.Id])];
    }

    /// <summary>Number of tables for a change.</summary>
    public static int Support(Change change) => Tables(change, EvidenceRole.Support);

    /// <summary>Number of tables against a change.</summary>
    public static int Opposition(Change change) => Tables(change, EvidenceRole.Opposition);

    private static int Tables(Change change, EvidenceRole role) =>
        change.Evidence.Where(evidence => evidence.Role == role).Select(evidence => evidence.Table)
            .Distinct(StringComparer.Ordinal).Count();

    private ChoiceReason? ByItself(Change change, Func<Change, bool> placed)
    {
        int support = Support(change);
        return change.Words.Operation is ChangeOperation.Keep or ChangeOperation.Object ? ChoiceReason.NoOtherWords
            : support < options.MinimumTables ? ChoiceReason.TooFewTables
            : Opposition(change) >= support ? ChoiceReason.Opposed
            : !placed(change) ? ChoiceReason.NoPlace
            : null;
    }

    // Changes with equally many tables: a stronger one that is taken beats them, one of their own kind stops them.
    // Those stopped by a tie stay in the way of weaker ones.
    private static void Settle(
        List<Change> level, List<Change> taken, Dictionary<ChangeId, ChangeChoice> choices, Collision collision)
    {
        List<Change> unbeaten = [];
        foreach (Change change in level)
        {
            Change? winner = collision.First(change, taken);
            if (winner is null)
            {
                unbeaten.Add(change);
            }
            else
            {
                choices[change.Id] = new ChangeChoice(change.Id, ChoiceReason.WeakerThanRival, winner.Id);
            }
        }

        foreach (Change change in unbeaten)
        {
            Change? equal = collision.First(change, unbeaten);
            choices[change.Id] = equal is null
                ? new ChangeChoice(change.Id, ChoiceReason.Applied, null)
                : new ChangeChoice(change.Id, ChoiceReason.TiedWithRival, equal.Id);
        }

        taken.AddRange(unbeaten);
    }
}
