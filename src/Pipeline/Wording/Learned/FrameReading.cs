using DialogueMining.Pipeline.Wording.Grammar;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>A reading of a frame, as evidence for the learned reader.</summary>
/// <param name="Reading">What the frame read.</param>
/// <param name="Old">Its old words; null where it has none.</param>
/// <param name="New">Its new words; null where it has none.</param>
/// <param name="Rule">Hash of the rule's name.</param>
internal sealed record FrameReading(Reading Reading, WordSpan? Old, WordSpan? New, uint Rule)
{
    public Finding Finding => Reading.Finding;
}
