using DialogueMining.Pipeline.Wording.Grammar;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>A span and what many of its features depend on.</summary>
/// <param name="Span">The span.</param>
/// <param name="Draft">How the draft has it.</param>
/// <param name="Quote">How quotations have it.</param>
/// <param name="ClauseNumber">Number of the clause it begins in; -1 where that is none.</param>
/// <param name="Clause">That clause; null where it is none.</param>
/// <param name="Said">What is done in the clause besides naming the words.</param>
/// <param name="Edges">Which borders it reaches, a bit each.</param>
/// <param name="Length">Number of words, in steps.</param>
/// <param name="Repeats">Whether its last word stands elsewhere as well.</param>
internal readonly record struct SpanView(
    WordSpan Span, uint Draft, uint Quote, int ClauseNumber, Clause? Clause, Sense Said, uint Edges, uint Length, uint Repeats)
{
    /// <summary>Its shape as one number: six bits of borders, four of length, two of repeats.</summary>
    public uint Shape => Edges + (Length << 6) + (Repeats << 10);

    public static SpanView Of(Sketch sketch, WordSpan span)
    {
        int clause = sketch.Pieces[span.First].Clause;
        bool known = clause >= 0 && clause < sketch.Clauses.Count;
        return new SpanView(
            span, sketch.StateOf(span), sketch.QuoteOf(span), known ? clause : -1, known ? sketch.Clauses[clause] : null,
            (sketch.Left[span.First] | sketch.Right[span.Last]) & Sketch.Operators, EdgesOf(sketch, span), sketch.LengthOf(span), sketch.RepeatsOf(span));
    }

    /// <summary>How draft and quotations have it, as one number.</summary>
    public uint State => (Draft * 4) + Quote;

    /// <summary>Whether the clause does nothing (1), and whether the span is all of it (2).</summary>
    public uint Alone => (Said == Sense.None ? 1u : 0) + ((Edges & 3) == 3 ? 2u : 0);

    private static uint EdgesOf(Sketch sketch, WordSpan span)
    {
        ref readonly Piece left = ref sketch.At(span.First - 1);
        ref readonly Piece right = ref sketch.At(span.Last + 1);
        uint clause = (left.Clause != sketch.Pieces[span.First].Clause ? 1u : 0) + (right.Clause != sketch.Pieces[span.Last].Clause ? 2u : 0);
        uint words = (left.IsWord ? 4u : 0) + (right.IsWord ? 8u : 0);
        return clause + words + (span.First == 0 ? 16u : 0) + (span.Last == sketch.Pieces.Count - 1 ? 32u : 0);
    }
}
