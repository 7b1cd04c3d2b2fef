using DialogueMining.Pipeline.Wording.Grammar;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>Reads the features of a span: what it consists of, what stands beside it, what the clause does, what frames say.</summary>
internal sealed class SpanFeatures(Sketch sketch, FeatureBag bag)
{
    private readonly SurroundingFeatures _surroundings = new(sketch, bag);

    private WordSpan _span;

    private uint _draft;

    private uint _quote;

    public void Read(WordSpan span)
    {
        _span = span;
        _draft = sketch.StateOf(span);
        _quote = sketch.QuoteOf(span);
        bag.Add(SpanTrait.Bias, 0);
        ReadState();
        ReadBorders();
        _surroundings.Read(span, _draft, _quote);

        ReadPhrases();
        ReadFrames();
    }

    private void ReadState()
    {
        uint quotes = (uint)Math.Min(3, sketch.Quotes.Count);
        uint order = _quote == 1 ? (uint)Math.Min(3, sketch.Pieces[_span.First].Quote) : 7;
        bag.Add(SpanTrait.Quote, (_quote * 4) + quotes, order);
        bag.Add(SpanTrait.Draft, _draft);
        bag.Add(SpanTrait.DraftQuote, (_draft * 16) + (_quote * 4) + quotes);
        uint length = sketch.LengthOf(_span);
        bag.Add(SpanTrait.Length, length, _draft);
        bag.Add(SpanTrait.Length, length, 99 + _quote);
        bag.Add(SpanTrait.Context, sketch.Context, _draft);
    }

    private void ReadBorders()
    {
        (Piece first, Piece last) = (sketch.Pieces[_span.First], sketch.Pieces[_span.Last]);
        (Piece left, Piece right) = (sketch.At(_span.First - 1), sketch.At(_span.Last + 1));
        (Piece left2, Piece right2) = (sketch.At(_span.First - 2), sketch.At(_span.Last + 2));
        bag.Add(SpanTrait.First, first.Key);
        bag.Add(SpanTrait.Last, last.Key);
        bag.Add(SpanTrait.FirstForm, first.Form);
        bag.Add(SpanTrait.LastForm, last.Form);
        bag.Add(SpanTrait.Form, first.Form, last.Form);
        bag.Add(SpanTrait.LastEnd, EndOf(last, 3));
        bag.Add(SpanTrait.Left, left.Key);
        bag.Add(SpanTrait.LeftTwo, left.Key, left2.Key);
        bag.Add(SpanTrait.Right, right.Key);
        bag.Add(SpanTrait.RightTwo, right.Key, right2.Key);
        bag.Add(SpanTrait.LeftForm, left.IsWord ? left.Form : 1000 + (uint)left.Kind, first.Form);
        bag.Add(SpanTrait.RightForm, right.IsWord ? right.Form : 1000 + (uint)right.Kind, last.Form);
        bag.Add(SpanTrait.Beside, left.Key, right.Key);
        bag.Add(SpanTrait.LeftStart, StartOf(left), _draft);
        bag.Add(SpanTrait.RightStart, StartOf(right), _draft);
        bag.Add(SpanTrait.LeftStem, left.Stem, left2.Stem);
        bag.Add(SpanTrait.RightStem, right.Stem, right2.Stem);
        bag.AddEach(SpanTrait.LeftSense, left.Sense);
        bag.AddEach(SpanTrait.RightSense, right.Sense);
        bag.AddEach(SpanTrait.FirstSense, first.Sense);
        bag.AddEach(SpanTrait.LastSense, last.Sense);
        bag.Add(SpanTrait.BesideSense, SenseOf(left), SenseOf(right));
        bag.Add(SpanTrait.LeftSenseDraft, SenseOf(left), (_draft * 4) + _quote);
        bag.Add(SpanTrait.RightSenseDraft, SenseOf(right), (_draft * 4) + _quote);
        if (_span.First == _span.Last)
        {
            bag.Add(SpanTrait.Single, first.Form, Hash.Join(EndOf(first, 2), _draft));
        }

        if (!sketch.Draft.IsEmpty)
        {
            uint row = (sketch.Draft.RowFirst(_span.First) is >= 0 and int start && start < _span.First ? 1u : 0)
                + (sketch.Draft.RowLast(_span.Last) > _span.Last ? 2u : 0);
            bag.Add(SpanTrait.RowLeft, row, _draft);
        }
    }

    private static uint SenseOf(Piece piece) => piece.IsWord ? Hash.Of((ulong)piece.Sense) : (uint)piece.Kind;

    private uint EndOf(Piece piece, int letters)
    {
        int length = Math.Min(letters, piece.Span.Length);
        return Hash.Of(sketch.Text.AsSpan(piece.End - length, length));
    }

    private uint StartOf(Piece piece) => Hash.Of(sketch.Text.AsSpan(piece.Span.Start, Math.Min(4, piece.Span.Length)));

    private void ReadPhrases()
    {
        int clause = sketch.Pieces[_span.First].Clause;
        if (clause < 0 || clause >= sketch.Clauses.Count)
        {
            return;
        }

        foreach (Phrase phrase in sketch.Clauses[clause].Phrases)
        {
            if (phrase.Words == _span.Words)
            {
                uint kind = ((uint)phrase.Kind * 8) + (phrase.Framed ? 4u : 0) + (phrase.InDraft ? 2u : 0) + (phrase.Weak ? 1u : 0);
                bag.Add(SpanTrait.Phrase, kind);
                bag.Add(SpanTrait.Phrase, 100 + kind, Hash.Of((ulong)phrase.Role));
                bag.AddEach(SpanTrait.Phrase, phrase.Frame, 7);
                return;
            }
        }

        bag.Add(SpanTrait.Phrase, 99, _draft);
    }

    private void ReadFrames()
    {
        foreach (FrameReading frame in sketch.Frames)
        {
            ReadFrame(frame, frame.Old, 0);
            ReadFrame(frame, frame.New, 1);
        }

        bag.Add(SpanTrait.FrameNone, (uint)Math.Min(3, sketch.Frames.Count), _draft);
    }

    private void ReadFrame(FrameReading frame, WordSpan? words, uint slot)
    {
        if (words is not { } span)
        {
            return;
        }

        uint what = ((uint)frame.Finding.Operation * 8) + (slot * 4) + (uint)frame.Finding.Stance;
        if (span.First == _span.First && span.Last == _span.Last)
        {
            bag.Add(SpanTrait.FrameTaken, what, frame.Rule);
            bag.Add(SpanTrait.FrameConfidence, what, ConfidenceOf(frame));
        }
        else if (span.Overlaps(_span))
        {
            uint way = (span.First <= _span.First && span.Last >= _span.Last ? 1u : 0) + (span.First >= _span.First && span.Last <= _span.Last ? 2u : 0);
            bag.Add(SpanTrait.FrameNear, what, way);
        }
    }

    /// <summary>How sure a frame was, in steps.</summary>
    public static uint ConfidenceOf(FrameReading frame) => frame.Reading.Confidence switch
    {
        < 0.15 => 0,
        < 0.3 => 1,
        < 0.5 => 2,
        < 0.65 => 3,
        < 0.8 => 4,
        < 0.92 => 5,
        _ => 6,
    };
}
