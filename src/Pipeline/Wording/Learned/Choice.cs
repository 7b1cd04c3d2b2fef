using DialogueMining.Pipeline.Wording.Grammar;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>A reading that was chosen for a statement.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Old">Its old words; null where it has none.</param>
/// <param name="New">Its new words; null where it has none.</param>
/// <param name="Probability">How likely it is right, from 0 to 1.</param>
/// <param name="Asked">How likely this reading or a rival that uses the same words is right, from 0 to 1.</param>
/// <param name="Contested">How likely the table turned it down, from 0 to 1.</param>
/// <param name="Place">The place that it has; null where the statement names none.</param>
/// <param name="Reasons">What speaks for it most, strongest first.</param>
internal sealed record Choice(
    Candidate Reading, WordSpan? Old, WordSpan? New, double Probability, double Asked, double Contested, Place? Place, IReadOnlyList<string> Reasons);
