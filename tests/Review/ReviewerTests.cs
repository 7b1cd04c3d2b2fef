using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Consolidation;
using DialogueMining.Pipeline.Review;
using DialogueMining.Tests.Consolidation;

namespace DialogueMining.Tests.Review;

/// <summary>Decisions find their changes and places, or say in plain German that they do not.</summary>
public sealed class ReviewerTests
{
    private const string Draft = """
        Der Verein ist ein offener Ort für Sport und Musik. Der Verein ist jung.

        Wir sorgen für

        - die Erholung,
        - die Bewegung.
        """;

    private static readonly Signature Weber = new("A. Weber", "2026-01-02", "Klingt besser.");

    private static readonly Change Play = Change("text-c01", new ChangeWords(ChangeOperation.Replace, "Sport", "Spiele", null), 2);
    private static readonly Change Move = Change("text-c02", new ChangeWords(ChangeOperation.Replace, "Sport", "Bewegung", null), 3);
    private static readonly Change Care = Change("text-c03", new ChangeWords(ChangeOperation.Insert, null, "Theater", null), 2);
    private static readonly Change Young = Change("text-c04", new ChangeWords(ChangeOperation.Object, "jung", null, null), 2);

    [Fact]
    public void A_persons_word_beats_the_number_of_tables()
    {
        (ConsolidatedText text, ReviewState review) = Decide(On(Play, Verdict.Adopt));

        Assert.Empty(review.Problems);
        Assert.StartsWith("Der Verein ist ein offener Ort für Spiele und Musik.", text.Proposed, StringComparison.Ordinal);
        Assert.Equal(new ChangeChoice(Play.Id, ChoiceReason.Applied, null, ChoiceReason.WeakerThanRival, review.Rulings[0]), text.Choices[0]);
        Assert.Equal(new ChangeChoice(Move.Id, ChoiceReason.RivalAdopted, Play.Id, ChoiceReason.Applied), text.Choices[1]);
    }

    [Theory]
    [InlineData(Verdict.Reject)]
    [InlineData(Verdict.Note)]
    [InlineData(Verdict.Defer)]
    public void What_is_not_adopted_leaves_the_field_to_the_next(Verdict verdict)
    {
        (ConsolidatedText text, _) = Decide(On(Move, verdict));

        Assert.Contains("für Spiele und Musik", text.Proposed, StringComparison.Ordinal);
        Assert.Equal(ChoiceReason.DecidedAgainst, text.Choices[1].Reason);
        Assert.Equal(ChoiceReason.Applied, text.Choices[1].Machine);
    }

    [Fact]
    public void Undecided_leaves_the_machines_proposal()
    {
        (ConsolidatedText text, ReviewState review) = Decide(On(Move, Verdict.Undecided));

        Assert.Contains("für Bewegung und Musik", text.Proposed, StringComparison.Ordinal);
        Assert.Equal(ChoiceReason.Applied, text.Choices[1].Reason);
        Assert.Equal(review.Rulings[0], text.Choices[1].Ruling);
    }

