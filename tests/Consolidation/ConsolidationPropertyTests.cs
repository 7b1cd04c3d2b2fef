using DialogueMining.Models;
using DialogueMining.Pipeline.Consolidation;
using DialogueMining.Pipeline.Review;
using FsCheck;
using FsCheck.Fluent;

namespace DialogueMining.Tests.Consolidation;

/// <summary>What holds for any draft and any changes.</summary>
public sealed class ConsolidationPropertyTests
{
    private static readonly string[] Vocabulary =
    [
        "Wir", "die", "Stadt", "und", "offene", "Kultur", "fördern", ",", "Bildung", "der", "Menschen", ".", "\n\n", "- ", "„Vielfalt“",
        "\n", "# ", "**", "gemeinsam", "1. ", "Ängste", "oder", "(neu)", "weltoffen", ";", "Haus-", "😀", "  ", "|",
    ];

    [Fact]
    public void Without_changes_the_draft_stays_as_it_is() => Prop.ForAll(Drafts(), draft =>
    {
        ConsolidatedText text = Run(draft, []);
        return text.Proposed == draft && text.Segments.All(segment => segment.Kind == SegmentKind.Unchanged);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Segments_give_back_draft_and_proposal() => Prop.ForAll(Cases(), sample =>
    {
        ConsolidatedText text = Run(sample.Draft, sample.Changes);
        return Join(text, SegmentKind.Inserted) == text.Draft && Join(text, SegmentKind.Deleted) == text.Proposed;
    }).Check(Thorough);

    [Fact]
    public void The_order_of_the_changes_does_not_matter() => Prop.ForAll(Cases(), sample =>
        Run(sample.Draft, sample.Changes).Proposed == Run(sample.Draft, [.. sample.Changes.Reverse()]).Proposed)
        .Check(Thorough);

    [Fact]
    public void Every_changed_character_names_its_changes() => Prop.ForAll(Cases(), sample =>
    {
        ConsolidatedText text = Run(sample.Draft, sample.Changes);
        HashSet<ChangeId> applied =
            [.. text.Choices.Where(choice => choice.Reason == ChoiceReason.Applied).Select(choice => choice.Change)];
        return text.Segments.All(segment => segment.Kind == SegmentKind.Unchanged
            ? segment.Changes.Count == 0
            : segment.Changes.Count > 0 && segment.Changes.All(applied.Contains));
    }).Check(Thorough);

    [Fact]
    public void Every_change_has_a_choice() => Prop.ForAll(Cases(), sample =>
        Run(sample.Draft, sample.Changes).Choices.Select(choice => choice.Change).SequenceEqual(sample.Changes.Select(change => change.Id)))
        .Check(Thorough);

    [Fact]
    public void Whatever_people_decide_comes_through() => Prop.ForAll(Cases(), sample =>
    {
        EventDefinition definition = ChangeSample.Event(sample.Draft);
        ReviewState review = Review(definition, sample);
        ConsolidatedText text = new Consolidator(new ConsolidationOptions()).Consolidate(definition, sample.Changes, review)[0];
        bool emptied = sample.Draft.Any(char.IsLetterOrDigit) && !text.Proposed.Any(char.IsLetterOrDigit);
        return !emptied && Join(text, SegmentKind.Inserted) == text.Draft && Join(text, SegmentKind.Deleted) == text.Proposed
            && review.Rulings.All(ruling => IsKept(text, ruling));
    }).Check(Thorough);

    // What is refused is not in the text; what is adopted is, or it is said why not.
    private static bool IsKept(ConsolidatedText text, ChangeRuling ruling)
    {
        ChangeChoice choice = text.Choices.Single(each => each.Change == ruling.Change);
        bool refused = ruling.Verdict is Verdict.Reject or Verdict.Note or Verdict.Defer;
        bool made = choice.Reason is ChoiceReason.Applied or ChoiceReason.NoOtherWords;
        return choice.Ruling == ruling && (refused ? choice.Reason == ChoiceReason.DecidedAgainst
            : ruling.Verdict == Verdict.Undecided || made || text.Problems.Any(problem => problem.Found.Contains(ruling.Change.Value, StringComparison.Ordinal)));
    }

    private static ReviewState Review(EventDefinition definition, Sample sample)
    {
        Draft draft = definition.Documents[0].Draft!;
        List<ChangeDecision> decisions = [];
        for (int index = 0; index < sample.Changes.Count; index++)
        {
            Change change = sample.Changes[index];
            string word = change.Words.Anchor!.Text;
            Verdict verdict = (Verdict)(change.Words.NewText!.Length % 7);
            ChosenPlace? place = index % 2 == 0 || Places(draft, word).Count == 0 ? null
                : new ChosenPlace(null, null, index % 3 == 0 ? word : null, index % 3 == 1 ? word : null, index % 3 == 2 ? word : null);
            decisions.Add(new ChangeDecision(
                new ChangeBasis(change.Id, null, null, null, null, null), verdict, index % 3 == 0 ? null : change.Words.NewText, index % 4 == 1, place,
                new Signature("A. Weber", null, null), new SourcePlace("decisions.json", index + 1, index + 1, null, null, [])));
        }

        return new Reviewer(new ReviewOptions()).Review(new Decisions(decisions, [], []), ChangeSample.Found(definition, sample.Changes));
    }

    private static Config Thorough => Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(2006, 7);

    private static string Join(ConsolidatedText text, SegmentKind without) =>
        string.Concat(text.Segments.Where(segment => segment.Kind != without).Select(segment => segment.Text));

    private static ConsolidatedText Run(string draft, IReadOnlyList<Change> changes) =>
        new Consolidator(new ConsolidationOptions()).Consolidate(ChangeSample.Event(draft), changes)[0];

    private static Arbitrary<string> Drafts() => DraftTexts().ToArbitrary();

    private static Arbitrary<Sample> Cases() => (
        from draft in DraftTexts()
        from seeds in Gen.Choose(0, 1_000_000).ListOf(6)
        select new Sample(draft, Changes(draft, [.. seeds]))).ToArbitrary();

    private static Gen<string> DraftTexts() =>
        Gen.Elements(Vocabulary).ListOf().Select(words => string.Join(' ', words));

    // Any operation on any words of the draft, with the places that a search gives.
    private static List<Change> Changes(string draft, IReadOnlyList<int> seeds)
    {
        Draft parsed = ChangeSample.Event(draft).Documents[0].Draft!;
        List<Change> changes = [];
        for (int index = 0; index < seeds.Count; index++)
        {
            int seed = seeds[index];
            ChangeOperation operation = (ChangeOperation)(seed % 7);
            string old = Vocabulary[seed / 7 % Vocabulary.Length].Trim();
            string @new = Vocabulary[seed / 250 % Vocabulary.Length] + " " + Vocabulary[seed / 7_000 % Vocabulary.Length];
            Anchor anchor = new(Vocabulary[seed / 250 % Vocabulary.Length].Trim(), (AnchorRelation)(seed % 3));
            bool insert = operation == ChangeOperation.Insert;
            ChangeWords words = new(operation, insert ? null : old, @new, anchor);
            changes.Add(ChangeSample.Make($"text-c{index:00}", words, Places(parsed, insert ? anchor.Text : old), 2 + (seed % 3)));
        }

        return changes;
    }

    private static IReadOnlyList<Locus> Places(Draft draft, string words) => ChangeSample.Places(draft, words);

    private sealed record Sample(string Draft, IReadOnlyList<Change> Changes)
    {
        public override string ToString() => $"{Draft}\n{string.Join('\n', Changes.Select(change => change.Words.ToString()))}";
    }
}
