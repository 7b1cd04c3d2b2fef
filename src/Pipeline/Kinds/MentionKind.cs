using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Talk;

namespace DialogueMining.Pipeline.Kinds;

/// <summary>What a statement does by the wording changes in it.</summary>
internal static class MentionKind
{
    /// <summary>Weight of words against something that turns the wish to keep words into an argument against a proposal.</summary>
    private const double AgainstWeight = 4;

    /// <summary>
    /// Other words make a proposal, criticism of words an objection. Words that are to stay make an agreement, unless
    /// the statement speaks against those who want them changed.
    /// </summary>
    public static StatementKind Of(IReadOnlyList<ChangeMention> mentions, CueScores cues)
    {
        if (mentions.Any(mention => mention.Words.Operation is not (ChangeOperation.Object or ChangeOperation.Keep)))
        {
            return StatementKind.Proposal;
        }

        bool isAgainst = mentions.Any(mention => mention.Words.Operation is ChangeOperation.Object)
            || cues[StatementKind.Objection] >= AgainstWeight;
        return isAgainst ? StatementKind.Objection : StatementKind.Agreement;
    }
}
