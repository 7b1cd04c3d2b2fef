using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language.Tagging;

/// <summary>Chooses the word class of every word of a sentence, from left to right.</summary>
internal sealed class Tagger(TagWeights weights)
{
    public static Tagger Default { get; } = new(TagWeights.Default);

    /// <summary>Fills in the tags of the words.</summary>
    public void Tag(ReadOnlySpan<TaggedWord> words, Span<Tag> tags)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        ClauseState clause = default;
        for (int index = 0; index < words.Length; index++)
        {
            WordAnalysis word = words[index].Analysis;
            if (word.IsOneTag)
            {
                tags[index] = word.Readings[0].Tag;
            }
            else
            {
                TagFeatures.Fill(words, tags, index, clause, features);
                tags[index] = weights.Best(word, features);
            }

            clause.Pass(tags[index], word);
        }
    }
}
