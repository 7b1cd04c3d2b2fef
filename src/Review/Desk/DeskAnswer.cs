using DialogueMining.Models;
using DialogueMining.Review.Log;

namespace DialogueMining.Review.Desk;

/// <summary>The desk's answer to a reviewer.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Version">The desk's version after it.</param>
/// <param name="Meanwhile">What others decided in the meantime; empty unless that is the outcome.</param>
/// <param name="Problems">Why it was refused, or what is worth knowing; in plain German.</param>
public sealed record DeskAnswer(
    DeskOutcome Outcome, long Version, IReadOnlyList<LogEntry> Meanwhile, IReadOnlyList<Problem> Problems);
