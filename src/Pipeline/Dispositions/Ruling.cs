using DialogueMining.Models;

namespace DialogueMining.Pipeline.Dispositions;

/// <summary>What became of one thing that a statement asks for.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Clause">A German clause that says so, without a final mark; it follows the outcome and a colon.</param>
/// <param name="Signature">The person's who decided it; null where the machine did.</param>
/// <param name="Instead">A clause that says what goes instead, and how many tables are behind that; null where nothing does.</param>
internal sealed record Ruling(Outcome Outcome, string Clause, Signature? Signature = null, (string Clause, string Votes)? Instead = null);
