using System.Numerics;
using System.Runtime.InteropServices;
using DialogueMining.Pipeline.Language.Lexicon;
using DialogueMining.Pipeline.Language.Tagging;

namespace DialogueMining.Pipeline.Training.Words;

/// <summary>
/// Learns the tagger's weights from treebanks, as an averaged perceptron: a wrong choice makes the right tag's weights larger
/// and the wrong one's smaller, and the mean over all moments is kept. What is learned depends on the order of the sentences:
/// the mean over several orders is steadier than any of them.
/// </summary>
internal sealed class TaggerLearner
{
    /// <summary>Passes over the text: 4 to 12 tried in cross-validation, 8 is where it stops getting better.</summary>
    private const int Rounds = 8;

    /// <summary>
    /// Orders: 1, 2, 4 and 8 tried in cross-validation. One order more or less costs a treebank up to ten lemmas either way, with four
    /// and eight all of them get better and hardly move.
    /// </summary>
    private const int Orders = 8;

    private const int Scale = 64;
    private static readonly int[] Strides = [7, 11, 13, 17, 19, 23, 29, 31];
    private readonly short[] _weights = new short[1 << TagWeights.Bits];
    private readonly long[] _sums = new long[1 << TagWeights.Bits];
    private readonly int[] _since = new int[1 << TagWeights.Bits];
    private readonly TagWeights _view;
    private int _moment;

    private TaggerLearner() => _view = new TagWeights(_weights);

    /// <summary>Weights learned from sentences.</summary>
    public static short[] Learn(IReadOnlyList<GoldToken[]> sentences)
    {
        TaggedWord[][] words = [.. sentences.Select(sentence => SentenceWords.Of([.. sentence.Select(token => token.Form)]))];
        long[] sums = new long[1 << TagWeights.Bits];
        for (int order = 0; order < Orders; order++)
        {
            TaggerLearner learner = new();
            for (int round = 0; round < Rounds; round++)
            {
                learner.LearnAll(sentences, words, order, round);
            }

            learner.AddAverage(sums);
        }

        return [.. sums.Select(sum => (short)Math.Clamp(sum / Orders, short.MinValue, short.MaxValue))];
    }

    // Another order each time, the same in every training: a stride that has no factor in common with the count.
    private void LearnAll(IReadOnlyList<GoldToken[]> sentences, TaggedWord[][] words, int order, int round)
    {
        int count = sentences.Count;
        int stride = Strides[(round + (3 * order)) % Strides.Length] + (36 * order);
        while (BigInteger.GreatestCommonDivisor(count, stride) > 1)
        {
            stride++;
        }

        for (int step = 0; step < count; step++)
        {
            int index = (int)((((long)step * stride) + (7919L * order)) % count);
            Learn(sentences[index], words[index]);
        }
    }

    /// <summary>Weights as bytes, as <see cref="TagWeights"/> reads them.</summary>
    public static byte[] Write(short[] weights) => MemoryMarshal.AsBytes(weights.AsSpan()).ToArray();

    private void Learn(GoldToken[] sentence, TaggedWord[] words)
    {
        Tag[] tags = new Tag[words.Length];
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        ClauseState clause = default;
        for (int index = 0; index < words.Length; index++)
        {
            WordAnalysis word = words[index].Analysis;
            tags[index] = word.Readings[0].Tag;
            if (!word.IsOneTag)
            {
                TagFeatures.Fill(words, tags, index, clause, features);
                Tag guess = _view.Best(word, features);
                tags[index] = Mend(word, features, guess, sentence[index].Classes);
            }

            clause.Pass(tags[index], word);
        }
    }

    /// <summary>Moves the weights where the guess is wrong; the tag that the next words see.</summary>
    private Tag Mend(WordAnalysis word, ReadOnlySpan<uint> features, Tag guess, int right)
    {
        _moment++;
        if ((right & word.TagSet) == 0 || (right & (1 << (int)guess)) != 0)
        {
            return guess;
        }

        WordReading wanted = default;
        int best = int.MinValue;
        foreach (WordReading reading in word.Readings)
        {
            int score = _view.Score(reading, features);
            if ((right & (1 << (int)reading.Tag)) != 0 && score > best)
            {
                (wanted, best) = (reading, score);
            }
        }

        Move(wanted, features, 1);
        Move(Array.Find(word.Readings, reading => reading.Tag == guess), features, -1);
        return wanted.Tag;
    }

    private void Move(in WordReading reading, ReadOnlySpan<uint> features, short by)
    {
        uint tag = (uint)reading.Tag * 0x9E3779B1;
        Move(TagWeights.Slot(tag, TagFeatures.Mix(40, TagFeatures.Step(reading.Share), 0)), by);
        foreach (uint feature in features)
        {
            Move(TagWeights.Slot(tag, feature), by);
        }
    }

    private void Move(int slot, short by)
    {
        _sums[slot] += (long)_weights[slot] * (_moment - _since[slot]);
        _since[slot] = _moment;
        _weights[slot] += by;
    }

    private void AddAverage(long[] sums)
    {
        for (int slot = 0; slot < sums.Length; slot++)
        {
            long sum = _sums[slot] + ((long)_weights[slot] * (_moment - _since[slot]));
            sums[slot] += sum * Scale / Math.Max(1, _moment);
        }
    }
}
