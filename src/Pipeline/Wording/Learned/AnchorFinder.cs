using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Grammar;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>Finds the places that a change may have: for each relation the likeliest spans, and the one that the clause names.</summary>
internal static class AnchorFinder
{
    private const int Most = 8;

    private static readonly AnchorRelation[] Relations = Enum.GetValues<AnchorRelation>();

    /// <summary>Whether changes of the kind have a place; words that stay or are criticised need none.</summary>
    public static bool HasPlace(ChangeOperation operation) => operation is not (ChangeOperation.Keep or ChangeOperation.Object);

    /// <summary>The places that are worth a look.</summary>
    /// <param name="spans">The spans of the statement.</param>
    /// <param name="sums">How likely each span has each role.</param>
    /// <param name="change">The change.</param>
    /// <param name="named">The place that the clause names; null where it names none.</param>
    public static List<AnchorOption> Find(List<WordSpan> spans, SpanSums sums, Candidate change, Place? named)
    {
        List<AnchorOption> found = [];
        foreach (AnchorRelation relation in Relations)
        {
            found.AddRange(CandidateFinder.Best(spans, sums, Role.OfAnchor(relation), Most)
                .Where(span => !Meet(spans, span, change.Old) && !Meet(spans, span, change.New)).Select(span => new AnchorOption(relation, span)));
        }

        if (named is { } place && spans.FindIndex(span => span.Words == place.Words) is >= 0 and int number && !found.Contains(new AnchorOption(place.Relation, number)))
        {
            found.Add(new AnchorOption(place.Relation, number));
        }

        return found;
    }

    private static bool Meet(List<WordSpan> spans, int one, int other) => other >= 0 && spans[one].Overlaps(spans[other]);
}
