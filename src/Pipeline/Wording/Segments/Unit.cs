using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Segments;

/// <summary>A piece of a statement that the wording grammar takes as one.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands, with quotation marks.</param>
/// <param name="Inner">Where its words stand, without quotation marks.</param>
/// <param name="Sense">What it can do; none for plain words.</param>
/// <param name="Key">Fine key of a word; empty for anything else.</param>
/// <param name="Class">Word class where the annotation knows it.</param>
internal readonly record struct Unit(
    UnitKind Kind, TextSpan Span, TextSpan Inner, Sense Sense, string Key, WordClass Class)
{
    public int End => Span.Start + Span.Length;

    public bool Has(Sense sense) => (Sense & sense) != Sense.None;

    /// <summary>Whether it ends a sentence.</summary>
    public bool Ends => Kind is UnitKind.Stop or UnitKind.Question;
}
