using DialogueMining.Models;

namespace DialogueMining.Review.Desk;

/// <summary>What is left to do before the review is finished.</summary>
/// <param name="Undecided">Changes that nobody has decided about.</param>
/// <param name="Unplaced">Changes that shall go into the text and have no place in it.</param>
/// <param name="NoLongerFit">Other changes that shall go into the text and are not in it.</param>
/// <param name="Grammar">Sentences that the grammar check stumbles over.</param>
/// <param name="Open">Statements without disposition: still to be decided.</param>
/// <param name="Lost">Decisions that lost their basis.</param>
public sealed record CheckList(
    IReadOnlyList<ChangeId> Undecided,
    IReadOnlyList<ChangeId> Unplaced,
    IReadOnlyList<ChangeId> NoLongerFit,
    IReadOnlyList<GrammarHint> Grammar,
    IReadOnlyList<StatementId> Open,
    IReadOnlyList<Problem> Lost)
{
    /// <summary>Whether nothing is left.</summary>
    public bool IsDone => Undecided.Count + Unplaced.Count + NoLongerFit.Count + Grammar.Count + Open.Count + Lost.Count == 0;
}
