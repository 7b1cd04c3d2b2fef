using System.Globalization;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Themes.Naming;

/// <summary>Makes themes of a round's groups: order, names, members, representatives, agreement.</summary>
internal static class ThemeWriter
{
    public const string LeftoverLabel = "Weitere";

    public static IReadOnlyList<Theme> Write(int? round, RoundStatements material, Grouping grouping)
    {
        int[] order = BySize(material, grouping);
        PhraseScorer scorer = new(PhraseIndex.Of(material.Originals), grouping.Groups, grouping.Count);
        IReadOnlyList<PhraseScore>[] scores = [.. order.Select(scorer.OfTheme)];
        IReadOnlyList<string> labels = LabelMaker.Labels(scores);
        List<Theme> themes = [];
        for (int rank = 0; rank < order.Length; rank++)
        {
            Theme theme = Write(round, rank, order[rank], material, grouping);
            themes.Add(theme with { Label = labels[rank], Keywords = LabelMaker.Keywords(scores[rank]) });
        }

        if (grouping.Groups.Contains(-1))
        {
            themes.Add(Write(round, order.Length, -1, material, grouping) with { Agreement = ThemeAgreement.Open });
        }

        return themes;
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

    private static Theme Write(int? round, int rank, int group, RoundStatements material, Grouping grouping)
    {
        int[] places = [.. Enumerable.Range(0, material.All.Count)
            .Where(place => grouping.Groups[material.OriginalOf[place]] == group)];
        AnnotatedStatement[] statements = [.. places.Select(place => material.All[place])];
        return new Theme(
            IdOf(round, rank),
            round,
            null,
            LeftoverLabel,
            [],
            [.. places.Select(place => Member(material, grouping, place))],
            Representatives.Choose(places
                .Where(place => ReferenceEquals(material.Originals[material.OriginalOf[place]], material.All[place]))
                .Select(place => (material.All[place], grouping.Places[material.OriginalOf[place]].Closeness))),
            AgreementReader.Read(statements));
    }

    private static ThemeMember Member(RoundStatements material, Grouping grouping, int place)
    {
        Statement statement = material.All[place].Statement;
        int original = material.OriginalOf[place];
        double confidence = grouping.Groups[original] < 0 ? 0 : grouping.Places[original].Confidence;
        return new ThemeMember(statement.Id, statement.Table, confidence);
    }

    public static ThemeId IdOf(int? round, int rank)
    {
        string number = (rank + 1).ToString("00", CultureInfo.InvariantCulture);
        return new ThemeId(round is { } known ? $"r{known.ToString(CultureInfo.InvariantCulture)}-t{number}" : $"t{number}");
    }
}
