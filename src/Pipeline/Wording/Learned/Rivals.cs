using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>Which readings of a statement cannot both be right: they use the same words.</summary>
internal sealed class Rivals(Sketch sketch, IReadOnlyList<WordSpan> spans)
{
    public bool Are(Candidate one, Candidate other)
    {
        bool choice = one.Operation == ChangeOperation.Replace && other.Operation == ChangeOperation.Replace && one.Old == other.Old;
        return choice
            ? Meet(one.New, other.New) || Meet(one.Old, other.New) || Meet(one.New, other.Old)
            : Meet(one.Old, other.Old) || Meet(one.Old, other.New) || Meet(one.New, other.Old) || Meet(one.New, other.New);
    }

    // The same words, or one among the other, wherever they stand: „behutsam“ and „behutsam saniert“.
    private bool Meet(int one, int other) => one >= 0 && other >= 0
        && (one == other || spans[one].Overlaps(spans[other]) || Holds(spans[one], spans[other]) || Holds(spans[other], spans[one]));

    private bool Holds(WordSpan outer, WordSpan inner)
    {
        int length = inner.Last - inner.First;
        for (int start = outer.First; start + length <= outer.Last; start++)
        {
            int same = 0;
            while (same <= length && sketch.Pieces[start + same].Key == sketch.Pieces[inner.First + same].Key)
            {
                same++;
            }

            if (same > length)
            {
                return true;
            }
        }

        return false;
    }
}
