using DialogueMining.Pipeline.Language.Learned;
using DialogueMining.Pipeline.Wording.Grammar;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>
/// Reads the features of a span: what it consists of, what stands beside it, what the clause does, what frames say. They come in
/// parts by what they depend on, so that spans share what is the same for them: a new feature costs least in the first part
/// that knows enough.
/// </summary>
internal sealed class SpanFeatures(Sketch sketch, FeatureBag bag)
{
    private readonly SideFeatures _left = new(sketch, bag, SideTraits.Left, -1);

    private readonly SideFeatures _right = new(sketch, bag, SideTraits.Right, 1);

    /// <summary>All features of a span.</summary>
    public void Read(WordSpan span)
    {
        SpanView view = SpanView.Of(sketch, span);
        ReadLeft(span.First);
        ReadRight(span.Last);
        ReadLeftState(view);
        ReadRightState(view);
        ReadSaid(view);
        ReadShape(view);
        ReadOwn(view);
    }

    /// <summary>What all spans share that begin with a piece.</summary>
    public void ReadLeft(int first) => _left.Read(first);

    /// <summary>What all spans share that end with a piece.</summary>
    public void ReadRight(int last) => _right.Read(last);

    /// <summary>What spans share that end with the same piece and stand alike in draft and quotations.</summary>
    public void ReadRightState(in SpanView view) => _right.Read(view.Span.Last, view.Draft, view.Quote);

    /// <summary>What spans share that begin with the same piece, stand alike in draft and quotations, and are alone in their clause or not.</summary>
    public void ReadLeftState(in SpanView view)
    {
        (uint draft, uint quote, int first) = (view.Draft, view.Quote, view.Span.First);
        uint quotes = (uint)Math.Min(3, sketch.Quotes.Count);
        uint order = quote == 1 ? (uint)Math.Min(3, sketch.Pieces[first].Quote) : 7;
        bag.Add(SpanTrait.Bias, 0);
        bag.Add(SpanTrait.Quote, (quote * 4) + quotes, order);
        bag.Add(SpanTrait.Draft, draft);
        bag.Add(SpanTrait.DraftQuote, (draft * 16) + (quote * 4) + quotes);
        bag.Add(SpanTrait.Context, sketch.Context, draft);
        bag.Add(SpanTrait.FrameNone, (uint)Math.Min(3, sketch.Frames.Count), draft);
        _left.Read(first, draft, quote);
        ReadNeighbours(sketch.Pieces[first].Clause, (draft * 4) + view.Alone);
        if (!sketch.Draft.IsEmpty)
        {
            (int number, int all, int longest) = sketch.Draft.OrderOf(first);
            bag.Add(SpanTrait.Rows, (uint)((Math.Min(3, number) * 4) + Math.Min(3, all)), draft);
            bag.Add(SpanTrait.Rows, 100 + (uint)longest, draft);
        }
    }

    private void ReadNeighbours(int clause, uint state)
    {
        (Sense previous, Sense next) = (sketch.SensesOf(clause - 1) & Sketch.Operators, sketch.SensesOf(clause + 1) & Sketch.Operators);
        bag.AddEach(SpanTrait.NextDraft, next, state);
        bag.AddEach(SpanTrait.NextDraft, previous, 1000 + state);
        bag.Add(SpanTrait.Neighbours, Hash.Of((ulong)next), state);
        bag.Add(SpanTrait.Neighbours, Hash.Of((ulong)previous), 1000 + state);
    }

    /// <summary>What spans of a clause share that lie between the same words that do something, and stand alike in draft and quotations.</summary>
    public void ReadSaid(in SpanView view)
    {
        (uint draft, uint state, Sense said) = (view.Draft, view.State, view.Said);
        uint mood = ((said & Sense.Negation) != Sense.None ? 1u : 0) + (view.Clause?.Ending == UnitKind.Question ? 2u : 0) + ((said & Sense.Modal) != Sense.None ? 4u : 0);
        bag.AddEach(SpanTrait.ClauseDraft, said, 1 + state);
        bag.AddEach(SpanTrait.ClauseMood, said, 16 + mood);
        bag.AddEach(SpanTrait.ClauseMood, said, 32 + (mood * 16) + draft);
        bag.Add(SpanTrait.ClauseAll, Hash.Of((ulong)said), state);
        (Sense left, Sense right) = (sketch.Left[view.Span.First] & Sketch.Operators, sketch.Right[view.Span.Last] & Sketch.Operators);
        bag.Add(SpanTrait.ClauseAll, Hash.Join(Hash.Of((ulong)left), Hash.Of((ulong)right)), 99);
    }

