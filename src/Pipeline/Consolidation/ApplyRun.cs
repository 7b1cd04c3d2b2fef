using DialogueMining.Models;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>One document's changes going into its draft, each read again before the next.</summary>
internal sealed class ApplyRun(ChangeApplier applier, Draft draft)
{
    private readonly Dictionary<ChangeId, ChoiceReason?> _failed = [];
    private readonly List<Problem> _problems = [];

    /// <summary>The text so far.</summary>
    public WorkingText Text { get; private set; } = WorkingText.Of(draft.Text);

    /// <summary>Changes that were chosen and are not in the text, with the reason.</summary>
    public IReadOnlyDictionary<ChangeId, ChoiceReason?> Failed => _failed;

    public IReadOnlyList<Problem> Problems => _problems;

    /// <param name="change">The change.</param>
    /// <param name="places">Its places.</param>
    /// <param name="ruling">The person's ruling that brings it in; null where the machine proposes it.</param>
    public void Apply(Change change, IReadOnlyList<Place> places, ChangeRuling? ruling)
    {
        WorkingText? next = applier.Apply(Text, change, places, ruling);
        if (next is null)
        {
            Fail(change, ruling, "wie der Satz weitergeht, ist nicht sicher");
        }
        else if (Fault(next, change, ruling) is { } fault)
        {
            Fail(change, ruling, fault);
        }
        else
        {
            Text = next;
        }
    }

    // A person answers for every letter of exact words, but not for an empty text.
    private string? Fault(WorkingText next, Change change, ChangeRuling? ruling) =>
        !next.Text.Any(char.IsLetterOrDigit) ? "der Text wäre danach leer"
        : ruling is { Exact: true } ? null
        : ResultCheck.Fault(Text.Text, next.Text, change);

    private void Fail(Change change, ChangeRuling? ruling, string why)
    {
        _failed[change.Id] = ChoiceReason.DoesNotFit;
        _problems.Add(ConsolidationProblems.DoesNotFit(change, draft, ruling, why));
    }
}
