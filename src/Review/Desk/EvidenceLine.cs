using DialogueMining.Models;

namespace DialogueMining.Review.Desk;

/// <summary>A statement behind a change, in its place in the notes.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Role">How it stands to the change.</param>
/// <param name="Before">The statement before it in the same notes; null at their beginning.</param>
/// <param name="After">The statement behind it in the same notes; null at their end.</param>
public sealed record EvidenceLine(Statement Statement, EvidenceRole Role, Statement? Before, Statement? After);
