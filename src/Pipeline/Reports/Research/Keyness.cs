using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Reports.Research;

/// <summary>How much more often a word stands in some statements than in the others.</summary>
internal static class Keyness
{
    /// <summary>Below this a difference is chance in more than one of twenty cases (chi-squared, one degree of freedom).</summary>
    public const double Significant = 3.84;

    /// <summary>
    /// Log-likelihood G² of two frequencies, as Rayson and Garside (2000) give it: twice the sum of each count times the
    /// logarithm of itself over what was to be expected.
    /// </summary>
    /// <param name="here">How often the word stands in the statements looked at.</param>
    /// <param name="size">How many words these have.</param>
    /// <param name="elsewhere">How often it stands in the others.</param>
    /// <param name="otherSize">How many words those have.</param>
    public static double LogLikelihood(int here, int size, int elsewhere, int otherSize)
    {
        double share = (double)(here + elsewhere) / (size + otherSize);
        return 2 * (Term(here, size * share) + Term(elsewhere, otherSize * share));
    }

    /// <summary>Binary logarithm of the ratio of the two relative frequencies; a half stands for none.</summary>
    public static double LogRatio(int here, int size, int elsewhere, int otherSize) =>
        otherSize == 0 || size == 0 ? 0 : Math.Log2(Math.Max(here, 0.5) / size / (Math.Max(elsewhere, 0.5) / otherSize));

    private static double Term(double observed, double expected) => observed == 0 ? 0 : observed * SteadyMath.Log(observed / expected);
}
