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

    /// <summary>The themes of the groups, the largest first, leftovers last.</summary>
    /// <param name="round">Number of the round; null for none.</param>
    /// <param name="material">The statements.</param>
    /// <param name="grouping">Their groups.</param>
    /// <param name="background">Which words are near each other.</param>
    /// <param name="taken">Names that other themes have; null for none.</param>
    public static IReadOnlyList<Theme> Write(
        int? round, RoundStatements material, Grouping grouping, BackgroundTable background, IReadOnlyCollection<string>? taken = null)
    {
        int[] order = BySize(material, grouping);
        IReadOnlyList<PhraseScore>[] byTheme = Phrases(material, grouping);
        IReadOnlyList<PhraseScore>[] scores = Array.ConvertAll(order, group => byTheme[group]);
        int[] originals = GroupSizes.Of(grouping.Groups, grouping.Count);
        IReadOnlyList<string> labels = new LabelMaker(new WordMeanings(background)).Labels(scores, Array.ConvertAll(order, group => originals[group]), taken ?? []);
        List<Theme> themes = [];
        for (int rank = 0; rank < order.Length; rank++)
        {
            Theme theme = Write(round, rank, order, material, grouping);
            IReadOnlyList<PhraseScore> keywords = LabelMaker.KeyPhrases(scores[rank]);
            themes.Add(theme with
            {
                Label = grouping.Names[order[rank]] ?? labels[rank],
                Keywords = Forms(keywords),
                Figures = theme.Figures with { Coherence = Coherence.Of(keywords, material.Originals.Count) },
            });
        }

        if (Array.IndexOf(grouping.Groups, -1) >= 0)
        {
            Theme leftovers = Write(round, order.Length, order, material, grouping);
            themes.Add(leftovers with { Figures = new ThemeFigures(ThemeAgreement.Open, null, null, null, null) });
        }

        return themes;
    }

    private static IReadOnlyList<PhraseScore>[] Phrases(RoundStatements material, Grouping grouping)
    {
        string[] tables = new string[material.Originals.Count];
        for (int statement = 0; statement < tables.Length; statement++)
        {
            tables[statement] = material.Originals[statement].Statement.Table;
        }

        double[] typical = Array.ConvertAll(grouping.Places, place => place.Closeness);
        return new PhraseScorer(PhraseIndex.Of(material.Originals), grouping.Groups, grouping.Count, typical, tables).ByTheme();
    }

    private static string[] Forms(IReadOnlyList<PhraseScore> phrases)
    {
        string[] forms = new string[phrases.Count];
        for (int phrase = 0; phrase < forms.Length; phrase++)
        {
            forms[phrase] = SurfaceForm.Of(phrases[phrase].Phrase);
        }

        return forms;
    }

    /// <summary>The themes of the groups, one a group in the groups' order; leftovers are left out.</summary>
    public static IReadOnlyList<Theme> InOrderOfGroups(int? round, RoundStatements material, Grouping grouping, BackgroundTable background)
    {
        IReadOnlyList<Theme> themes = Write(round, material, grouping, background);
        int[] order = BySize(material, grouping);
        Theme[] byGroup = new Theme[order.Length];
        for (int rank = 0; rank < order.Length; rank++)
        {
            byGroup[order[rank]] = themes[rank];
        }

        return byGroup;
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

        int[] order = new int[grouping.Count];
        for (int group = 0; group < order.Length; group++)
        {
            order[group] = group;
        }

        Array.Sort(order, (first, second) => sizes[first] == sizes[second]
            ? Array.IndexOf(grouping.Groups, first).CompareTo(Array.IndexOf(grouping.Groups, second))
            : sizes[second].CompareTo(sizes[first]));
        return order;
    }

    // The rank behind the last one is that of the leftovers.
    private static Theme Write(int? round, int rank, int[] order, RoundStatements material, Grouping grouping)
    {
        int group = rank < order.Length ? order[rank] : -1;
        ClusterFigures? figures = group < 0 ? null : grouping.Figures[group];
        List<AnnotatedStatement> statements = [];
        List<AnnotatedStatement> originals = [];
        List<double> closeness = [];
        List<ThemeMember> members = [];
        for (int place = 0; place < material.All.Count; place++)
        {
            int original = material.OriginalOf[place];
            if (grouping.Groups[original] != group)
            {
                continue;
            }

            statements.Add(material.All[place]);
            members.Add(Member(round, order, material, grouping, place));
            if (ReferenceEquals(material.Originals[original], material.All[place]))
            {
                originals.Add(material.All[place]);
                closeness.Add(grouping.Places[original].Closeness);
            }
        }

        return new Theme(
            IdOf(round, rank), round, null, LeftoverLabel, [], members, Representatives.Choose(originals, closeness.ToArray()),
            new ThemeFigures(
                AgreementReader.Read(statements), figures?.Stability, figures?.TableStability,
                group < 0 ? null : SilhouetteOf(grouping, group), null));
    }

    private static double SilhouetteOf(Grouping grouping, int group)
    {
        double sum = 0;
        int size = 0;
        for (int row = 0; row < grouping.Groups.Length; row++)
        {
            if (grouping.Groups[row] == group)
            {
                sum += grouping.Silhouettes[row];
                size++;
            }
        }

        return sum / size;
    }

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
