using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes.Clustering;
using DialogueMining.Pipeline.Themes.Features;

namespace DialogueMining.Pipeline.Themes;

/// <summary>Groups statements: features, clusters, how many, leftovers.</summary>
/// <param name="options">How.</param>
/// <param name="book">Themes that are known beforehand.</param>
internal sealed class StatementGrouper(ThemeOptions options, IReadOnlyList<CodeBookEntry> book)
{
    /// <summary>Clusters smaller than this are leftovers, unless the number of themes was asked for.</summary>
    private const int SmallestTheme = 3;

    /// <summary>Rows of which pairs are looked at; of more, some are grouped, and all are placed around their groups.</summary>
    private const int MostPairedRows = 2_000;

    private readonly ParallelOptions _parallel = new() { MaxDegreeOfParallelism = options.Workers ?? -1 };

    /// <summary>Groups statements, and keeps what is needed to place further ones.</summary>
    public LearnedGrouping Learn(IReadOnlyList<AnnotatedStatement> statements)
    {
        BackgroundTable background = options.Background ?? BackgroundTable.Own;
        CodeBook known = new(book);
        (FeatureMaker maker, DenseMatrix all) = FeatureMaker.Learn(known.Behind(statements), background, options.Seed, _parallel, options.Vectors);
        DenseMatrix features = book.Count == 0 ? all : all.Select([.. Enumerable.Range(0, statements.Count)]);
        int[] filled = [.. Enumerable.Range(0, features.Rows).Where(row => features.Row(row).ContainsAnyExcept(0f))];
        if (filled.Length == 0)
        {
            StatementPlacer none = new(maker, null, []);
            return new LearnedGrouping(none, features, none.Place(features));
        }

        DenseMatrix rows = features.Select(filled);
        AnnotatedStatement[] told = [.. filled.Select(row => statements[row])];
        string[] tables = [.. told.Select(statement => statement.Statement.Table)];
        Clustered clustered = book.Count == 0 ? Cluster(rows, tables, 0) : ByBook(rows, known.Find(told, rows, all), tables);
        int[] themes = Themes(clustered);
        StatementPlacer placer = new(maker, clustered.Clusters, themes);
        Grouping grouping = placer.Known(features.Rows, filled, clustered.Places) with
        {
            Figures = [.. clustered.Figures.Where((_, cluster) => themes[cluster] >= 0)],
            Names = [.. Enumerable.Range(0, themes.Length).Where(cluster => themes[cluster] >= 0).Select(NameOf)],
        };
        return new LearnedGrouping(placer, features, grouping.Told(features));
    }

    private string? NameOf(int cluster) => cluster < book.Count ? book[cluster].Name : null;

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
        int[] chosen = rows.Rows <= MostPairedRows
            ? [.. Enumerable.Range(0, rows.Rows)]
            : [.. Enumerable.Range(0, MostPairedRows).Select(index => (int)((long)index * rows.Rows / MostPairedRows))];
        DenseMatrix paired = chosen.Length == rows.Rows ? rows : rows.Select(chosen);
        string[] pairedTables = [.. chosen.Select(row => tables[row])];
        (int Fewest, int Most) range = Range(paired.Rows, known);
        Consensus consensus = Consensus.Of(paired, range, options.Seed, _parallel);
        int[] groups = ThemeNumber.Choose(paired, consensus, range, _parallel);
        int count = groups.Max() + 1;
        SoftClusters around = SoftClusters.Around(paired, groups, count, _parallel);
        ClusterFigures[] figures = new FigureMaker(options.Seed, _parallel).Make(paired, groups, count, consensus, pairedTables);
        if (paired == rows)
        {
            return new Clustered(around, consensus.Places(rows, groups, around.Centers), figures);
        }

        int[] start = [.. Enumerable.Range(0, rows.Rows).Select(row => around.Place(rows.Row(row)).Cluster)];
        SoftClusters settled = SoftClusters.From(rows, start, count, _parallel);
        return new Clustered(settled, [.. Enumerable.Range(0, rows.Rows).Select(row => settled.Place(rows.Row(row)))], figures);
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
        int[] sizes = new int[clustered.Clusters.Count];
        foreach (Membership place in clustered.Places)
        {
            sizes[place.Cluster]++;
        }

        int smallest = options.Number is null && sizes.Max() >= SmallestTheme ? SmallestTheme : 1;
        int count = 0;
        return [.. sizes.Select((size, cluster) => size >= (cluster < book.Count ? 1 : smallest) ? count++ : -1)];
    }

    private sealed record Clustered(SoftClusters Clusters, Membership[] Places, ClusterFigures[] Figures);
}
