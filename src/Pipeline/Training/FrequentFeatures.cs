namespace DialogueMining.Pipeline.Training;

/// <summary>Finds the features that are worth being learned.</summary>
internal static class FrequentFeatures
{
    /// <summary>Features that enough texts have, in the order of their numbers.</summary>
    /// <param name="texts">Features of each text.</param>
    /// <param name="fewest">In how many texts a feature must stand.</param>
    public static uint[] Of(IEnumerable<IEnumerable<uint>> texts, int fewest)
    {
        Dictionary<uint, int> counts = [];
        foreach (IEnumerable<uint> text in texts)
        {
            foreach (uint feature in text.Distinct())
            {
                counts[feature] = counts.GetValueOrDefault(feature) + 1;
            }
        }

        return [.. counts.Where(entry => entry.Value >= fewest).Select(entry => entry.Key).Order()];
    }
}
