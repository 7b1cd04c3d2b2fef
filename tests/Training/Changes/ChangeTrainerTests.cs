using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Training.Changes;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Training.Changes;

public sealed class ChangeTrainerTests
{
    private static readonly ChangeTrainingOptions Small = new() { Passes = 2, FewestRemarks = 4 };

    private static readonly Lazy<LabelledText> Subject = new(() =>
        LabelledTexts.ReadSubject(Repository.PathOf("corpora", "wording", "chor.jsonl")));

    private static readonly Lazy<byte[]> Table = new(() => Bytes(Small));

    [Fact]
    public void A_subject_has_remarks_with_their_changes()
    {
        LabelledStatement remark = Subject.Value.Statements[0];

        Assert.Equal("deutsches Liedgut hm. wir singen Abba. schreibt Chormusik aller Art", remark.Statement.Statement.Text);
        Assert.Equal(new ChangeWords(ChangeOperation.Replace, "deutsches Liedgut", "Chormusik aller Art", null), Assert.Single(remark.Changes).Words);
    }

    [Fact]
    public void Workers_change_nothing()
    {
        Assert.Equal(Table.Value, Bytes(Small with { Workers = 1 }));
        Assert.Equal(Table.Value, Bytes(Small with { Workers = 4 }));
    }

    [Fact]
    public void More_passes_learn_other_weights() => Assert.NotEqual(Table.Value, Bytes(Small with { Passes = 3 }));

    [Fact]
    public void The_rate_is_how_far_a_remark_moves_the_weights() => Assert.NotEqual(Table.Value, Bytes(Small with { Rate = 0.2 }));

    [Fact]
    public void Shrinkage_draws_weights_to_nothing() => Assert.NotEqual(Table.Value, Bytes(Small with { Shrinkage = 0.1 }));

    [Fact]
    public void Forgetting_features_learns_other_weights() => Assert.NotEqual(Table.Value, Bytes(Small with { Forgotten = 0 }));

    [Fact]
    public void Rare_features_are_left_out() => Assert.True(Bytes(Small with { FewestRemarks = 40 }).Length < Table.Value.Length);

    private static byte[] Bytes(ChangeTrainingOptions options) => new ChangeTrainer(options).Train([Subject.Value]);
}
