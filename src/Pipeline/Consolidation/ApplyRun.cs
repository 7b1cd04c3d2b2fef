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
            bool placeless = change.Words.Operation == ChangeOperation.Insert && places.All(place => place.Kind == PlaceKind.Within);
            _failed[change.Id] = placeless ? ChoiceReason.NoPlace : ChoiceReason.DoesNotFit;
            if (!placeless)
            {
                _problems.Add(ConsolidationProblems.DoesNotFit(change, draft, "keine Stelle passt sicher"));
            }

            return;
        }

        if (ResultCheck.Fault(Text.Text, next.Text, change) is { } fault)
        {
            _failed[change.Id] = ChoiceReason.DoesNotFit;
            _problems.Add(ConsolidationProblems.DoesNotFit(change, draft, fault));
            return;
        }

        Text = next;
    }
}
