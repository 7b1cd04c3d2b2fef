using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes.Clustering;
using DialogueMining.Pipeline.Themes.Features;

namespace DialogueMining.Pipeline.Themes;

/// <summary>Places statements in groups that were learned from some of them. Any thread may ask it.</summary>
/// <param name="maker">Makes their vectors.</param>
/// <param name="clusters">The clusters; null where no statement had a vector.</param>
/// <param name="themes">For each cluster its group; -1 where it is too small to be one.</param>
internal sealed class StatementPlacer(FeatureMaker maker, SoftClusters? clusters, int[] themes)
{
    public Grouping Place(IReadOnlyList<AnnotatedStatement> statements) => Place(maker.Make(statements));

    /// <summary>Places rows of the features.</summary>
    public Grouping Place(DenseMatrix features)
    {
        int[] groups = new int[features.Rows];
        Membership[] places = new Membership[features.Rows];
        Array.Fill(groups, -1);
        for (int row = 0; row < features.Rows; row++)
        {
            if (clusters is not null && features.Row(row).ContainsAnyExcept(0f))
            {
                places[row] = clusters.Place(features.Row(row));
                groups[row] = themes[places[row].Cluster];
            }
        }

        return new Grouping(groups, places, themes.Length == 0 ? 0 : themes.Max() + 1);
    }
}
