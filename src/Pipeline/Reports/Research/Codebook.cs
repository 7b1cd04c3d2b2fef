using System.Collections.Frozen;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Research;

/// <summary>The codes of a result: themes, kinds of statements, operations of changes, outcomes.</summary>
internal static class Codebook
{
    public const string Themes = "themes", Kinds = "kinds", Operations = "operations", Outcomes = "outcomes";

    private const int ShownExamples = 3;

    private static readonly FrozenDictionary<string, string> Definitions = AssetLines.Pairs("codes.txt");

    /// <summary>All codes, headings before what stands under them.</summary>
    public static IReadOnlyList<Code> Of(ResultIndex index) =>
    [
        Heading(Themes, null, Speech.Of("Themen")),
        .. index.Analysis.Themes.GroupBy(theme => theme.Round).SelectMany(round => ThemesOf(index, round.Key, [.. round])),
        Heading(Kinds, null, Speech.Of("Art der Aussage")),
        .. Enum.GetValues<StatementKind>().Select(kind => Value(
            index, Kinds, Wire.Name(kind), German.Name(kind),
            [.. index.Analysis.Statements.Where(entry => entry.Statement.Kind == kind).Select(entry => entry.Statement.Id)])),
        Heading(Operations, null, Speech.Of("Art der Änderung")),
        .. Enum.GetValues<ChangeOperation>().Select(operation => Value(
            index, Operations, Wire.Name(operation), German.Name(operation),
            [.. index.Analysis.Wording.Mentions.Where(mention => mention.Words.Operation == operation).Select(mention => mention.Statement).Distinct()])),
        Heading(Outcomes, null, Speech.Of("Verbleib")),
        .. Enum.GetValues<Outcome>().Select(outcome => Value(
            index, Outcomes, Wire.Name(outcome), German.Name(outcome),
            [.. index.Analysis.Dispositions.Where(entry => entry.Outcome == outcome).Select(entry => entry.Statement)])),
    ];

    /// <summary>Id of a value's code.</summary>
    public static string IdOf(string group, string value) => $"{group}:{value}";

    private static IEnumerable<Code> ThemesOf(ResultIndex index, int? number, Theme[] themes)
    {
        Round? round = index.Analysis.Material.Event.Rounds.FirstOrDefault(entry => entry.Number == number);
        string group = IdOf(Themes, number is int given ? $"round-{German.Number(given)}" : "no-round");
        string title = round is not null ? German.Title(round) : number is int other ? Speech.Put($"Runde {other}") : German.RoundlessTitle(index.Analysis);
        yield return Heading(group, Themes, title);
        foreach (Theme theme in themes.OrderBy(theme => theme.ParentId is null ? 0 : 1))
        {
            yield return new Code(
                IdOf(Themes, theme.Id.Value),
                theme.ParentId is { } parent ? IdOf(Themes, parent.Value) : group,
                theme.Label,
                Speech.Put($"Aussagen, die nach ihren Wörtern zusammengehören; kennzeichnend: {string.Join(", ", theme.Keywords)}."),
                true,
                [.. theme.Members.Select(member => member.Statement)],
                [.. theme.Representatives.Take(ShownExamples).Select(id => index.Statement(id).Text)]);
        }
    }

    private static Code Heading(string id, string? group, string name) =>
        new(id, group, name, Speech.Of(Definitions.GetValueOrDefault(id, string.Empty)), false, [], []);

    private static Code Value(ResultIndex index, string group, string value, string name, IReadOnlyList<StatementId> statements) => new(
        IdOf(group, value), group, name, Speech.Of(Definitions[IdOf(group, value)]), true, statements,
        [.. statements.Take(ShownExamples).Select(id => index.Statement(id).Text)]);
}
