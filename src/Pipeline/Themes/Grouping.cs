namespace DialogueMining.Pipeline.Themes;

/// <summary>Which statements belong together.</summary>
/// <param name="Groups">For each statement its group, from 0; -1 for a leftover.</param>
/// <param name="Confidences">For each statement how clearly it belongs there, from 0 to 1.</param>
/// <param name="Closeness">For each statement its cosine with the centre of its group; 0 for a leftover.</param>
/// <param name="Count">Number of groups; every one has a statement.</param>
internal sealed record Grouping(int[] Groups, double[] Confidences, double[] Closeness, int Count);
