using DialogueMining.Models;

namespace DialogueMining.Pipeline.Kinds;

/// <summary>
/// Tells what each statement does: proposal, reason, agreement, objection, question or remark, as defined at the end of
/// <c>wording-changes.md</c>.
/// </summary>
/// <param name="options">How to tell.</param>
public sealed class KindClassifier(KindOptions options)
{
    /// <summary>The statements with their kinds.</summary>
    /// <param name="statements">In the order of the notes: a reason is told by what stands before it.</param>
    /// <param name="mentions">Wording changes in them: these decide where they are.</param>
    public IReadOnlyList<AnnotatedStatement> Classify(
        IReadOnlyList<AnnotatedStatement> statements, IReadOnlyList<ChangeMention> mentions)
    {
        ILookup<StatementId, ChangeMention> byStatement = mentions.ToLookup(mention => mention.Statement);
        ReasonContext context = new(options.Reach);
        AnnotatedStatement[] classified = new AnnotatedStatement[statements.Count];
        for (int index = 0; index < classified.Length; index++)
        {
            AnnotatedStatement statement = statements[index];
            ChangeMention[] own = [.. byStatement[statement.Statement.Id]];
            StatementKind kind = KindOf(statement, own, context);
            context.Remember(statement, kind, own.Length > 0);
            classified[index] = statement with { Statement = statement.Statement with { Kind = kind } };
        }

        return classified;
    }

    private StatementKind KindOf(AnnotatedStatement statement, ChangeMention[] mentions, ReasonContext context)
    {
        KindScores scores = new(statement);
        if (mentions.Length > 0)
        {
            return MentionKind.Of(mentions, scores);
        }

        context.Weigh(statement, scores);
        return scores.Best(options.Threshold);
    }
}
