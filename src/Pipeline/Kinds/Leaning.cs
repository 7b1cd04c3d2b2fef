using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Talk;

namespace DialogueMining.Pipeline.Kinds;

/// <summary>
/// How much a statement leans on the one before it: „Das klingt nach Gastgeber“ speaks of what was proposed there and need not name
/// it. By how likely each kind is, not by the likeliest: of what is read as a reason in notes that were not learned from, half is one.
/// </summary>
/// <remarks>
/// V-measure × 100 of the themes, mean of four seeds: nine rounds of three events of our own 52.2 with no leaning, 53.7 with whole
/// shares for the likeliest kind (a reason 1, a remark or question 0.15), 56.4 with these; six rounds of two events that no weight was
/// learned from, but that were looked at while these were chosen, 47.9, 48.7 and 49.2. Reasons at 0.5 to 0.8, remarks at 0.1 to 0.15
/// and behind changes at 0.25 to 0.35 are within 1; remarks behind a change with no more than others cost 1.
/// </remarks>
internal static class Leaning
{
    private const double OfReasons = 0.5;
    private const double OfRemarks = 0.1;

    // An aside right behind a wording change is most often about it.
    private const double OfRemarksBehindChanges = 0.3;

    // Proposals, objections and agreements name what they mean, wording changes above all.
    private const double OfOthers = 0.08;

    /// <summary>The share of the statement before it that it takes over.</summary>
    /// <param name="talk">What it is likely to be; null for a wording change.</param>
    /// <param name="behindChange">Whether the statement before it asks for a wording change.</param>
    public static double Of(TalkReading? talk, bool behindChange)
    {
        if (talk is null)
        {
            return OfOthers;
        }

        double reason = talk.ShareOf(StatementKind.Reason);
        double remark = talk.ShareOf(StatementKind.Remark) + talk.ShareOf(StatementKind.Question);
        return (OfReasons * reason) + ((behindChange ? OfRemarksBehindChanges : OfRemarks) * remark) + (OfOthers * (1 - reason - remark));
    }
}
