using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Edits that put a change into a sentence, and how sure they are.</summary>
/// <param name="Edits">Spans count within the sentence; empty when the words do not fit there.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Beside">The words that the new ones come behind, counted like the edits; null where that is no question.</param>
internal sealed record Insertion(IReadOnlyList<TextEdit> Edits, double Confidence, TextSpan? Beside = null)
{
    /// <summary>The words do not fit.</summary>
    public static Insertion None { get; } = new([], 0);
}
