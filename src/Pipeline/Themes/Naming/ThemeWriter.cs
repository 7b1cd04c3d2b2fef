using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes.Clustering;

namespace DialogueMining.Pipeline.Themes.Naming;

/// <summary>Makes themes of a round's groups: order, names, members, representatives, agreement.</summary>
internal static class ThemeWriter
{
    public const string LeftoverLabel = "Weitere";

    // A second theme is told where a statement belongs to it nearly as much: at most one statement in ten or so.
    private const double FewestOfSecond = 0.25;
    private const double SecondToFirst = 0.6;

    public static IReadOnlyList<Theme> Write(int? round, RoundStatements material, Grouping grouping, BackgroundTable background)
    {
        int[] order = BySize(material, grouping);
        PhraseScorer scorer = new(
            PhraseIndex.Of(material.Originals), grouping.Groups, grouping.Count,
            Array.ConvertAll(grouping.Places, place => place.Closeness),
            [.. material.Originals.Select(statement => statement.Statement.Table)]);
        IReadOnlyList<PhraseScore>[] byTheme = scorer.ByTheme();
        IReadOnlyList<PhraseScore>[] scores = [.. order.Select(group => byTheme[group])];
        int[] sizes = [.. order.Select(group => grouping.Groups.Count(own => own == group))];
        IReadOnlyList<string> labels = new LabelMaker(new WordMeanings(background)).Labels(scores, sizes);
        List<Theme> themes = [];
        for (int rank = 0; rank < order.Length; rank++)
        {
            Theme theme = Write(round, rank, order, material, grouping);
            IReadOnlyList<PhraseScore> keywords = LabelMaker.KeyPhrases(scores[rank]);
            themes.Add(theme with
            {
                Label = grouping.Names[order[rank]] ?? labels[rank],
                Keywords = [.. keywords.Select(score => SurfaceForm.Of(score.Phrase))],
                Figures = theme.Figures with { Coherence = Coherence.Of(keywords, material.Originals.Count) },
            });
        }

        if (grouping.Groups.Contains(-1))
        {
            Theme leftovers = Write(round, order.Length, order, material, grouping);
            themes.Add(leftovers with { Figures = new ThemeFigures(ThemeAgreement.Open, null, null, null, null) });
        }

        return themes;
    }

    /// <summary>The themes of the groups, one a group in the groups' order; leftovers are left out.</summary>
    public static IReadOnlyList<Theme> InOrderOfGroups(int? round, RoundStatements material, Grouping grouping, BackgroundTable background)
    {
        IReadOnlyList<Theme> themes = Write(round, material, grouping, background);
        int[] order = BySize(material, grouping);
        return [.. Enumerable.Range(0, order.Length).Select(group => themes[Array.IndexOf(order, group)])];
    }

    /// <summary>The groups, the largest first, duplicates counted; of equals the one that the notes mention first.</summary>
    public static int[] BySize(RoundStatements material, Grouping grouping)
    {
        int[] sizes = new int[grouping.Count];
        foreach (int original in material.OriginalOf)
        {
            if (grouping.Groups[original] >= 0)
            {
                sizes[grouping.Groups[original]]++;
            }
        }

        return [.. Enumerable.Range(0, grouping.Count)
            .OrderByDescending(group => sizes[group])
            .ThenBy(group => Array.IndexOf(grouping.Groups, group))];
    }

    // The rank behind the last one is that of the leftovers.
    private static Theme Write(int? round, int rank, int[] order, RoundStatements material, Grouping grouping)
    {
        int group = rank < order.Length ? order[rank] : -1;
        ClusterFigures? figures = group < 0 ? null : grouping.Figures[group];
        int[] places = [.. Enumerable.Range(0, material.All.Count)
            .Where(place => grouping.Groups[material.OriginalOf[place]] == group)];
        AnnotatedStatement[] statements = [.. places.Select(place => material.All[place])];
        return new Theme(
            IdOf(round, rank),
            round,
            null,
            LeftoverLabel,
            [],
            [.. places.Select(place => Member(round, order, material, grouping, place))],
            Representatives.Choose(places
                .Where(place => ReferenceEquals(material.Originals[material.OriginalOf[place]], material.All[place]))
                .Select(place => (material.All[place], grouping.Places[material.OriginalOf[place]].Closeness))),
            new ThemeFigures(
                AgreementReader.Read(statements), figures?.Stability, figures?.TableStability,
                group < 0 ? null : SilhouetteOf(grouping, group), null));
    }

    private static double SilhouetteOf(Grouping grouping, int group) =>
        Enumerable.Range(0, grouping.Groups.Length).Where(row => grouping.Groups[row] == group).Average(row => grouping.Silhouettes[row]);

    private static ThemeMember Member(int? round, int[] order, RoundStatements material, Grouping grouping, int place)
    {
        Statement statement = material.All[place].Statement;
        int original = material.OriginalOf[place];
        MapPoint? point = grouping.Map.Length == 0 ? null : grouping.Map[original];
        if (grouping.Groups[original] < 0)
        {
            return new ThemeMember(statement.Id, statement.Table, 0, null, null, point);
        }

        Membership membership = grouping.Places[original];
        bool hasSecond = membership.Second >= 0 && membership.SecondConfidence >= FewestOfSecond
            && membership.SecondConfidence >= SecondToFirst * membership.Confidence;
        return new ThemeMember(
            statement.Id, statement.Table, membership.Confidence,
            hasSecond ? IdOf(round, Array.IndexOf(order, membership.Second)) : null,
            grouping.Silhouettes[original], point);
    }

    public static ThemeId IdOf(int? round, int rank)
    {
        string number = (rank + 1).ToString("00", CultureInfo.InvariantCulture);
        return new ThemeId(round is { } known ? $"r{known.ToString(CultureInfo.InvariantCulture)}-t{number}" : $"t{number}");
    }
}
