using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Segments;

/// <summary>A quotation in a statement.</summary>
/// <param name="Outer">With its marks.</param>
/// <param name="Inner">Without them, without white space at the edges.</param>
internal readonly record struct Quote(TextSpan Outer, TextSpan Inner)
{
    public int End => Outer.Start + Outer.Length;
}
