using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Themes.Clustering;
using DialogueMining.Pipeline.Themes.Naming;

namespace DialogueMining.Pipeline.Themes;

/// <summary>
/// A second level: large themes of a large round are told in parts where their statements fall into some that come out
/// again. A statement that fits no part stays in the wider theme alone.
/// </summary>
/// <param name="options">How themes are found.</param>
internal sealed class NarrowerThemes(ThemeOptions options)
{
    // Of a few hundred statements a dozen themes tell all that a reader can hold.
    private const int FewestOfRound = 600;
    private const int FewestOfTheme = 60;
    private const int StatementsOfPart = 15;
    private const int MostParts = 6;

    // Nine news topics grouped into four themes: V-measure 41 by themes, 52 by parts; their stabilities there are 0.4 to 1, and
    // parts of fewer statements are below a half as a rule.
    private const int FewestOfPart = 10;
    private const double LeastStability = 0.5;

    /// <summary>The themes, each followed by its parts.</summary>
    /// <param name="material">The statements of the round.</param>
    /// <param name="themes">The themes of the first level.</param>
    public IReadOnlyList<Theme> With(RoundStatements material, IReadOnlyList<Theme> themes)
    {
        if (options.Levels < 2 || material.Originals.Count < FewestOfRound)
        {
            return themes;
        }

        HashSet<string> names = themes.Select(theme => theme.Label).ToHashSet(StringComparer.OrdinalIgnoreCase);
        List<Theme> all = [];
        foreach (Theme theme in themes)
        {
            Theme[] parts = theme.Keywords.Count == 0 ? [] : PartsOf(theme, material, names);
            all.Add(theme);
            all.AddRange(parts);
            names.UnionWith(parts.Select(part => part.Label));
        }

        return all;
    }

    private Theme[] PartsOf(Theme theme, RoundStatements material, HashSet<string> names)
    {
        Dictionary<StatementId, ThemeMember> members = theme.Members.ToDictionary(member => member.Statement);
        RoundStatements inner = RoundStatements.From([.. material.All.Where(entry => members.ContainsKey(entry.Statement.Id))]);
        if (inner.Originals.Count < FewestOfTheme)
        {
            return [];
        }

        ThemeOptions sought = options with { Number = null, Minimum = 2, Maximum = Math.Min(MostParts, inner.Originals.Count / StatementsOfPart) };
        Grouping grouping = new StatementGrouper(sought, [], new GroupingEffort()).Learn(inner.Originals).Grouping;
        BackgroundTable background = options.Background ?? BackgroundTable.Own;
        Theme[] parts =
        [
            .. ThemeWriter.Write(theme.Round, inner, grouping, background, names)
                .Where(part => part.Keywords.Count > 0 && part.Members.Count >= FewestOfPart),
        ];
        return AreSteady(parts) ? [.. parts.Select(part => Under(theme, part, members))] : [];
    }

    private static bool AreSteady(Theme[] parts) =>
        parts.Length >= 2
        && parts.Sum(part => part.Members.Count * (part.Figures.Stability ?? 0)) >= LeastStability * parts.Sum(part => part.Members.Count);

    // Its place on the map stays that of the round.
    private static Theme Under(Theme theme, Theme part, Dictionary<StatementId, ThemeMember> members) => part with
    {
        Id = IdUnder(theme.Id, part.Id),
        ParentId = theme.Id,
        Members =
        [
            .. part.Members.Select(member => member with
            {
                Second = member.Second is { } second ? IdUnder(theme.Id, second) : null,
                Place = members[member.Statement].Place,
            }),
        ],
    };

    // „r1-t03-02“: the second part of the third theme.
    private static ThemeId IdUnder(ThemeId theme, ThemeId part) => new(theme.Value + "-" + part.Value[(part.Value.LastIndexOf('t') + 1)..]);
}
