using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes.Clustering;
using DialogueMining.Pipeline.Themes.Features;

namespace DialogueMining.Pipeline.Themes;

/// <summary>Groups statements: features, clusters, how many, leftovers.</summary>
/// <param name="options">How.</param>
/// <param name="book">Themes that are known beforehand.</param>
/// <param name="effort">Gets what it took.</param>
internal sealed class StatementGrouper(ThemeOptions options, IReadOnlyList<CodeBookEntry> book, GroupingEffort effort)
{
    /// <summary>Clusters smaller than this are leftovers, unless the number of themes was asked for.</summary>
    private const int SmallestTheme = 3;

    /// <summary>Rows of which pairs are looked at; of more, some are grouped, and all are placed around their groups.</summary>
    private const int MostPairedRows = 2_000;

    private readonly ParallelOptions _parallel = new() { MaxDegreeOfParallelism = options.Workers ?? -1, CancellationToken = options.Cancellation };

    /// <summary>Groups statements, and keeps what is needed to place further ones.</summary>
    public LearnedGrouping Learn(IReadOnlyList<AnnotatedStatement> statements)
    {
        CodeBook known = new(book);
        (FeatureMaker maker, DenseMatrix all) = FeatureMaker.Learn(known.Behind(statements), options, _parallel);
        DenseMatrix features = book.Count == 0 ? all : all.First(statements.Count);
        int[] filled = features.FilledRows();
        if (filled.Length == 0)
        {
            StatementPlacer none = new(maker, null, []);
            return new LearnedGrouping(none, features, none.Place(features));
        }

        DenseMatrix rows = features.Select(filled);
        AnnotatedStatement[] told = Array.ConvertAll(filled, row => statements[row]);
        string[] tables = Array.ConvertAll(told, statement => statement.Statement.Table);
        Clustered clustered = book.Count == 0 ? Cluster(rows, tables, 0) : ByBook(rows, known.Find(told, rows, all), tables);
        int[] themes = Themes(clustered);
        StatementPlacer placer = new(maker, clustered.Clusters, themes);
        Grouping grouping = placer.Known(features.Rows, filled, clustered.Places) with
        {
            Figures = Figures(clustered, themes),
            Names = Names(themes),
        };
        effort.Measure(grouping.Groups, grouping.Places);
        return new LearnedGrouping(placer, features, grouping.Told(features));
    }

    private static ClusterFigures[] Figures(Clustered clustered, int[] themes)
    {
        ClusterFigures[] figures = new ClusterFigures[GroupSizes.Count(themes)];
        for (int cluster = 0; cluster < themes.Length; cluster++)
        {
            if (themes[cluster] >= 0)
            {
                figures[themes[cluster]] = clustered.Figures[cluster];
            }
        }

        return figures;
    }

    // The book's themes come first.
    private string?[] Names(int[] themes)
    {
        string?[] names = new string?[GroupSizes.Count(themes)];
        for (int cluster = 0; cluster < book.Count; cluster++)
        {
            if (themes[cluster] >= 0)
            {
                names[themes[cluster]] = book[cluster].Name;
            }
        }

        return names;
    }

    // The book's themes come first, then those of the statements that belong to none of them.
    private Clustered ByBook(DenseMatrix rows, int[] found, string[] tables)
    {
        int[] groups = [.. found];
        int[] rest = [.. Enumerable.Range(0, groups.Length).Where(row => groups[row] < 0)];
        ClusterFigures[] figures = [.. book.Select(_ => ClusterFigures.None)];
        if (rest.Length > 0)
        {
            int used = found.Where(group => group >= 0).Distinct().Count();
            Clustered others = Cluster(rows.Select(rest), [.. rest.Select(row => tables[row])], used);
            figures = [.. figures, .. others.Figures];
            for (int index = 0; index < rest.Length; index++)
            {
                groups[rest[index]] = book.Count + others.Places[index].Cluster;
            }
        }

        SoftClusters clusters = SoftClusters.Around(rows, groups, figures.Length, _parallel);
        return new Clustered(clusters, [.. groups.Select((group, row) => Held(clusters.Place(rows.Row(row)), group))], figures);
    }

    // What the book says holds, even where another centre is nearer.
    private static Membership Held(Membership place, int group) => place.Cluster == group
        ? place
        : place with { Cluster = group, Confidence = place.SecondConfidence, Second = place.Cluster, SecondConfidence = place.Confidence };

    private Clustered Cluster(DenseMatrix rows, string[] tables, int known)
    {
        int[] chosen = Spread(rows.Rows, Math.Min(rows.Rows, MostPairedRows));
        DenseMatrix paired = chosen.Length == rows.Rows ? rows : rows.Select(chosen);
        string[] pairedTables = Array.ConvertAll(chosen, row => tables[row]);
        (int Fewest, int Most) range = Range(paired.Rows, known);
        Consensus consensus = Consensus.Of(paired, range, options.Seed, _parallel, options.Engine, effort);
        int[] groups = ThemeNumber.Choose(paired, consensus, range, _parallel);
        int count = GroupSizes.Count(groups);
        SoftClusters around = SoftClusters.Around(paired, groups, count, _parallel);
        ClusterFigures[] figures = new FigureMaker(options.Seed, _parallel, options.Engine).Make(paired, groups, count, consensus, pairedTables);
        if (paired == rows)
        {
            return new Clustered(around, consensus.Places(rows, groups, around.Centers), figures);
        }

        int[] start = Array.ConvertAll(around.Places(rows), place => place.Cluster);
        SoftClusters settled = SoftClusters.From(rows, start, count, _parallel);
        return new Clustered(settled, settled.Places(rows), figures);
    }

    private static int[] Spread(int rows, int count)
    {
        int[] chosen = new int[count];
        for (int index = 0; index < count; index++)
        {
            chosen[index] = (int)((long)index * rows / count);
        }

        return chosen;
    }

    // How many beside those that are known; at least one for what they leave.
    private (int Fewest, int Most) Range(int rows, int known)
    {
        if (options.Number is { } number)
        {
            int wanted = Math.Clamp(number - known, 1, rows);
            return (wanted, wanted);
        }

        (int fewest, int most) = ThemeNumber.Bounds(rows, options.Minimum, options.Maximum);
        return (Math.Max(1, fewest - known), Math.Max(1, most - known));
    }

    // For each cluster its theme, without gaps; -1 where it is too small to be one. The book's are never too small.
    private int[] Themes(Clustered clustered)
    {
        int[] sizes = GroupSizes.Of(Array.ConvertAll(clustered.Places, place => place.Cluster), clustered.Clusters.Count);
        bool hasLarge = Array.Exists(sizes, size => size >= SmallestTheme);
        int smallest = options.Number is null && hasLarge ? SmallestTheme : 1;
        int count = 0;
        int[] themes = new int[sizes.Length];
        for (int cluster = 0; cluster < themes.Length; cluster++)
        {
            themes[cluster] = sizes[cluster] >= (cluster < book.Count ? 1 : smallest) ? count++ : -1;
        }

        return themes;
    }

    private sealed record Clustered(SoftClusters Clusters, Membership[] Places, ClusterFigures[] Figures);
}
