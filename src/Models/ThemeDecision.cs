namespace DialogueMining.Models;

/// <summary>A person's change to the themes.</summary>
/// <param name="Edit">What it does.</param>
/// <param name="Theme">The theme; null for moved statements, whatever theme they are in.</param>
/// <param name="Into">The theme that statements go to; null where none is meant.</param>
/// <param name="Label">The new name, or the summary; null where none is given.</param>
/// <param name="Statements">The statements that are moved; empty where the whole theme is meant.</param>
/// <param name="Signature">Who, when, why.</param>
/// <param name="Source">Where it stands in the decisions file.</param>
public sealed record ThemeDecision(
    ThemeEdit Edit,
    ThemeBasis? Theme,
    ThemeBasis? Into,
    string? Label,
    IReadOnlyList<StatementBasis> Statements,
    Signature Signature,
    SourcePlace Source);
