using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>
/// Finds the words of a statement that may be meant as words of a text: quotations, short rows of words, stretches from
/// mark to mark, and what the frames named. Their number grows with the length of the statement.
/// </summary>
internal sealed class SpanFinder
{
    private const int MostWords = 8;

    // How many marks a long stretch may reach over.
    private const int MostEnds = 6;

    private const Sense Leading = Sense.Article | Sense.And | Sense.Or;

    private const Sense Trailing = Sense.Article | Sense.And | Sense.Or | Sense.Preposition;

    private readonly Sketch _sketch;

    // Which spans are known: a row a first piece, a column a last one.
    private readonly bool[] _known;

    private readonly List<WordSpan> _spans = [];

    private SpanFinder(Sketch sketch) => (_sketch, _known) = (sketch, new bool[sketch.Pieces.Count * sketch.Pieces.Count]);

    public static List<WordSpan> Find(Sketch sketch)
    {
        SpanFinder finder = new(sketch);
        sketch.Quotes.ForEach(finder.Add);
        foreach (FrameReading frame in sketch.Frames)
        {
            finder.AddNamed(frame.Old);
            finder.AddNamed(frame.New);
        }

        for (int at = 0; at < sketch.Pieces.Count; at++)
        {
            finder.AddShort(at);
        }

        finder.AddLong();
        return finder._spans;
    }

    private void AddNamed(WordSpan? span)
    {
        if (span is { } named)
        {
            Add(named);
        }
    }

    private void Add(WordSpan span)
    {
        ref bool known = ref _known[(span.First * _sketch.Pieces.Count) + span.Last];
        if (!known)
        {
            known = true;
            _spans.Add(span);
        }
    }

    private void Add(int first, int last)
    {
        PieceRow pieces = _sketch.Pieces;
        Add(new WordSpan(first, last, new TextSpan(pieces[first].Span.Start, pieces[last].End - pieces[first].Span.Start)));
    }

    private void AddShort(int first)
    {
        int words = MayStart(first) ? 0 : MostWords;
        for (int at = first; at < _sketch.Pieces.Count && words < MostWords; at++)
        {
            Piece piece = _sketch.Pieces[at];
            int quote = _sketch.Pieces[first].Quote;
            if (EndsRow(piece, quote))
            {
                return;
            }

            if (piece.Quote >= 0 && quote < 0)
            {
                // A quotation belongs to a row as a whole.
                at = _sketch.Quotes[piece.Quote].Last;
                words++;
            }

            words += piece.IsWord ? 1 : 0;
            if (MayEnd(at))
            {
                Add(first, at);
            }
        }
    }

    private static bool EndsRow(Piece piece, int quote) => (quote >= 0 && piece.Quote != quote)
        || piece.Kind is UnitKind.Stop or UnitKind.Question or UnitKind.Colon or UnitKind.Arrow or UnitKind.Line;

    private bool MayStart(int at)
    {
        Piece piece = _sketch.Pieces[at];
        return piece.IsWord && (piece.Quote >= 0 || !piece.Has(Leading) || !_sketch.At(at - 1).IsWord);
    }

    private bool MayEnd(int at)
    {
        Piece piece = _sketch.Pieces[at];
        return piece.IsWord && (piece.Quote >= 0 || !piece.Has(Trailing) || !_sketch.At(at + 1).IsWord);
    }

    private void AddLong()
    {
        List<int> ends = [];
        for (int at = 0; at < _sketch.Pieces.Count; at++)
        {
            if (_sketch.Pieces[at].IsWord && IsBorder(at + 1))
            {
                ends.Add(at);
            }
        }

        for (int at = 0; at < _sketch.Pieces.Count; at++)
        {
            if (_sketch.Pieces[at].IsWord && IsBorder(at - 1))
            {
                AddLong(at, ends);
            }
        }
    }

    private void AddLong(int first, List<int> ends)
    {
        int next = ends.BinarySearch(first);
        foreach (int end in ends.Skip(next < 0 ? ~next : next).Take(MostEnds))
        {
            if (end - first >= MostWords - 1)
            {
                Add(first, end);
            }
        }
    }

    private bool IsBorder(int at) => _sketch.At(at) is var piece && (!piece.IsWord || (piece.Has(Sketch.Operators) && piece.Quote < 0));
}
