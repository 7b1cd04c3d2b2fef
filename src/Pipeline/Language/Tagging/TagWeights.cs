using System.Runtime.InteropServices;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language.Tagging;

/// <summary>Learned weights, found by the hash of feature and tag; a collision adds noise that training has seen.</summary>
internal sealed class TagWeights
{
    public const int Bits = 17;

    private readonly short[] _weights;

    public TagWeights(short[] weights) => _weights = weights;

    /// <summary>The weights that the program brings along: 16-bit numbers, little-endian.</summary>
    public static TagWeights Default { get; } = Load();

    /// <summary>The tag with the highest sum of weights among the readings of the word.</summary>
    public Tag Best(WordAnalysis word, ReadOnlySpan<uint> features)
    {
        Tag best = word.Readings[0].Tag;
        int bestScore = int.MinValue;
        int seen = 0;
        foreach (ref readonly WordReading reading in word.Readings.AsSpan())
        {
            int bit = 1 << (int)reading.Tag;
            if ((seen & bit) != 0)
            {
                continue;
            }

            seen |= bit;
            int score = Score(reading, features);
            if (score > bestScore)
            {
                bestScore = score;
                best = reading.Tag;
            }
        }

        return best;
    }

    public int Score(in WordReading reading, ReadOnlySpan<uint> features)
    {
        uint tag = (uint)reading.Tag * 0x9E3779B1;
        int score = _weights[Slot(tag, TagFeatures.Mix(40, TagFeatures.Step(reading.Share), 0))];
        foreach (uint feature in features)
        {
            score += _weights[Slot(tag, feature)];
        }

        return score;
    }

    /// <summary>Where the weight of a feature for a tag lies.</summary>
    public static int Slot(uint tag, uint feature)
    {
        uint hash = (tag ^ feature) * 0x85EBCA77;
        return (int)(hash >> (32 - Bits));
    }

    private static TagWeights Load()
    {
        using Stream stream = LanguageData.Open("tagger.bin");
        short[] weights = new short[1 << Bits];
        stream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new TagWeights(weights);
    }
}
