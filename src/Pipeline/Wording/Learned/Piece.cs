using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>A word or a mark of a statement, as the learned reader sees it.</summary>
/// <param name="Kind">A word, or which mark.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Key">Hash of its fine key, or of the mark.</param>
/// <param name="Stem">Hash of the word without its ending.</param>
/// <param name="Sense">What it can do; none within a quotation.</param>
/// <param name="Form">Word class and capitals as one number.</param>
/// <param name="Quote">Number of the quotation it stands in; -1 outside.</param>
/// <param name="Clause">Number of its clause.</param>
internal readonly record struct Piece(
    UnitKind Kind, TextSpan Span, uint Key, uint Stem, Sense Sense, uint Form, int Quote, int Clause)
{
    public int End => Span.Start + Span.Length;

    public bool IsWord => Kind == UnitKind.Word;

    public bool Has(Sense sense) => (Sense & sense) != Sense.None;
}
