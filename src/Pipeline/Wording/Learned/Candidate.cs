using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>A reading that a statement might have.</summary>
/// <param name="Operation">What is to be done.</param>
/// <param name="Old">Number of the span of the old words; -1 where there are none.</param>
/// <param name="New">Number of the span of the new words; -1 where there are none.</param>
internal readonly record struct Candidate(ChangeOperation Operation, int Old, int New);
