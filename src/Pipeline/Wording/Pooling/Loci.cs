using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>How places in a draft lie to each other.</summary>
internal static class Loci
{
    public static bool Within(Locus inner, Locus outer) =>
        inner.Span.Start >= outer.Span.Start && inner.Span.Start + inner.Span.Length <= outer.Span.Start + outer.Span.Length;

    /// <summary>Whether two lists share a character; a point counts when it lies inside the other's words.</summary>
    public static bool Touch(IReadOnlyList<Locus> first, IReadOnlyList<Locus> second) =>
        first.Any(one => second.Any(other => Touch(one.Span, other.Span)));

    private static bool Touch(TextSpan one, TextSpan other)
    {
        int start = Math.Max(one.Start, other.Start);
        int end = Math.Min(one.Start + one.Length, other.Start + other.Length);
        return start < end || (one.Length == 0 && one.Start > other.Start && one.Start < other.Start + other.Length)
            || (other.Length == 0 && other.Start > one.Start && other.Start < one.Start + one.Length);
    }
}
