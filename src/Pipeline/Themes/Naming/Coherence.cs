using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Naming;

/// <summary>
/// Whether a theme's keywords come together in statements: the mean normalised pointwise mutual information of the pairs
/// of the first five (Bouma 2009), over the statements of the round.
/// </summary>
internal static class Coherence
{
    private const int Counted = 5;

    /// <summary>From -1 (never together) over 0 (as by chance) to 1; null for fewer than two keywords.</summary>
    /// <param name="keywords">The keywords.</param>
    /// <param name="statements">Number of statements of the round.</param>
    public static double? Of(IReadOnlyList<PhraseScore> keywords, int statements)
    {
        int count = Math.Min(Counted, keywords.Count);
        if (count < 2)
        {
            return null;
        }

        double sum = 0;
        for (int first = 0; first < count; first++)
        {
            for (int second = first + 1; second < count; second++)
            {
                sum += Pair(keywords[first].Phrase.Statements, keywords[second].Phrase.Statements, statements);
            }
        }

        return sum / (count * (count - 1) / 2);
    }

    private static double Pair(IReadOnlyList<int> first, IReadOnlyList<int> second, double statements)
    {
        int both = 0;
        foreach (int statement in first)
        {
            both += second.Contains(statement) ? 1 : 0;
        }

        if (both == 0)
        {
            return -1;
        }

        double together = SteadyMath.Log(both * statements / ((double)first.Count * second.Count));
        double most = SteadyMath.Log(statements / both);
        return most > 0 ? together / most : 1;
    }
}
