using DialogueMining.Pipeline.Language.Vectors;
using DialogueMining.Pipeline.Wording.Learned;

namespace DialogueMining.Pipeline.Training.Changes;

/// <summary>What a remark teaches: the slopes of the likelihood of what a person read in it.</summary>
internal static class LessonStep
{
    // Beyond it the exponential says nothing more.
    private const float MostScore = 30;

    /// <summary>For each role, the right spans against all and against none.</summary>
    public static void Look(Lesson lesson, Weights weights)
    {
        double[] odds = new double[lesson.Spans.Length];
        bool[] right = new bool[odds.Length];
        for (int role = 0; role < Role.Count; role++)
        {
            (double all, double good) = (1, 0);
            for (int span = 0; span < odds.Length; span++)
            {
                odds[span] = Odds(weights.Sum(lesson.Spans[span], role));
                right[span] = lesson.HasRole(span, role);
                all += odds[span];
                good += right[span] ? odds[span] : 0;
            }

            for (int span = 0; span < odds.Length; span++)
            {
                weights.Push(lesson.Spans[span], role, (float)((odds[span] / all) - (right[span] ? odds[span] / good : 0)));
            }
        }
    }

    /// <summary>Each right reading against those that use the same words and against none; all others against none.</summary>
    public static void Take(Lesson lesson, Weights spans, Weights wholes, Forgetting forgetting)
    {
        Glimpse glimpse = new(lesson, spans, wholes, forgetting);
        double[] odds = [.. Enumerable.Range(0, lesson.Candidates.Count).Select(at => Odds(glimpse.Weigh(at)))];
        double[] slopes = new double[odds.Length];
        bool[] rivals = new bool[odds.Length];
        for (int change = 0; change < lesson.Changes; change++)
        {
            Compete(lesson, change, odds, slopes, rivals);
        }

        double free = 1;
        for (int at = 0; at < odds.Length; at++)
        {
            free += lesson.Right[at] < 0 && !rivals[at] ? odds[at] : 0;
        }

        for (int at = 0; at < odds.Length; at++)
        {
            slopes[at] += lesson.Right[at] < 0 && !rivals[at] ? odds[at] / free : 0;
            glimpse.Push(at, (float)slopes[at]);
            PushContested(lesson, glimpse, at);
        }

        for (int anchor = 0; anchor < lesson.Anchors.Count; anchor++)
        {
            TakeAnchor(lesson.Anchors[anchor], anchor, glimpse);
        }

        glimpse.Share();
    }

    // The right place against all others and against none.
    private static void TakeAnchor(AnchorLesson lesson, int number, Glimpse glimpse)
    {
        double[] odds = [.. Enumerable.Range(0, lesson.Options.Count).Select(at => Odds(glimpse.Weigh(number, at)))];
        double all = 1 + odds.Sum();
        double good = lesson.HasNone ? 1 : odds.Where((_, at) => lesson.IsRight(at)).Sum();
        for (int at = 0; at < odds.Length; at++)
        {
            glimpse.Push(number, at, (float)((odds[at] / all) - (lesson.IsRight(at) ? odds[at] / good : 0)));
        }
    }

    // Whether the table turned it down is asked of right readings only.
    private static void PushContested(Lesson lesson, Glimpse glimpse, int at)
    {
        if (lesson.Right[at] >= 0)
        {
            double contested = 1 / (1 + SteadyMath.Exp(-glimpse.WeighContested(at)));
            glimpse.PushContested(at, (float)contested - (lesson.IsContested(lesson.Right[at]) ? 1 : 0));
        }
    }

    private static void Compete(Lesson lesson, int change, double[] odds, double[] slopes, bool[] rivals)
    {
        int[] right = [.. Enumerable.Range(0, odds.Length).Where(at => lesson.Right[at] == change)];
        int[] wrong = [.. lesson.Rivalries.Where(pair => lesson.Right[pair.Right] == change).Select(pair => pair.Wrong).Distinct()];
        double good = right.Sum(at => odds[at]);
        double all = 1 + good + wrong.Sum(at => odds[at]);
        foreach (int at in right)
        {
            slopes[at] += (odds[at] / all) - (odds[at] / good);
        }

        foreach (int at in wrong)
        {
            slopes[at] += odds[at] / all;
            rivals[at] = true;
        }
    }

    private static double Odds(float score) => SteadyMath.Exp(Math.Min(MostScore, score));
}
