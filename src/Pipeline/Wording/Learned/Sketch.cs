using DialogueMining.Pipeline.Wording.Grammar;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>All that is known of a statement before its changes are read.</summary>
internal sealed class Sketch
{
    /// <summary>Senses that may tell what is done with words, or how somebody stands to them.</summary>
    public const Sense Operators = Sense.Change | Sense.Make | Sense.Place | Sense.Stay | Sense.Called | Sense.Write | Sense.Lack | Sense.Belong
        | Sense.Sound | Sense.Propose | Sense.Instead | Sense.Better | Sense.By | Sense.Blame | Sense.Praise | Sense.Refuse | Sense.Contest
        | Sense.Word | Sense.Part | Sense.Text | Sense.Negation | Sense.Too | Sense.After | Sense.Before | Sense.Sondern | Sense.Modal
        | Sense.Than | Sense.Grasp | Sense.Occur | Sense.Rival | Sense.Around | Sense.Turn;

    public required string Text { get; init; }

    public required List<Piece> Pieces { get; init; }

    /// <summary>First and last piece of each quotation.</summary>
    public required List<WordSpan> Quotes { get; init; }

    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>What the frames read, and what they would read if none came first.</summary>
    public required List<FrameReading> Frames { get; init; }

    public required DraftView Draft { get; init; }

    /// <summary>Number of the circumstances: with or without draft, which round.</summary>
    public required uint Context { get; init; }

    /// <summary>Manner of the whole statement: an order of an editor, a story, terse, long.</summary>
    public required uint Mood { get; init; }

    public Sense[] Left { get; private set; } = [];

    public Sense[] Right { get; private set; } = [];

    public Sense[] Before { get; private set; } = [];

    public Sense[] After { get; private set; } = [];

    public int[] OperatorLeft { get; private set; } = [];

    public int[] OperatorRight { get; private set; } = [];

    public Sense All { get; private set; }

    /// <summary>Sums up senses to both sides of every piece.</summary>
    public Sketch Summed()
    {
        int count = Pieces.Count;
        (Left, Right, Before, After) = (new Sense[count], new Sense[count], new Sense[count], new Sense[count]);
        (OperatorLeft, OperatorRight) = (new int[count], new int[count]);
        Sum(Left, Before, OperatorLeft, 0, 1);
        Sum(Right, After, OperatorRight, count - 1, -1);
        foreach (Piece piece in Pieces)
        {
            All |= piece.Sense;
        }

        return this;
    }

    private void Sum(Sense[] within, Sense[] outside, int[] nearest, int from, int step)
    {
        (Sense here, Sense past, int last, int clause) = (Sense.None, Sense.None, -1, -1);
        for (int at = from; at >= 0 && at < Pieces.Count; at += step)
        {
            if (Pieces[at].Clause != clause)
            {
                (past, here, last, clause) = (past | here, Sense.None, -1, Pieces[at].Clause);
            }

            (within[at], outside[at], nearest[at]) = (here, past, last);
            here |= Pieces[at].Sense;
            last = Pieces[at].Has(Operators) ? at : last;
        }
    }

    /// <summary>Whether a word is the host's own: neither quoted nor one of the draft.</summary>
    public bool Says(int piece) => Pieces[piece] is { IsWord: true, Quote: < 0 } word && (!Draft.Knows(piece) || !Draft.IsContent(piece) || word.Has(Operators));

    /// <summary>How the draft has the words, or that they name a part of it (8).</summary>
    public uint StateOf(WordSpan span)
    {
        uint state = Draft.StateOf(span);
        return state is 0 or 1 or 2 && (NamesPart(span.First) || (span.Last > span.First && NamesPart(span.First + 1)) || NamesPart(span.Last)) ? state + 8 : state;
    }

    private bool NamesPart(int at) => Pieces[at].Quote < 0 && (Pieces[at].Has(Sense.Part) || Text.AsSpan(Pieces[at].Span.Start, Pieces[at].Span.Length).EndsWith("satz", StringComparison.OrdinalIgnoreCase));

    /// <summary>0 outside quotations, 1 a whole one, 2 part of one, 3 holds some.</summary>
    public uint QuoteOf(WordSpan span)
    {
        int quote = Pieces[span.First].Quote;
        if (quote >= 0)
        {
            WordSpan whole = Quotes[quote];
            return whole.First == span.First && whole.Last == span.Last ? 1u : span.Last > whole.Last ? 3u : 2u;
        }

        for (int at = span.First; at <= span.Last; at++)
        {
            if (Pieces[at].Quote >= 0)
            {
                return 3;
            }
        }

        return 0;
    }

    /// <summary>Number of words, in steps from five on.</summary>
    public uint LengthOf(WordSpan span)
    {
        int words = 0;
        for (int at = span.First; at <= span.Last; at++)
        {
            words += Pieces[at].IsWord ? 1 : 0;
        }

        return (uint)(words <= 5 ? words : words <= 8 ? 6 : words <= 14 ? 7 : 8);
    }

    public Sense SensesOf(int clause) => clause >= 0 && clause < Clauses.Count ? Clauses[clause].Senses : Sense.None;

    /// <summary>Whether the last word stands before (1) or behind (2) as well.</summary>
    public uint RepeatsOf(WordSpan span)
    {
        (uint found, uint stem) = (0, Pieces[span.Last].Stem);
        for (int at = Math.Max(0, span.First - 40); at < Pieces.Count && at < span.Last + 40; at++)
        {
            found |= Pieces[at].Stem != stem || !Pieces[at].IsWord ? 0 : at < span.First ? 1u : at > span.Last ? 2u : 0;
        }

        return found;
    }

    public Piece At(int index) => index >= 0 && index < Pieces.Count ? Pieces[index] : new Piece(UnitKind.Stop, default, 0, 0, Sense.None, 0, -1, -1);

    public string Say(WordSpan span) => Text.Substring(span.Words.Start, span.Words.Length);
}
