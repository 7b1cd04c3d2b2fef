namespace DialogueMining.Models;

/// <summary>What several statements of a round are about.</summary>
/// <param name="Id">Its name in this run.</param>
/// <param name="Round">Number of the round; null when the notes know no rounds.</param>
/// <param name="ParentId">The wider theme it belongs to; null for a theme of the first level.</param>
/// <param name="Label">A name that a reader understands.</param>
/// <param name="Keywords">Words that tell it from the others, most telling first.</param>
/// <param name="Members">Its statements, in the order of the notes.</param>
/// <param name="Representatives">Statements that show it best, from different tables, best first.</param>
/// <param name="Figures">Whether the tables were of one mind, and how far it can be trusted.</param>
public sealed record Theme(
    ThemeId Id,
    int? Round,
    ThemeId? ParentId,
    string Label,
    IReadOnlyList<string> Keywords,
    IReadOnlyList<ThemeMember> Members,
    IReadOnlyList<StatementId> Representatives,
    ThemeFigures Figures);
