namespace DialogueMining.Models;

/// <summary>What people decided, brought together with what the machine proposes.</summary>
/// <param name="Changes">The changes of the notes, and behind them people's own.</param>
/// <param name="Rulings">Decisions about changes, one a change, in the order of the file.</param>
/// <param name="Statements">Decisions about statements, one a statement, in the order of the file.</param>
/// <param name="Proposal">The texts as the machine alone proposes them.</param>
/// <param name="Problems">Decisions that lost their basis or cannot be carried out.</param>
public sealed record ReviewState(
    IReadOnlyList<Change> Changes,
    IReadOnlyList<ChangeRuling> Rulings,
    IReadOnlyList<StatementRuling> Statements,
    IReadOnlyList<ConsolidatedText> Proposal,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>The themes as people left them.</summary>
    public IReadOnlyList<Theme> Themes { get; init; } = [];
}
