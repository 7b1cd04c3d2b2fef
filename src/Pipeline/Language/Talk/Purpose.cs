using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language.Talk;

/// <summary>What a statement does, and what becomes of it where no wording change decides.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Outcome">What becomes of it.</param>
internal readonly record struct Purpose(StatementKind Kind, Outcome Outcome)
{
    /// <summary>The purposes that are told apart: those that a dozen of the labelled remarks have. Their order is part of the table of weights.</summary>
    public static IReadOnlyList<Purpose> All { get; } =
    [
        new(StatementKind.Proposal, Outcome.Deferred),
        new(StatementKind.Reason, Outcome.Noted),
        new(StatementKind.Agreement, Outcome.Noted),
        new(StatementKind.Objection, Outcome.Noted),
        new(StatementKind.Objection, Outcome.Deferred),
        new(StatementKind.Question, Outcome.Open),
        new(StatementKind.Question, Outcome.Deferred),
        new(StatementKind.Question, Outcome.Noted),
        new(StatementKind.Remark, Outcome.Noted),
        new(StatementKind.Remark, Outcome.Deferred),
        new(StatementKind.Remark, Outcome.SetAside),
    ];

    /// <summary>Number of a purpose; rarer ones count as the usual outcome of their kind.</summary>
    public static int Of(StatementKind kind, Outcome outcome)
    {
        int first = -1;
        for (int at = 0; at < All.Count; at++)
        {
            if (All[at].Kind == kind)
            {
                first = first < 0 ? at : first;
                if (All[at].Outcome == outcome)
                {
                    return at;
                }
            }
        }

        return first;
    }
}
