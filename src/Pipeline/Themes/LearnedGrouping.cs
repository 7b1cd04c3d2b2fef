using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes.Clustering;

namespace DialogueMining.Pipeline.Themes;

/// <summary>Statements in groups, and what is needed to place further ones.</summary>
/// <param name="Placer">Places further statements.</param>
/// <param name="Features">A row a statement.</param>
/// <param name="Grouping">The groups.</param>
internal sealed record LearnedGrouping(StatementPlacer Placer, DenseMatrix Features, Grouping Grouping)
{
    /// <summary>The same for groups that people have changed: further statements go where these now lie.</summary>
    public LearnedGrouping With(Grouping changed, ParallelOptions parallel)
    {
        if (ReferenceEquals(changed, Grouping))
        {
            return this;
        }

        int[] grouped = [.. Enumerable.Range(0, Features.Rows).Where(row => changed.Groups[row] >= 0)];
        SoftClusters clusters = SoftClusters.Around(
            Features.Select(grouped), [.. grouped.Select(row => changed.Groups[row])], changed.Count, parallel);
        return new LearnedGrouping(Placer.With(clusters), Features, changed.Told(Features));
    }
}
