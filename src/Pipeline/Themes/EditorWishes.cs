using DialogueMining.Models;
using DialogueMining.Pipeline.Themes.Clustering;

namespace DialogueMining.Pipeline.Themes;

/// <summary>
/// Splits and merges the groups of a round as an editor wishes. Themes are found by their names, so that a wish holds in
/// the next run too, where ids may have changed.
/// </summary>
/// <param name="options">How themes are found.</param>
/// <param name="plan">The wishes.</param>
internal sealed class EditorWishes(ThemeOptions options, ThemePlan plan)
{
    private const int MostParts = 4;

    private readonly List<ThemeSplit> _splits = [];
    private readonly List<ThemeMerge> _merges = [];
    private readonly HashSet<string> _found = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Labels of the themes as they were before the wishes.</summary>
    public IReadOnlyList<string> Labels { get; private set; } = [];

    /// <summary>Whether a theme was split.</summary>
    public bool Followed(ThemeSplit split) => _splits.Contains(split);

    /// <summary>Whether themes were merged.</summary>
    public bool Followed(ThemeMerge merge) => _merges.Contains(merge);

    /// <summary>Whether a name is that of a theme.</summary>
    public bool Found(string name) => _found.Contains(name);

    /// <summary>Splits, then merges.</summary>
    /// <param name="statements">The statements of the groups.</param>
    /// <param name="grouping">The groups; the same come back where there is no wish for them.</param>
    /// <param name="themes">Gives the themes of groups, one a group in the same order.</param>
    public Grouping Follow(
        IReadOnlyList<AnnotatedStatement> statements, Grouping grouping, Func<Grouping, IReadOnlyList<Theme>> themes)
    {
        if (plan.Splits.Count + plan.Merges.Count == 0)
        {
            return grouping;
        }

        Labels = [.. themes(grouping).Select(theme => theme.Label)];
        foreach (ThemeSplit split in plan.Splits)
        {
            int group = GroupsOf(themes(grouping), [split.Name]).FirstOrDefault(-1);
            grouping = group < 0 ? grouping : Split(statements, grouping, group, split);
        }

        foreach (ThemeMerge merge in plan.Merges)
        {
            int[] groups = GroupsOf(themes(grouping), merge.Parts);
            grouping = groups.Length < 2 ? grouping : Merge(grouping, groups, merge);
        }

        return grouping;
    }

    // By label; where none has it, by the keyword that comes first in its theme.
    private int[] GroupsOf(IReadOnlyList<Theme> themes, IReadOnlyList<string> names)
    {
        SortedSet<int> groups = [];
        foreach (string name in names)
        {
            (int Group, int Rank) best = Enumerable.Range(0, themes.Count)
                .Select(group => (Group: group, Rank: RankOf(themes[group], name)))
                .MinBy(found => found.Rank);
            if (themes.Count > 0 && best.Rank < int.MaxValue)
            {
                groups.Add(best.Group);
                _found.Add(name);
            }
        }

        return [.. groups];
    }

    private static int RankOf(Theme theme, string name)
    {
        if (string.Equals(theme.Label, name, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        int keyword = theme.Keywords.ToList().FindIndex(word => string.Equals(word, name, StringComparison.OrdinalIgnoreCase));
        return keyword < 0 ? int.MaxValue : keyword + 1;
    }

    private Grouping Split(IReadOnlyList<AnnotatedStatement> statements, Grouping grouping, int group, ThemeSplit split)
    {
        int[] members = [.. Enumerable.Range(0, grouping.Groups.Length).Where(index => grouping.Groups[index] == group)];
        int most = Math.Max(2, Math.Min(MostParts, members.Length / 4));
        ThemeOptions parts = options with { Number = null, Minimum = 2, Maximum = most };
        Grouping inner = new StatementGrouper(parts, [], new GroupingEffort()).Learn([.. members.Select(index => statements[index])]).Grouping;
        if (inner.Count < 2)
        {
            return grouping;
        }

        _splits.Add(split);
        int[] groups = [.. grouping.Groups];
        Membership[] places = [.. grouping.Places.Select(place => place.Second == group ? place with { Second = -1 } : place)];
        for (int index = 0; index < members.Length; index++)
        {
            // What is too little for a part stays with the first.
            int part = Math.Max(0, inner.Groups[index]);
            groups[members[index]] = part == 0 ? group : grouping.Count + part - 1;
            places[members[index]] = inner.Places[index] with { Second = -1 };
        }

        return grouping with
        {
            Groups = groups,
            Places = places,
            Count = grouping.Count + inner.Count - 1,
            Figures = [.. grouping.Figures[..group], inner.Figures[0], .. grouping.Figures[(group + 1)..], .. inner.Figures[1..]],
            Names = [.. grouping.Names[..group], null, .. grouping.Names[(group + 1)..], .. new string?[inner.Count - 1]],
        };
    }

    private Grouping Merge(Grouping grouping, int[] merged, ThemeMerge merge)
    {
        _merges.Add(merge);
        int first = merged[0];
        int[] left = [.. Enumerable.Range(0, grouping.Count).Where(group => group == first || !merged.Contains(group))];
        int[] numbers = [.. Enumerable.Range(0, grouping.Count)
            .Select(group => Array.IndexOf(left, merged.Contains(group) ? first : group))];
        return grouping with
        {
            Groups = Array.ConvertAll(grouping.Groups, group => group < 0 ? -1 : numbers[group]),
            Places = [.. grouping.Places.Select((place, index) => Renumbered(place, grouping.Groups[index], numbers))],
            Count = left.Length,
            Figures = [.. left.Select(group => group == first ? ClusterFigures.None : grouping.Figures[group])],
            Names = [.. left.Select(group => group == first ? merge.Name : grouping.Names[group])],
        };
    }

    // A statement between two themes that are one now is surely in it.
    private static Membership Renumbered(Membership place, int own, int[] numbers) => (place.Second, own) switch
    {
        ( < 0, _) or (_, < 0) => place,
        _ when numbers[place.Second] == numbers[own] =>
            place with { Confidence = Math.Min(1, place.Confidence + place.SecondConfidence), Second = -1, SecondConfidence = 0 },
        _ => place with { Second = numbers[place.Second] },
    };
}
