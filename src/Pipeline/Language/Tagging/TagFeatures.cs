using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language.Tagging;

/// <summary>
/// What the tagger looks at. Open words are seen by their possible classes, their shares and their endings only, never by
/// themselves: what is learned from little text holds for other words. Function words and punctuation are seen by name.
/// </summary>
internal static class TagFeatures
{
    /// <summary>Number of features of a word.</summary>
    public const int Count = 18;

    /// <summary>Fills in the features of the word at an index; those before it have their tags.</summary>
    public static void Fill(ReadOnlySpan<TaggedWord> words, ReadOnlySpan<Tag> tags, int index, in ClauseState clause, Span<uint> features)
    {
        WordAnalysis word = words[index].Analysis;
        (uint nameBefore, _) = Neighbour(words, index - 1);
        (uint nameNext, uint nextSet) = Neighbour(words, index + 1);
        (_, uint secondSet) = Neighbour(words, index + 2);
        uint tag1 = TagAt(tags, index - 1);
        uint tag2 = TagAt(tags, index - 2);
        uint set = (uint)word.TagSet;
        uint written = (uint)words[index].Case;
        uint state = clause.Bits;
        features[0] = Mix(1, written, set);
        features[1] = Mix(2, tag1, written);
        features[2] = Mix(3, tag1, tag2);
        features[3] = Mix(4, set, tag1);
        features[4] = Mix(5, nextSet, written);
        features[5] = Mix(6, tag1, nextSet);
        features[6] = Mix(7, nextSet, secondSet);
        features[7] = Mix(8, word.Ending2, written);
        features[8] = Mix(9, word.Ending3, (uint)word.Source);
        features[9] = Mix(10, word.Name, tag1);
        features[10] = Mix(11, nameBefore, set);
        features[11] = Mix(12, nameNext, set);
        features[12] = Mix(13, word.Name, nextSet);
        features[13] = Mix(14, state, set);
        features[14] = Mix(15, word.Ending2, LikeliestAt(words, index + 1));
        features[15] = Mix(16, features[3], nextSet);
        features[16] = Mix(17, nameBefore, nameNext);
        features[17] = Mix(18, state, Mix(19, tag1, nameNext));
    }

    private static (uint Name, uint Set) Neighbour(ReadOnlySpan<TaggedWord> words, int index)
    {
        if ((uint)index >= (uint)words.Length)
        {
            return (0, 0);
        }

        WordAnalysis word = words[index].Analysis;
        return (word.Name, (uint)word.TagSet);
    }

    private static uint LikeliestAt(ReadOnlySpan<TaggedWord> words, int index) =>
        index < words.Length ? (uint)words[index].Analysis.Readings[0].Tag + 1 : 0;

    private static uint TagAt(ReadOnlySpan<Tag> tags, int index) => index < 0 ? 0 : (uint)tags[index] + 1;

    /// <summary>The share of a reading as one of eight steps.</summary>
    public static uint Step(float share) => share switch
    {
        > 0.9f => 7,
        > 0.6f => 6,
        > 0.3f => 5,
        > 0.15f => 4,
        > 0.06f => 3,
        > 0.02f => 2,
        > 0.005f => 1,
        _ => 0,
    };

    public static uint Mix(uint kind, uint first, uint second)
    {
        uint hash = (kind * 0x9E3779B1) ^ (first * 0x85EBCA77);
        hash = (hash ^ (hash >> 15)) * 0xC2B2AE3D;
        hash ^= second * 0x27D4EB2F;
        hash = (hash ^ (hash >> 13)) * 0x165667B1;
        return hash ^ (hash >> 16);
    }
}
