namespace DialogueMining.Models;

/// <summary>The whole result of a run: what reports are made of.</summary>
/// <param name="Material">What was read.</param>
/// <param name="Statements">All statements, annotated, in the order of the notes.</param>
/// <param name="Themes">Themes, round by round, largest first.</param>
/// <param name="Wording">Wording changes.</param>
/// <param name="Texts">The consolidated texts.</param>
/// <param name="Priorities">The dot votes.</param>
/// <param name="Dispositions">What became of every statement.</param>
/// <param name="Problems">Everything that was wrong, from all stages.</param>
public sealed record Analysis(
    EventMaterial Material,
    IReadOnlyList<AnnotatedStatement> Statements,
    IReadOnlyList<Theme> Themes,
    FoundChanges Wording,
    IReadOnlyList<ConsolidatedText> Texts,
    PriorityCount Priorities,
    IReadOnlyList<Disposition> Dispositions,
    IReadOnlyList<Problem> Problems);