    /// <summary>What spans of a clause share that have the same shape, and stand alike in draft and quotations.</summary>
    public void ReadShape(in SpanView view)
    {
        bag.Add(SpanTrait.Length, view.Length, view.Draft);
        bag.Add(SpanTrait.Length, view.Length, 99 + view.Quote);
        uint marks = view.Clause is null ? 999 : ((uint)view.Clause.Opening * 16) + (uint)view.Clause.Ending;
        bag.Add(SpanTrait.Edges, view.Edges, marks);
        bag.Add(SpanTrait.Edges, view.Edges, 1000 + view.Draft);
        bag.Add(SpanTrait.Whole, view.Edges & 3, Hash.Join(marks, view.State));
        bag.Add(SpanTrait.Repeats, view.Repeats, view.Draft);
    }

    /// <summary>What is the span's own.</summary>
    public void ReadOwn(in SpanView view)
    {
        ReadBorders(view);
        ReadInside(view.Span);
        ReadPhrases(view);
        ReadFrames(view.Span);
    }

    private void ReadBorders(in SpanView view)
    {
        WordSpan span = view.Span;
        ref readonly Piece first = ref sketch.Pieces[span.First];
        ref readonly Piece last = ref sketch.Pieces[span.Last];
        ref readonly Piece left = ref sketch.At(span.First - 1);
        ref readonly Piece right = ref sketch.At(span.Last + 1);
        bag.Add(SpanTrait.Form, first.Form, last.Form);
        bag.Add(SpanTrait.Beside, left.Key, right.Key);
        bag.Add(SpanTrait.BesideSense, left.Act, right.Act);
        if (span.First == span.Last)
        {
            bag.Add(SpanTrait.Single, first.Form, Hash.Join(first.LastTwo, view.Draft));
        }

        if (!sketch.Draft.IsEmpty)
        {
            uint row = (sketch.Draft.RowFirst(span.First) is >= 0 and int start && start < span.First ? 1u : 0)
                + (sketch.Draft.RowLast(span.Last) > span.Last ? 2u : 0);
            bag.Add(SpanTrait.RowLeft, row, view.Draft);
        }
    }

    private void ReadInside(WordSpan span)
    {
        Sense inside = Sense.None;
        for (int at = span.First; at <= span.Last; at++)
        {
            ref readonly Piece piece = ref sketch.Pieces[at];
            inside |= piece.Sense;
            if (!piece.IsWord)
            {
                bag.Add(SpanTrait.Inside, 1000 + (uint)piece.Kind);
            }
        }

        bag.AddEach(SpanTrait.Inside, inside & ~Sense.Draft);
    }

    private void ReadPhrases(in SpanView view)
    {
        if (view.Clause is null)
        {
            return;
        }

        foreach (Phrase phrase in view.Clause.Phrases)
        {
            if (phrase.Words == view.Span.Words)
            {
                uint kind = ((uint)phrase.Kind * 8) + (phrase.Framed ? 4u : 0) + (phrase.InDraft ? 2u : 0) + (phrase.Weak ? 1u : 0);
                bag.Add(SpanTrait.Phrase, kind);
                bag.Add(SpanTrait.Phrase, 100 + kind, Hash.Of((ulong)phrase.Role));
                bag.AddEach(SpanTrait.Phrase, phrase.Frame, 7);
                return;
            }
        }

        bag.Add(SpanTrait.Phrase, 99, view.Draft);
    }

    private void ReadFrames(WordSpan own)
    {
        foreach (FrameReading frame in sketch.Frames)
        {
            ReadFrame(own, frame, frame.Old, 0);
            ReadFrame(own, frame, frame.New, 1);
        }
    }

    private void ReadFrame(WordSpan own, FrameReading frame, WordSpan? words, uint slot)
    {
        if (words is not { } span)
        {
            return;
        }

        uint what = ((uint)frame.Finding.Operation * 8) + (slot * 4) + (uint)frame.Finding.Stance;
        if (span.First == own.First && span.Last == own.Last)
        {
            bag.Add(SpanTrait.FrameTaken, what, frame.Rule);
            bag.Add(SpanTrait.FrameConfidence, what, ConfidenceOf(frame));
        }
        else if (span.Overlaps(own))
        {
            uint way = (span.First <= own.First && span.Last >= own.Last ? 1u : 0) + (span.First >= own.First && span.Last <= own.Last ? 2u : 0);
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
