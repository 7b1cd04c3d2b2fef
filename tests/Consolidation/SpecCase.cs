using DialogueMining.Models;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Consolidation;

/// <summary>A row of <c>Specs/consolidation.md</c>.</summary>
/// <param name="Row">The row itself.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Changes">The changes.</param>
/// <param name="Expected">The text with them.</param>
internal sealed record SpecCase(SpecRow Row, string Draft, IReadOnlyList<ChangeWords> Changes, string Expected)
{
    /// <summary>„überall“: the old words wherever a form of them stands.</summary>
    public static readonly Anchor Everywhere = new("überall", AnchorRelation.In);

    public static SpecCase Of(SpecRow row) => new(
        row,
        row.Cells[0],
        [.. row.Cells[1].Split(" ; ").Select(Words)],
        row.Cells[2] == "=" ? row.Cells[0] : row.Cells[2]);

    private static ChangeWords Words(string text)
    {
        string[] parts = text.Split('`');
        string first = parts[1];
        string link = parts.Length > 3 ? parts[2].Trim() : string.Empty;
        string second = parts.Length > 3 ? parts[3] : string.Empty;
        return parts[0].Trim() switch
        {
            "ersetze" => new ChangeWords(ChangeOperation.Replace, first, second, null),
            "ersetze alle" => new ChangeWords(ChangeOperation.Replace, first, second, Everywhere),
            "streiche" => new ChangeWords(ChangeOperation.Delete, first, null, null),
            "ergänze" => new ChangeWords(ChangeOperation.Insert, null, first, Anchor(link, second)),
            "fasse" => new ChangeWords(ChangeOperation.Rewrite, first, second, parts.Length > 5 ? Anchor(parts[4].Trim(), parts[5]) : null),
            "stelle" => new ChangeWords(ChangeOperation.Move, first, null, Anchor(link, second)),
            string other => throw new FormatException(other),
        };
    }

    private static Anchor Anchor(string link, string text) => link switch
    {
        "vor" => new Anchor(text, AnchorRelation.Before),
        "nach" => new Anchor(text, AnchorRelation.After),
        "in" => new Anchor(text, AnchorRelation.In),
        "in Liste" => new Anchor("Liste " + text, AnchorRelation.In),
        _ => throw new FormatException(link),
    };
}