    [Theory]
    [InlineData("after", "Sport", "für Bewegung, Theater und Musik.")]
    [InlineData("after", "Musik", "für Bewegung, Musik und Theater.")]
    [InlineData("after", "die Erholung", "- die Erholung,\n- das Theater,\n- die Bewegung.")]
    [InlineData("before", "die Erholung", "- das Theater,\n- die Erholung,\n- die Bewegung.")]
    public void A_place_is_named_by_words_of_the_draft(string relation, string words, string expected)
    {
        ChosenPlace place = relation == "after" ? new(null, null, null, words, null) : new(null, null, words, null, null);

        (ConsolidatedText text, ReviewState review) = Decide(On(Care, Verdict.AdoptElsewhere) with { Place = place });

        Assert.Empty(review.Problems);
        Assert.Empty(text.Problems);
        Assert.Contains(expected, text.Proposed, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_place_that_is_offered_gives_its_sentence()
    {
        ReviewState none = Review([]);
        PlaceOffer[] offers = [.. none.Proposal[0].Offers.Where(offer => offer.Change == Care.Id)];
        Assert.Equal(2, offers.Length);
        for (int number = 1; number <= offers.Length; number++)
        {
            (ConsolidatedText byNumber, _) = Decide(On(Care, Verdict.AdoptElsewhere) with { Place = new(number, null, null, null, null) });
            (ConsolidatedText bySentence, _) =
                Decide(On(Care, Verdict.AdoptElsewhere) with { Place = new(null, offers[number - 1].Sentence, null, null, null) });

            Assert.Contains(offers[number - 1].Sentence, byNumber.Proposed, StringComparison.Ordinal);
            Assert.Equal(byNumber.Proposed, bySentence.Proposed);
        }
    }

    [Fact]
    public void Words_that_stand_twice_need_their_sentence()
    {
        ChosenPlace twice = new(null, null, null, "Verein", null);
        ChangeDecision decision = On(Care, Verdict.AdoptElsewhere) with { Text = "mit Herz", Place = twice };

        (_, ReviewState open) = Decide(decision);
        (ConsolidatedText text, ReviewState review) = Decide(decision with { Place = twice with { In = "ist jung" } });

        Assert.Equal("REVIEW-006", Assert.Single(open.Problems).Code);
        Assert.Empty(review.Problems);
        Assert.Contains("Der Verein mit Herz ist jung.", text.Proposed, StringComparison.Ordinal);
    }

    [Fact]
    public void Criticised_words_give_way_to_the_persons_own()
    {
        (ConsolidatedText text, _) = Decide(On(Young, Verdict.AdoptReworded) with { Text = "lebendig" });

        Assert.Contains("Der Verein ist lebendig.", text.Proposed, StringComparison.Ordinal);
    }

    [Fact]
    public void Exact_words_go_in_letter_for_letter()
    {
        ChangeDecision decision = On(Care, Verdict.AdoptElsewhere) with
        {
            Text = ", Tanz (auch abends)",
            Exact = true,
            Place = new(null, null, null, "Musik", null),
        };

        Assert.Contains("Sport und Musik, Tanz (auch abends).", Decide(decision, On(Move, Verdict.Reject), On(Play, Verdict.Reject)).Text.Proposed, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_adopted_rivals_the_first_is_made_and_the_other_reported()
    {
        (ConsolidatedText text, _) = Decide(On(Play, Verdict.Adopt), On(Move, Verdict.Adopt));

        Assert.Contains("für Spiele und Musik", text.Proposed, StringComparison.Ordinal);
        Assert.Equal("TEXT-004", Assert.Single(text.Problems).Code);
        Assert.Equal(ChoiceReason.RivalAdopted, text.Choices[1].Reason);
    }

    [Fact]
    public void What_has_no_place_or_no_words_is_reported_and_not_forced()
    {
        (ConsolidatedText text, _) = Decide(On(Care, Verdict.Adopt), On(Young, Verdict.Adopt));

        Assert.Equal(["TEXT-003", "TEXT-005"], text.Problems.Select(problem => problem.Code));
        Assert.All(text.Problems, problem => Assert.Equal("decisions.json", problem.Place!.File));
    }

    [Fact]
    public void The_last_word_on_a_change_counts()
    {
        (ConsolidatedText text, ReviewState review) = Decide(On(Play, Verdict.Adopt), On(Play, Verdict.Reject));

        Assert.Contains("für Bewegung und Musik", text.Proposed, StringComparison.Ordinal);
        Assert.Equal("REVIEW-004", Assert.Single(review.Problems).Code);
    }

    [Theory]
    [InlineData("Sports", "Spiele", null, true)]
    [InlineData("„sport“", "Spiele.", null, true)]
    [InlineData("Sport", "Turnen", null, false)]
    [InlineData("Sport", "Spiele", "text-c77", true)]
    [InlineData("Sport", "Turnen", "text-c01", false)]
    [InlineData(null, null, "text-c01", true)]
    [InlineData(null, null, "text-c77", false)]
    public void Words_name_a_change_and_an_id_only_where_it_stands_alone(string? old, string? fresh, string? id, bool found)
    {
        ChangeBasis basis = new(id is null ? null : new ChangeId(id), "text", null, old, fresh, null);

        ReviewState review = Review([On(Play, Verdict.Adopt) with { Basis = basis }]);

        Assert.Equal(found, review.Rulings.Count == 1);
        string[] codes = !found ? ["REVIEW-001"] : old is null ? ["REVIEW-003"] : [];
        Assert.Equal(codes, review.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Ids_alone_can_be_refused()
    {
        ChangeDecision decision = On(Play, Verdict.Adopt) with { Basis = new(Play.Id, null, null, null, null, null) };

        Assert.Empty(Review([decision], new ReviewOptions { IdsAlone = false }).Rulings);
        Assert.Single(Review([decision]).Rulings);
    }

    [Fact]
    public void An_amendment_is_a_change_of_the_persons_own()
    {
        ChangeBasis words = new(null, "text", ChangeOperation.Replace, "jung", "lebendig", null);
        Amendment amendment = new(On(Play, Verdict.Adopt) with { Basis = words }, [new StatementId("s0001")]);
        ReviewState review = Review(new Decisions([], [amendment], []));

        ConsolidatedText text = Texts(review);

        Assert.Contains("Der Verein ist lebendig.", text.Proposed, StringComparison.Ordinal);
        Assert.Equal(new ChangeId("text-e01"), review.Changes[^1].Id);
        Assert.Equal("Tisch 1", Assert.Single(review.Changes[^1].Evidence).Table);
        Assert.Null(text.Choices[^1].Machine);
    }

    [Fact]
    public void A_text_is_never_emptied()
    {
        EventDefinition definition = ChangeSample.Event("Nur dies.");
        Change all = ChangeSample.Make(
            "text-c01", new ChangeWords(ChangeOperation.Delete, "Nur dies.", null, null), ChangeSample.Places(definition.Documents[0].Draft!, "Nur dies."));
        ReviewState review = new Reviewer(new ReviewOptions()).Review(new Decisions([On(all, Verdict.Adopt)], [], []), ChangeSample.Found(definition, [all]));

        ConsolidatedText text = new Consolidator(new ConsolidationOptions()).Consolidate(definition, [all], review)[0];

        Assert.Equal("Nur dies.", text.Proposed.Trim());
        Assert.Equal(ChoiceReason.DoesNotFit, text.Choices[0].Reason);
        Assert.NotEmpty(text.Problems);
    }

    [Theory]
    [InlineData("Der Sport fehlt", null, "s0009", true)]
    [InlineData("der  sport FEHLT", "Tisch 1", null, true)]
    [InlineData("Der Sport fehlt", "Tisch 2", null, false)]
    [InlineData(null, null, "s0001", true)]
    [InlineData(null, null, "s0009", false)]
    public void Words_name_a_statement(string? text, string? table, string? id, bool found)
    {
        StatementDecision decision = new(
            id is null ? null : new StatementId(id), text, table, Outcome.Deferred, Weber, new SourcePlace("decisions.json", 9, 9, null, null, []));

        ReviewState review = Review(new Decisions([], [], [decision]));

        Assert.Equal(found, review.Statements.Count == 1);
        Assert.Equal(found ? [] : ["REVIEW-009"], review.Problems.Select(problem => problem.Code));
    }

    private static ChangeDecision On(Change change, Verdict verdict) => new(
        new ChangeBasis(change.Id, "text", change.Words.Operation, change.Words.OldText, change.Words.NewText, null),
        verdict, null, false, null, Weber, new SourcePlace("decisions.json", 7, 7, null, null, []));

    private static (ConsolidatedText Text, ReviewState Review) Decide(params ChangeDecision[] decisions)
    {
        ReviewState review = Review(decisions);
        return (Texts(review), review);
    }

    private static ConsolidatedText Texts(ReviewState review) =>
        new Consolidator(new ConsolidationOptions()).Consolidate(ChangeSample.Event(Draft), review.Changes, review)[0];

    private static ReviewState Review(IReadOnlyList<ChangeDecision> decisions, ReviewOptions? options = null) =>
        Review(new Decisions(decisions, [], []), options);

    private static ReviewState Review(Decisions decisions, ReviewOptions? options = null)
    {
        EventDefinition definition = ChangeSample.Event(Draft);
        Change[] changes = [Play, Move, Care, Young];
        Statement statement = new(
            new StatementId("s0001"), "Tisch 1", 1, "Der Sport fehlt", new SourcePlace("notes/tisch-01.txt", 2, 2, null, null, []),
            StatementKind.Remark, null, new Dictionary<string, string>());
        return new Reviewer(options ?? new ReviewOptions()).Review(
            decisions, ChangeSample.Found(definition, changes, new Annotator(new AnnotationOptions()).Annotate([statement])));
    }

    private static Change Change(string id, ChangeWords words, int support) => ChangeSample.Make(
        id, words, words.OldText is { } old ? ChangeSample.Places(ChangeSample.Event(Draft).Documents[0].Draft!, old) : [], support);
}
