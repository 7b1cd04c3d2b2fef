using DialogueMining.Models;
using DialogueMining.Pipeline.Kinds;

namespace DialogueMining.Tests.Kinds;

public sealed class KindClassifierTests
{
    [Theory]
    [InlineData(ChangeOperation.Replace, StatementKind.Proposal)]
    [InlineData(ChangeOperation.Insert, StatementKind.Proposal)]
    [InlineData(ChangeOperation.Delete, StatementKind.Proposal)]
    [InlineData(ChangeOperation.Rewrite, StatementKind.Proposal)]
    [InlineData(ChangeOperation.Move, StatementKind.Proposal)]
    [InlineData(ChangeOperation.Keep, StatementKind.Agreement)]
    [InlineData(ChangeOperation.Object, StatementKind.Objection)]
    public void A_wording_change_decides_the_kind(ChangeOperation operation, StatementKind kind)
    {
        IReadOnlyList<AnnotatedStatement> classified = new KindClassifier(new KindOptions())
            .Classify(KindSamples.Annotate(["„alt“ und „neu“"]), [KindSamples.Mention(0, operation)]);

        Assert.Equal(kind, classified.Single().Statement.Kind);
    }

    [Fact]
    public void Who_keeps_words_against_others_objects()
    {
        IReadOnlyList<AnnotatedStatement> classified = new KindClassifier(new KindOptions())
            .Classify(KindSamples.Annotate(["Tisch 4 will „alt“ streichen, wir sind dagegen"]), [KindSamples.Mention(0, ChangeOperation.Keep)]);

        Assert.Equal(StatementKind.Objection, classified.Single().Statement.Kind);
    }

    [Fact]
    public void Nothing_but_the_kind_changes()
    {
        IReadOnlyList<AnnotatedStatement> before = KindSamples.Annotate(["Wer bezahlt das?", "Der Kaffee war kalt."]);
        IReadOnlyList<AnnotatedStatement> after = new KindClassifier(new KindOptions()).Classify(before, []);

        Assert.Equal(before.Select(entry => entry.Statement with { Kind = StatementKind.Remark }), after.Select(entry => entry.Statement with { Kind = StatementKind.Remark }));
        Assert.Equal(before.Select(entry => entry.Content), after.Select(entry => entry.Content));
    }

    [Fact]
    public void A_higher_confidence_leaves_more_remarks()
    {
        const string text = "Vielleicht hilft ein Schild, das würde vielen helfen.";

        Assert.Equal(StatementKind.Proposal, KindSamples.Classify([text], [])[0]);
        Assert.Equal(StatementKind.Remark, KindSamples.Classify([text], [], new KindOptions { LeastConfidence = 0.999 })[0]);
    }

    [Fact]
    public void A_proposal_without_a_cue_needs_more_confidence()
    {
        const string text = "Leihräder an jeder Haltestelle";

        Assert.Equal(StatementKind.Proposal, KindSamples.Classify([text], [])[0]);
        Assert.Equal(StatementKind.Remark, KindSamples.Classify([text], [], new KindOptions { UncuedProposalConfidence = 1 })[0]);
    }

    [Fact]
    public void Without_reach_nothing_is_a_reason()
    {
        string[] texts = ["statt „Pflicht“ lieber „Verantwortung“", "Pflichten hat man beim Bund"];

        Assert.Equal(StatementKind.Reason, KindSamples.Classify(texts, [0])[1]);
        Assert.Equal(StatementKind.Remark, KindSamples.Classify(texts, [0], new KindOptions { Reach = 0 })[1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("???")]
    [InlineData(":-)")]
    [InlineData("🙂")]
    public void Texts_without_words_are_harmless(string text) => Assert.NotEqual(StatementKind.Proposal, KindSamples.Classify(text));

    [Fact]
    public void A_statement_of_any_length_takes_linear_time() =>
        Assert.Equal(StatementKind.Proposal, KindSamples.Classify(string.Concat(Enumerable.Repeat("es wäre und würde sein ", 20_000)) + "gut"));
}
