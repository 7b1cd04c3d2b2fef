using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>Words of a statement that may be meant as words of a text.</summary>
/// <param name="First">First piece.</param>
/// <param name="Last">Last piece.</param>
/// <param name="Words">Where they stand.</param>
internal readonly record struct WordSpan(int First, int Last, TextSpan Words)
{
    public bool Overlaps(WordSpan other) => First <= other.Last && other.First <= Last;
}
