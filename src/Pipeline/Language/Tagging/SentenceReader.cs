using System.Buffers;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language.Tagging;

/// <summary>Gives the tokens of a sentence their classes, lemmas and parts.</summary>
internal static class SentenceReader
{
    /// <summary>The sentence made of the tokens from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public static Sentence Read(string text, List<TokenSpan> spans, int first, int end)
    {
        int count = end - first;
        TaggedWord[] words = ArrayPool<TaggedWord>.Shared.Rent(count);
        Tag[] tags = ArrayPool<Tag>.Shared.Rent(count);
        bool opens = true;
        for (int index = 0; index < count; index++)
        {
            TokenSpan span = spans[first + index];
            words[index] = SentenceWords.Of(text.AsSpan(span.Start, span.Length), ref opens);
        }

        Tagger.Default.Tag(words.AsSpan(0, count), tags);
        Token[] tokens = new Token[count];
        for (int index = 0; index < count; index++)
        {
            TokenSpan span = spans[first + index];
            tokens[index] = Token(new TextSpan(span.Start, span.Length), words[index].Analysis, tags[index]);
        }

        SeparableVerbs.Join(tokens, tags);
        SuspendedParts.Complete(tokens);
        ArrayPool<TaggedWord>.Shared.Return(words, clearArray: true);
        ArrayPool<Tag>.Shared.Return(tags);
        int start = spans[first].Start;
        return new Sentence(new TextSpan(start, spans[end - 1].End - start), tokens);
    }

    private static Token Token(TextSpan span, WordAnalysis word, Tag tag)
    {
        bool compound = tag is Tag.Noun or Tag.Name or Tag.InflectedAdjective or Tag.PlainAdjective;
        IReadOnlyList<CompoundPart> parts = compound ? CompoundSplitter.Split(word) : [];
        return new Token(span, word.Form, word.LemmaFor(tag), Tags.ClassOf(tag), parts);
    }
}
