using DialogueMining.Pipeline.Themes.Clustering;

namespace DialogueMining.Pipeline.Themes;

/// <summary>Which statements belong together.</summary>
/// <param name="Groups">For each statement its group, from 0; -1 for a leftover.</param>
/// <param name="Places">For each statement how it lies among the groups; not told for a leftover.</param>
/// <param name="Count">Number of groups; every one has a statement.</param>
internal sealed record Grouping(int[] Groups, Membership[] Places, int Count);
