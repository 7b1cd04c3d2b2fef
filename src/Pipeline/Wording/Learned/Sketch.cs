using DialogueMining.Pipeline.Wording.Grammar;
using DialogueMining.Pipeline.Wording.Lexicon;

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

    public required PieceRow Pieces { get; init; }

    /// <summary>First and last piece of each quotation.</summary>
    public required List<WordSpan> Quotes { get; init; }

    public required List<Clause> Clauses { get; init; }

    /// <summary>What the frames read, and what they would read if none came first.</summary>
    public required List<FrameReading> Frames { get; init; }

    public required DraftView Draft { get; init; }

    /// <summary>What the words mean.</summary>
    public required MeaningView Meanings { get; init; }

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

    // How many words and how many quoted pieces there are before each piece.
    private int[] _words = [];

    private int[] _quoted = [];

    // The nearest word before and behind each one that has the same stem; -1 and 0 where there is none.
    private int[] _same = [];

    private int[] _next = [];

    /// <summary>Sums up senses to both sides of every piece.</summary>
    public Sketch Summed()
    {
        int count = Pieces.Count;
        (Left, Right, Before, After) = (new Sense[count], new Sense[count], new Sense[count], new Sense[count]);
        (OperatorLeft, OperatorRight) = (new int[count], new int[count]);
        Sum(Left, Before, OperatorLeft, 0, 1);
        Sum(Right, After, OperatorRight, count - 1, -1);
        Count();
        return this;
    }

    private void Count()
    {
        (_words, _quoted) = (new int[Pieces.Count + 1], new int[Pieces.Count + 1]);
        (_same, _next) = (new int[Pieces.Count], new int[Pieces.Count]);
        for (int at = 0; at < _same.Length; at++)
        {
            ref readonly Piece piece = ref Pieces[at];
            All |= piece.Sense;
            _words[at + 1] = _words[at] + (piece.IsWord ? 1 : 0);
            _quoted[at + 1] = _quoted[at] + (piece.Quote >= 0 ? 1 : 0);
            int same = piece.IsWord ? at - 1 : -1;
            while (same >= 0 && (Pieces[same].Stem != piece.Stem || !Pieces[same].IsWord))
            {
                same--;
            }

            _same[at] = same;
            if (same >= 0)
            {
                _next[same] = at;
            }
        }
    }

    private void Sum(Sense[] within, Sense[] outside, int[] nearest, int from, int step)
    {
        (Sense here, Sense past, int last, int clause) = (Sense.None, Sense.None, -1, -1);
        for (int at = from; at >= 0 && at < Pieces.Count; at += step)
        {
            ref readonly Piece piece = ref Pieces[at];
            if (piece.Clause != clause)
            {
                (past, here, last, clause) = (past | here, Sense.None, -1, piece.Clause);
            }

            (within[at], outside[at], nearest[at]) = (here, past, last);
            here |= piece.Sense;
            last = piece.Has(Operators) ? at : last;
        }
    }

    /// <summary>Whether a word is the host's own: neither quoted nor one of the draft.</summary>
    public bool Says(int at)
    {
        ref readonly Piece piece = ref Pieces[at];
        return piece is { IsWord: true, Quote: < 0 } && (!Draft.Knows(at) || !Draft.IsContent(at) || piece.Has(Operators));
    }

    /// <summary>How the draft has the words, or that they name a part of it (8).</summary>
    public uint StateOf(WordSpan span)
    {
        uint state = Draft.StateOf(span);
        return state is 0 or 1 or 2 && (Pieces[span.First].NamesPart || (span.Last > span.First && Pieces[span.First + 1].NamesPart) || Pieces[span.Last].NamesPart) ? state + 8 : state;
    }

    /// <summary>0 outside quotations, 1 a whole one, 2 part of one, 3 holds some.</summary>
    public uint QuoteOf(WordSpan span)
    {
        int quote = Pieces[span.First].Quote;
        if (quote >= 0)
        {
            WordSpan whole = Quotes[quote];
            return whole.First == span.First && whole.Last == span.Last ? 1u : span.Last > whole.Last ? 3u : 2u;
        }

        return _quoted[span.Last + 1] > _quoted[span.First] ? 3u : 0u;
    }

    /// <summary>Number of words, in steps from five on.</summary>
    public uint LengthOf(WordSpan span)
    {
        int words = _words[span.Last + 1] - _words[span.First];
        return (uint)(words <= 5 ? words : words <= 8 ? 6 : words <= 14 ? 7 : 8);
    }

    public Sense SensesOf(int clause) => clause >= 0 && clause < Clauses.Count ? Clauses[clause].Senses : Sense.None;

    // How far from the words they are looked for.
    private const int MostApart = 40;

    /// <summary>Whether the last word stands before (1) or behind (2) as well.</summary>
    public uint RepeatsOf(WordSpan span)
    {
        int before = _same[span.Last];
        while (before >= span.First)
        {
            before = _same[before];
        }

        uint found = before >= 0 && before >= span.First - MostApart ? 1u : 0;
        return found + (_next[span.Last] is > 0 and int behind && behind < span.Last + MostApart ? 2u : 0);
    }

    public ref readonly Piece At(int index) => ref Pieces[index];

    public string Say(WordSpan span) => Text.Substring(span.Words.Start, span.Words.Length);

    public ReadOnlySpan<char> Words(WordSpan span) => Text.AsSpan(span.Words.Start, span.Words.Length);
}
