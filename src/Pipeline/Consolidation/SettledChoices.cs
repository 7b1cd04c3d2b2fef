using DialogueMining.Models;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>What people have settled about a document's changes, before the default rule speaks.</summary>
/// <param name="Choices">Choices by change.</param>
/// <param name="Adopted">The changes that people brought in or protected, in the order of their decisions.</param>
/// <param name="Problems">Decisions that cannot be carried out.</param>
internal sealed record SettledChoices(
    IReadOnlyDictionary<ChangeId, ChangeChoice> Choices, IReadOnlyList<Change> Adopted, IReadOnlyList<Problem> Problems)
{
    /// <summary>Settles what people decided.</summary>
    /// <param name="changes">The document's changes, as people worded and placed them.</param>
    /// <param name="rulings">The rulings, in the order of the decisions.</param>
    /// <param name="placed">Whether a change has a place in the draft.</param>
    /// <param name="collision">Which changes cannot both be made.</param>
    public static SettledChoices Of(
        IReadOnlyList<Change> changes,
        IReadOnlyList<ChangeRuling> rulings,
        Func<Change, bool> placed,
        Collision collision)
    {
        Dictionary<ChangeId, Change> byId = changes.DistinctBy(change => change.Id).ToDictionary(change => change.Id);
        Dictionary<ChangeId, ChangeChoice> choices = [];
        List<Change> adopted = [];
        List<Problem> problems = [];
        foreach (ChangeRuling ruling in rulings.Where(ruling => ruling.Verdict != Verdict.Undecided && byId.ContainsKey(ruling.Change)))
        {
            Change change = byId[ruling.Change];
            bool refused = IsRefused(ruling.Verdict);
            Change? rival = refused ? null : collision.First(change, adopted);
            ChoiceReason reason = refused ? ChoiceReason.DecidedAgainst : Reason(change, rival, placed);
            choices[change.Id] = new ChangeChoice(change.Id, reason, rival?.Id);
            if (Stands(change, reason))
            {
                adopted.Add(change);
            }

            if (!refused && ProblemOf(change, rival, reason, ruling) is { } problem)
            {
                problems.Add(problem);
            }
        }

        return new SettledChoices(choices, adopted, problems);
    }

    private static bool IsRefused(Verdict verdict) => verdict is Verdict.Reject or Verdict.Note or Verdict.Defer;

    private static bool Stands(Change change, ChoiceReason reason) =>
        reason == ChoiceReason.Applied || (reason == ChoiceReason.NoOtherWords && change.Words.Operation == ChangeOperation.Keep);

    private static ChoiceReason Reason(Change change, Change? rival, Func<Change, bool> placed) =>
        rival is not null ? ChoiceReason.RivalAdopted
        : change.Words.Operation is ChangeOperation.Keep or ChangeOperation.Object ? ChoiceReason.NoOtherWords
        : !placed(change) ? ChoiceReason.NoPlace
        : ChoiceReason.Applied;

    private static Problem? ProblemOf(Change change, Change? rival, ChoiceReason reason, ChangeRuling ruling) => reason switch
    {
        ChoiceReason.NoPlace => ConsolidationProblems.NoPlace(change, ruling),
        ChoiceReason.RivalAdopted => ConsolidationProblems.Overlaps(change, rival!, ruling),
        ChoiceReason.NoOtherWords when change.Words.Operation == ChangeOperation.Object => ConsolidationProblems.NoWords(change, ruling),
        _ => null,
    };
}
