using System.Numerics;
using DialogueMining.Pipeline.Wording.Grammar;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>Reads what stands around a span: the clause and its neighbours, operators, the host's own words.</summary>
internal sealed class SurroundingFeatures(Sketch sketch, FeatureBag bag)
{
    // Words of a clause to one side.
    private const int MostWords = 7;

    private WordSpan _span;

    private uint _draft;

    private uint _quote;

    public void Read(WordSpan span, uint draft, uint quote)
    {
        (_span, _draft, _quote) = (span, draft, quote);
        Piece first = sketch.Pieces[span.First];
        Clause? clause = first.Clause >= 0 && first.Clause < sketch.Clauses.Count ? sketch.Clauses[first.Clause] : null;
        uint edges = Edges(first);
        ReadEdges(edges, clause);
        Sense said = (sketch.Left[span.First] | sketch.Right[span.Last]) & Sketch.Operators;
        ReadClause(said, clause);
        ReadNeighbours(first.Clause, (said == Sense.None ? 1u : 0) + ((edges & 3) == 3 ? 2u : 0));
        ReadOperator(SpanTrait.OperatorLeft, sketch.OperatorLeft[span.First], span.First);
        ReadOperator(SpanTrait.OperatorRight, sketch.OperatorRight[span.Last], span.Last);
        ReadInside();
        ReadWords();
        if (!sketch.Draft.IsEmpty)
        {
            ReadRows();
        }
    }

    private uint Edges(Piece first)
    {
        (Piece left, Piece right) = (sketch.At(_span.First - 1), sketch.At(_span.Last + 1));
        uint clause = (left.Clause != first.Clause ? 1u : 0) + (right.Clause != sketch.Pieces[_span.Last].Clause ? 2u : 0);
        uint words = (left.IsWord ? 4u : 0) + (right.IsWord ? 8u : 0);
        return clause + words + (_span.First == 0 ? 16u : 0) + (_span.Last == sketch.Pieces.Count - 1 ? 32u : 0);
    }

    private void ReadEdges(uint edges, Clause? clause)
    {
        uint marks = clause is null ? 999 : ((uint)clause.Opening * 16) + (uint)clause.Ending;
        bag.Add(SpanTrait.Edges, edges, marks);
        bag.Add(SpanTrait.Edges, edges, 1000 + _draft);
        bag.Add(SpanTrait.Whole, edges & 3, Hash.Join(marks, (_draft * 4) + _quote));
        bag.Add(SpanTrait.Repeats, sketch.RepeatsOf(_span), _draft);
    }

    // What the clause does besides naming the words.
    private void ReadClause(Sense said, Clause? clause)
    {
        (Sense left, Sense right) = (sketch.Left[_span.First] & Sketch.Operators, sketch.Right[_span.Last] & Sketch.Operators);
        uint mood = ((said & Sense.Negation) != Sense.None ? 1u : 0) + (clause?.Ending == UnitKind.Question ? 2u : 0) + ((said & Sense.Modal) != Sense.None ? 4u : 0);
        bag.AddEach(SpanTrait.ClauseLeft, left);
        bag.AddEach(SpanTrait.ClauseRight, right);
        bag.AddEach(SpanTrait.ClauseDraft, said, 1 + (_draft * 4) + _quote);
        bag.AddEach(SpanTrait.ClauseMood, said, 16 + mood);
        bag.AddEach(SpanTrait.ClauseMood, said, 32 + (mood * 16) + _draft);
        bag.Add(SpanTrait.ClauseAll, Hash.Of((ulong)said), (_draft * 4) + _quote);
        bag.Add(SpanTrait.ClauseAll, Hash.Join(Hash.Of((ulong)left), Hash.Of((ulong)right)), 99);
    }

    private void ReadNeighbours(int clause, uint alone)
    {
        (Sense previous, Sense next) = (sketch.SensesOf(clause - 1) & Sketch.Operators, sketch.SensesOf(clause + 1) & Sketch.Operators);
        bag.AddEach(SpanTrait.NextDraft, next, (_draft * 4) + alone);
        bag.AddEach(SpanTrait.NextDraft, previous, 1000 + (_draft * 4) + alone);
        bag.Add(SpanTrait.Neighbours, Hash.Of((ulong)next), (_draft * 4) + alone);
        bag.Add(SpanTrait.Neighbours, Hash.Of((ulong)previous), 1000 + (_draft * 4) + alone);
        (Sense before, Sense after) = (sketch.Before[_span.First] & Sketch.Operators, sketch.After[_span.Last] & Sketch.Operators);
        bag.AddEach(SpanTrait.Earlier, before);
        bag.AddEach(SpanTrait.Earlier, before, 1 + _draft);
        bag.AddEach(SpanTrait.Later, after);
        bag.AddEach(SpanTrait.Later, after, 1 + _draft);
    }

    private void ReadInside()
    {
        Sense inside = Sense.None;
        for (int at = _span.First; at <= _span.Last; at++)
        {
            inside |= sketch.Pieces[at].Sense;
            if (!sketch.Pieces[at].IsWord)
            {
                bag.Add(SpanTrait.Inside, 1000 + (uint)sketch.Pieces[at].Kind);
            }
        }

        bag.AddEach(SpanTrait.Inside, inside & ~Sense.Draft);
    }

    // What the host says around the words; words of the draft are what is spoken of, not what is said.
    private void ReadWords()
    {
        for ((int at, int seen) = (_span.First - 1, 0); at >= 0 && seen < MostWords && sketch.Pieces[at].Clause == sketch.Pieces[_span.First].Clause; at--)
        {
            seen += ReadWord(SpanTrait.WordLeft, at);
        }

        for ((int at, int seen) = (_span.Last + 1, 0); at < sketch.Pieces.Count && seen < MostWords && sketch.Pieces[at].Clause == sketch.Pieces[_span.Last].Clause; at++)
        {
            seen += ReadWord(SpanTrait.WordRight, at);
        }
    }

    private int ReadWord(SpanTrait trait, int at)
    {
        if (sketch.Says(at))
        {
            bag.Add(trait, sketch.Pieces[at].Stem);
            return 1;
        }

        return 0;
    }

    private void ReadRows()
    {
        (int number, int all, int longest) = sketch.Draft.OrderOf(_span.First);
        bag.Add(SpanTrait.Rows, (uint)((Math.Min(3, number) * 4) + Math.Min(3, all)), _draft);
        bag.Add(SpanTrait.Rows, 100 + (uint)longest, _draft);
    }

    private void ReadOperator(SpanTrait trait, int at, int from)
    {
        if (at < 0)
        {
            return;
        }

        Piece word = sketch.Pieces[at];
        uint distance = (uint)BitOperations.Log2((uint)Math.Abs(at - from));
        bag.Add(trait, word.Key);
        bag.Add(trait, word.Stem, distance);
        bag.AddEach(SpanTrait.OperatorDistance, word.Sense & Sketch.Operators, (distance * 2) + (trait == SpanTrait.OperatorLeft ? 1u : 0));
    }
}
