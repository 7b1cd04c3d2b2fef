using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Training.Kinds;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Training.Kinds;

public sealed class KindTrainerTests
{
    private const int MostBytes = 150 * 1024;

    private static readonly KindTrainingOptions Small = new() { Steps = 5, FewestStatements = 2, LeastWeight = 0 };

    private static readonly Lazy<JudgedText> Subject = new(() => JudgedTexts.ReadSubject(Repository.PathOf("corpora", "kinds", "chor.jsonl")));

    private static readonly Lazy<byte[]> Table = new(() => Bytes(Small));

    [Fact]
    public void A_subject_has_remarks_with_their_kinds()
    {
        JudgedStatement remark = JudgedTexts.ReadSubject(Repository.PathOf("corpora", "kinds", "abfall.jsonl")).Statements[2];

        Assert.StartsWith("Der gelbe Sack", remark.Statement.Statement.Text, StringComparison.Ordinal);
        Assert.Equal(StatementKind.Proposal, remark.Statement.Statement.Kind);
        Assert.Equal(Outcome.Deferred, remark.Outcome);
    }

    [Fact]
    public void An_event_has_statements_with_their_kinds_and_changes()
    {
        JudgedText read = JudgedTexts.ReadEvent(Repository.PathOf("corpora", "stadtbibliothek-leseberg"));

        Assert.True(read.Follows);
        Assert.Contains(read.Statements, judged => judged.HasChange && judged.Statement.Statement.Kind == StatementKind.Proposal);
        Assert.Contains(read.Statements, judged => !judged.HasChange && judged.BehindChange && judged.Statement.Statement.Kind == StatementKind.Reason);
    }

    [Fact]
    public void Same_statements_give_the_same_bytes() => Assert.Equal(Table.Value, Bytes(Small));

    [Fact]
    public void More_steps_learn_other_weights() => Assert.NotEqual(Table.Value, Bytes(Small with { Steps = 6 }));

    [Fact]
    public void Shrinkage_draws_weights_to_nothing() =>
        Assert.True(Bytes(Small with { Shrinkage = 100, LeastWeight = 0.1 }).Length < Bytes(Small with { LeastWeight = 0.1 }).Length);

    [Fact]
    public void Rare_features_are_left_out() => Assert.True(Bytes(Small with { FewestStatements = 4 }).Length < Table.Value.Length);

    [Fact]
    public void Small_weights_are_left_out() => Assert.True(Bytes(Small with { LeastWeight = 0.2 }).Length < Table.Value.Length);

    /// <summary>Fails where the words, the cues or the remarks changed and the kinds were not learned again.</summary>
    [Fact]
    public void The_table_in_the_program_is_the_one_that_the_verb_learns()
    {
        using Stream shipped = LanguageData.Open("kinds.bin");
        byte[] bytes = new byte[shipped.Length];
        shipped.ReadExactly(bytes);

        Assert.Equal(bytes, new KindTrainer(new KindTrainingOptions()).Train(JudgedTexts.ReadTaught(Repository.PathOf("corpora"))));
        Assert.True(bytes.Length <= MostBytes);
    }

    private static byte[] Bytes(KindTrainingOptions options) => new KindTrainer(options).Train([Subject.Value]);
}
