using System.Numerics;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>
/// Reads what one side of a span tells: its outermost word, the words beside it, what is done in the clause there. All spans
/// that begin (or end) with the same word share it.
/// </summary>
/// <param name="sketch">The statement.</param>
/// <param name="bag">Where the features go.</param>
/// <param name="traits">The kinds of features of this side.</param>
/// <param name="step">-1 to the left, 1 to the right.</param>
internal sealed class SideFeatures(Sketch sketch, FeatureBag bag, SideTraits traits, int step)
{
    // Words of a clause to one side.
    private const int MostWords = 7;

    private readonly (Sense[] Clause, Sense[] Beyond, int[] Operator) _seen =
        step < 0 ? (sketch.Left, sketch.Before, sketch.OperatorLeft) : (sketch.Right, sketch.After, sketch.OperatorRight);

    /// <summary>What depends on nothing but the outermost word.</summary>
    public void Read(int at)
    {
        ref readonly Piece own = ref sketch.Pieces[at];
        ref readonly Piece beside = ref sketch.At(at + step);
        ref readonly Piece second = ref sketch.At(at + (2 * step));
        bag.Add(traits.Own, own.Key);
        bag.Add(traits.OwnForm, own.Form);
        bag.AddEach(traits.OwnSense, own.Sense);
        bag.Add(traits.Beside, beside.Key);
        bag.Add(traits.BesideTwo, beside.Key, second.Key);
        bag.Add(traits.BesideForm, beside.IsWord ? beside.Form : 1000 + (uint)beside.Kind, own.Form);
        bag.Add(traits.BesideStem, beside.Stem, second.Stem);
        bag.AddEach(traits.BesideSense, beside.Sense);
        bag.AddEach(traits.Clause, _seen.Clause[at] & Sketch.Operators);
        bag.AddEach(traits.Beyond, _seen.Beyond[at] & Sketch.Operators);
        if (step > 0)
        {
            bag.Add(SpanTrait.LastEnd, own.LastThree);
        }

        ReadOperator(_seen.Operator[at], at);
        ReadWords(at, own.Clause);
    }

    /// <summary>What depends on how the draft and quotations have the span as well.</summary>
    public void Read(int at, uint draft, uint quote)
    {
        ref readonly Piece beside = ref sketch.At(at + step);
        bag.Add(traits.BesideStart, beside.Start, draft);
        bag.Add(traits.BesideAct, beside.Act, (draft * 4) + quote);
        bag.AddEach(traits.Beyond, _seen.Beyond[at] & Sketch.Operators, 1 + draft);
    }

    private void ReadOperator(int at, int from)
    {
        if (at < 0)
        {
            return;
        }

        ref readonly Piece word = ref sketch.Pieces[at];
        uint distance = (uint)BitOperations.Log2((uint)Math.Abs(at - from));
        bag.Add(traits.Operator, word.Key);
        bag.Add(traits.Operator, word.Stem, distance);
        bag.AddEach(SpanTrait.OperatorDistance, word.Sense & Sketch.Operators, (distance * 2) + (step < 0 ? 1u : 0));
    }

    // What the host says beside the words; words of the draft are what is spoken of, not what is said.
    private void ReadWords(int from, int clause)
    {
        int seen = 0;
        for (int at = from + step; at >= 0 && at < sketch.Pieces.Count && seen < MostWords && sketch.Pieces[at].Clause == clause; at += step)
        {
            if (sketch.Says(at))
            {
                bag.Add(traits.Words, sketch.Pieces[at].Stem);
                seen++;
            }
        }
    }
}
