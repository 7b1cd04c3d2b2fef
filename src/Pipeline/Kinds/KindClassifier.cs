using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Talk;

namespace DialogueMining.Pipeline.Kinds;

/// <summary>
/// Tells what each statement does: proposal, reason, agreement, objection, question or remark, as defined at the end of
/// <c>wording-changes.md</c>. Wording changes decide where they are, elsewhere what was learned from labelled remarks.
/// </summary>
/// <param name="options">How to tell.</param>
public sealed class KindClassifier(KindOptions options)
{
    // Weight of a cue that is more than a hint.
    private const double LeastCue = 1;

    /// <summary>The statements with their kinds.</summary>
    /// <param name="statements">In the order of the notes: a reason is told by what stands before it.</param>
    /// <param name="mentions">Wording changes in them: these decide where they are.</param>
    public IReadOnlyList<AnnotatedStatement> Classify(
        IReadOnlyList<AnnotatedStatement> statements, IReadOnlyList<ChangeMention> mentions) =>
        [.. Read(statements, mentions, TalkTable.Default).Select(reading => reading.Statement)];

    /// <summary>The same with how each kind was told.</summary>
    internal IReadOnlyList<KindReading> Read(IReadOnlyList<AnnotatedStatement> statements, IReadOnlyList<ChangeMention> mentions, TalkTable table)
    {
        ILookup<StatementId, ChangeMention> byStatement = mentions.ToLookup(mention => mention.Statement);
        TalkContext context = new(options.Reach);
        KindReading[] readings = new KindReading[statements.Count];
        for (int index = 0; index < readings.Length; index++)
        {
            ChangeMention[] own = [.. byStatement[statements[index].Statement.Id]];
            TalkFeatures features = new(statements[index].Content);
            readings[index] = own.Length > 0 ? ByChanges(statements[index], own, features) : ByTalk(statements[index], features, context, table);
            context.Remember(statements[index].Statement, features, readings[index].Statement.Statement.Kind, own.Length > 0);
        }

        return readings;
    }

    // A change that was misread says little of the kind.
    private static KindReading ByChanges(AnnotatedStatement statement, ChangeMention[] mentions, TalkFeatures features) =>
        new(With(statement, MentionKind.Of(mentions, features.Cues)), mentions.Max(mention => mention.Confidence), features, null, Leaning.Of(null, false));

    private KindReading ByTalk(AnnotatedStatement statement, TalkFeatures features, TalkContext context, TalkTable table)
    {
        TalkReading talk = table.Weigh(features, context.Describe(statement.Statement, features));
        StatementKind kind = talk.ShareOf(talk.Kind) >= LeastFor(talk.Kind, features.Cues) ? talk.Kind : StatementKind.Remark;
        double leaning = Leaning.Of(talk, context.IsBehindChange(statement.Statement));
        return new KindReading(With(statement, kind), talk.ShareOf(kind), features, talk, leaning);
    }

    private double LeastFor(StatementKind kind, CueScores cues) => kind == StatementKind.Proposal && cues[kind] < LeastCue
        ? Math.Max(options.LeastConfidence, options.UncuedProposalConfidence)
        : options.LeastConfidence;

    private static AnnotatedStatement With(AnnotatedStatement statement, StatementKind kind) =>
        statement with { Statement = statement.Statement with { Kind = kind } };
}
