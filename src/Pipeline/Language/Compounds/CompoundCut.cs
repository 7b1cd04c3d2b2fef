namespace DialogueMining.Pipeline.Language.Compounds;

/// <summary>Cuts a word where its parts cost least, if that is less than the word as a whole costs.</summary>
internal static class CompoundCut
{
    private const int ShortestPart = 3;

    /// <summary>Longer words are no German words but codes and jokes.</summary>
    private const int LongestWord = 96;

    /// <summary>
    /// Bits for a cut, and for a letter of a word that is left whole. Cut 2 to 8, letter 2.5 to 4.5 tried on the compounds of
    /// running text and of citizens' texts: 4 and 4 leave „Frühstück“ whole and cut „Schreibtisch“.
    /// </summary>
    private const double CutCost = 4;
    private const double LetterCost = 4;

    /// <summary>How much a frequent word resists: 0.7 to 1 tried, at 1 „Weltkrieg“ stays whole, at 0.7 „Flughafen“ is cut.</summary>
    private const double FamiliarityWeight = 0.8;

    /// <summary>Offsets at which the word is cut; empty where it stays whole.</summary>
    public static int[] Of(ReadOnlySpan<char> word, IPartCosts costs)
    {
        if (word.Length is < 2 * ShortestPart or > LongestWord)
        {
            return [];
        }

        Span<double> best = stackalloc double[word.Length + 1];
        Span<int> from = stackalloc int[word.Length + 1];
        best.Fill(double.PositiveInfinity);
        best[0] = 0;
        for (int end = ShortestPart; end <= word.Length; end++)
        {
            int last = end == word.Length ? end : Math.Min(end, word.Length - ShortestPart);
            for (int start = 0; start <= last - ShortestPart && end <= last; start++)
            {
                Extend(word, start, end, best, from, costs);
            }
        }

        double whole = (LetterCost * word.Length) - (FamiliarityWeight * costs.Familiarity(word));
        return best[^1] < whole ? Cuts(from) : [];
    }

    private static void Extend(ReadOnlySpan<char> word, int start, int end, Span<double> best, Span<int> from, IPartCosts costs)
    {
        bool whole = start == 0 && end == word.Length;
        if (whole || double.IsPositiveInfinity(best[start]))
        {
            return;
        }

        ReadOnlySpan<char> part = word[start..end];
        double cost = best[start] + (end == word.Length ? costs.Head(part) : costs.Modifier(part, start == 0) + CutCost);
        if (cost < best[end])
        {
            best[end] = cost;
            from[end] = start;
        }
    }

    private static int[] Cuts(ReadOnlySpan<int> from)
    {
        List<int> cuts = [];
        for (int at = from[^1]; at > 0; at = from[at])
        {
            cuts.Add(at);
        }

        cuts.Reverse();
        return [.. cuts];
    }
}
