using DialogueMining.Models;
using DialogueMining.Pipeline.Themes.Naming;

namespace DialogueMining.Pipeline.Themes;

/// <summary>Themes of some statements, in which all others are placed.</summary>
/// <param name="placer">Places statements in groups.</param>
/// <param name="themes">The themes, by size, leftovers last.</param>
/// <param name="order">The groups in the order of the themes.</param>
internal sealed class LearnedThemes(StatementPlacer placer, IReadOnlyList<Theme> themes, int[] order)
{
    private readonly string[] _ids = [.. Enumerable.Range(0, order.Length + 1).Select(rank => ThemeWriter.IdOf(null, rank).Value)];

    /// <summary>Number of themes, leftovers not counted.</summary>
    public int Count => order.Length;

    /// <summary>For each statement its theme, the theme's label, and the confidence from 0 to 1.</summary>
    public IReadOnlyList<(string Theme, string Label, double Confidence)> Place(IReadOnlyList<AnnotatedStatement> statements)
    {
        Grouping grouping = placer.Place(statements);
        return [.. grouping.Groups.Select((group, index) => group < 0
            ? (_ids[order.Length], ThemeWriter.LeftoverLabel, 0)
            : Named(Array.IndexOf(order, group), grouping.Places[index].Confidence))];
    }

    private (string Theme, string Label, double Confidence) Named(int rank, double confidence) =>
        (_ids[rank], themes[rank].Label, confidence);
}
