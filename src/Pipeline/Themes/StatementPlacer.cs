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

    /// <summary>The same for other clusters, each of which is a group.</summary>
    public StatementPlacer With(SoftClusters others) => new(maker, others, [.. Enumerable.Range(0, others.Count)]);

    /// <summary>Takes over where statements lie that were learned from.</summary>
    /// <param name="count">Number of statements.</param>
    /// <param name="filled">Those that have a vector.</param>
    /// <param name="known">For each of them where it lies.</param>
    public Grouping Known(int count, int[] filled, Membership[] known)
    {
        int[] groups = new int[count];
        Membership[] places = new Membership[count];
        Array.Fill(groups, -1);
        for (int index = 0; index < filled.Length; index++)
        {
            Membership place = known[index];
            places[filled[index]] = place with { Second = place.Second < 0 ? -1 : themes[place.Second] };
            groups[filled[index]] = themes[place.Cluster];
        }

        int number = GroupSizes.Count(themes);
        return new Grouping(groups, places, number, new string?[number], [], [], []);
    }

    /// <summary>Places rows of the features.</summary>
    public Grouping Place(DenseMatrix features)
    {
        int[] filled = clusters is null ? [] : features.FilledRows();
        return Known(features.Rows, filled, Array.ConvertAll(filled, row => clusters!.Place(features.Row(row))));
    }
}
