using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Talk;

namespace DialogueMining.Pipeline.Training.Kinds;

/// <summary>
/// Learns what statements do and what becomes of them, from statements that a person read: multinomial logistic regression. Those
/// with a wording change are left out, as the change decides.
/// </summary>
/// <param name="options">How.</param>
public sealed class KindTrainer(KindTrainingOptions options)
{
    // Of a statement the two before it are looked at, as in KindOptions.Reach.
    private const int Reach = 2;

    /// <summary>Learns the table.</summary>
    /// <param name="texts">What was read.</param>
    /// <returns>The bytes of the table.</returns>
    public byte[] Train(IReadOnlyList<JudgedText> texts) => Learn(texts).Write();

    /// <summary>Learns the table.</summary>
    internal TalkTable Learn(IReadOnlyList<JudgedText> texts)
    {
        List<(TalkFeatures Features, int Purpose, bool Follows)> seen = [.. texts.SelectMany(See)];
        uint[] keys = FrequentFeatures.Of(seen.Select(entry => (uint[])[.. entry.Features.Words, .. entry.Features.Signs]), options.FewestStatements);
        Dictionary<uint, int> rows = keys.Select((key, row) => (key, row)).ToDictionary(entry => entry.key, entry => entry.row);
        KindFit fit = new(
            [.. seen.Select(entry => new KindLesson(
                entry.Purpose, entry.Follows, TalkTable.ScaleOf(entry.Features), Rows(rows, entry.Features.Words), Rows(rows, entry.Features.Signs)))],
            keys.Length, options.Shrinkage);
        return KindFit.ToTable(keys, Descent.Run(fit, options.Steps), options.LeastWeight);
    }

    private static IEnumerable<(TalkFeatures Features, int Purpose, bool Follows)> See(JudgedText text)
    {
        TalkContext context = new(Reach);
        foreach (JudgedStatement judged in text.Statements)
        {
            TalkFeatures features = new(judged.Statement.Content);
            bool follows = text.Follows && context.Describe(judged.Statement.Statement, features);
            context.Remember(judged.Statement.Statement, features, judged.Statement.Statement.Kind, judged.HasChange);
            if (!judged.HasChange)
            {
                yield return (features, PurposeOf(judged, follows), follows);
            }
        }
    }

    // Where nothing stands before it, a person read the reason out of what was lost: it counts as a remark.
    private static int PurposeOf(JudgedStatement judged, bool follows)
    {
        StatementKind kind = judged.Statement.Statement.Kind;
        return Purpose.Of(
            kind == StatementKind.Reason && !follows ? StatementKind.Remark : kind,
            judged.BehindChange ? Purpose.All.First(purpose => purpose.Kind == kind).Outcome : judged.Outcome);
    }

    private static int[] Rows(Dictionary<uint, int> rows, ReadOnlySpan<uint> features) =>
        [.. features.ToArray().Select(key => rows.GetValueOrDefault(key, -1)).Where(row => row >= 0)];
}
