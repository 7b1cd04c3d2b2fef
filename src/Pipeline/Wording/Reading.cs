using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Grammar;

namespace DialogueMining.Pipeline.Wording;

/// <summary>A finding in words, with its confidence.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Confidence">From 0 to 1: how likely the reading is right.</param>
/// <param name="Reasons">What speaks for it, where it was chosen among others; null where its clues tell.</param>
internal sealed record Reading(ChangeWords Words, Finding Finding, double Confidence, IReadOnlyList<string>? Reasons = null)
{
    /// <summary>How likely anything is asked for these words, be it this reading or a rival: at least the confidence.</summary>
    public double Asked { get; init; } = Confidence;
}
