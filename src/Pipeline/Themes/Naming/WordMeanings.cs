using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Naming;

/// <summary>How near words are in meaning, by the background table.</summary>
/// <param name="table">The table.</param>
internal sealed class WordMeanings(BackgroundTable table)
{
    private readonly Dictionary<string, float[]?> _vectors = new(StringComparer.Ordinal);

    /// <summary>Direction of a word, with length 1; null for one that the table does not know.</summary>
    public float[]? Of(string key)
    {
        if (!_vectors.TryGetValue(key, out float[]? vector))
        {
            vector = table.DirectionOf([table.Find(key)]);
            _vectors.Add(key, vector);
        }

        return vector;
    }

    /// <summary>The cosine of two words; null where one is not known.</summary>
    public double? Nearness(string first, string second) =>
        Of(first) is { } left && Of(second) is { } right ? OrderedSums.Dot(left, right) : null;

    /// <summary>The sum of words, each as much as it tells; zero where none is known.</summary>
    public float[] Sum(IReadOnlyList<PhraseScore> words)
    {
        float[] sum = new float[table.Dimensions];
        foreach (PhraseScore word in words)
        {
            if (Of(word.Phrase.Key) is { } vector)
            {
                OrderedSums.AddTo(sum, vector, (float)word.Score);
            }
        }

        return sum;
    }

    /// <summary>The cosine of a word with the others of a sum; null where it is not known or is alone.</summary>
    /// <param name="key">The word.</param>
    /// <param name="weight">How much it counts in the sum.</param>
    /// <param name="sum">The sum.</param>
    public double? NearnessToOthers(string key, double weight, float[] sum)
    {
        if (Of(key) is not { } vector)
        {
            return null;
        }

        float[] others = [.. sum];
        OrderedSums.AddTo(others, vector, (float)-weight);
        float length = OrderedSums.Length(others);
        return length > 1e-6f ? OrderedSums.Dot(vector, others) / length : null;
    }
}
