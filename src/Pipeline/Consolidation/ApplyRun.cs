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

    public void Apply(Change change, IReadOnlyList<Place> places)
    {
        WorkingText? next = applier.Apply(Text, change, places);
        if (next is null)
        {
            Fail(change, "wie der Satz weitergeht, ist nicht sicher");
        }
        else if (ResultCheck.Fault(Text.Text, next.Text, change) is { } fault)
        {
            Fail(change, fault);
        }
        else
        {
            Text = next;
        }
    }

    private void Fail(Change change, string why)
    {
        _failed[change.Id] = ChoiceReason.DoesNotFit;
        _problems.Add(ConsolidationProblems.DoesNotFit(change, draft, why));
    }
}
