using System.Buffers;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Dictionaries;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language.Tagging;

/// <summary>Gives the tokens of a sentence their classes, lemmas and parts.</summary>
internal static class SentenceReader
{
    /// <summary>The sentence made of the tokens; there is one at least.</summary>
    public static Sentence Read(ReadOnlySpan<char> text, ReadOnlySpan<TokenSpan> spans, WordList? listed = null)
    {
        int count = spans.Length;
        TaggedWord[] words = ArrayPool<TaggedWord>.Shared.Rent(count);
        TextSpan[] places = ArrayPool<TextSpan>.Shared.Rent(count);
        bool opens = true;
        for (int index = 0; index < count; index++)
        {
            TokenSpan span = spans[index];
            words[index] = SentenceWords.Of(text.Slice(span.Start, span.Length), ref opens);
            words[index] = listed is null ? words[index] : words[index] with { Analysis = ListedForms.Mend(words[index].Analysis, listed) };
            places[index] = new TextSpan(span.Start, span.Length);
        }

        Token[] tokens = Tokens(words.AsSpan(0, count), places, joined: true);
        ArrayPool<TaggedWord>.Shared.Return(words, clearArray: true);
        ArrayPool<TextSpan>.Shared.Return(places);
        return new Sentence(new TextSpan(spans[0].Start, spans[^1].End - spans[0].Start), tokens);
    }

    /// <summary>The tokens of a sentence that is given as such; they stand with a blank between them.</summary>
    public static Token[] Read(IReadOnlyList<string> forms, bool joined)
    {
        TextSpan[] places = new TextSpan[forms.Count];
        int start = 0;
        for (int index = 0; index < places.Length; index++)
        {
            places[index] = new TextSpan(start, forms[index].Length);
            start += forms[index].Length + 1;
        }

        return Tokens(SentenceWords.Of(forms), places, joined);
    }

    private static Token[] Tokens(ReadOnlySpan<TaggedWord> words, ReadOnlySpan<TextSpan> places, bool joined)
    {
        Tag[] tags = ArrayPool<Tag>.Shared.Rent(words.Length);
        Tagger.Default.Tag(words, tags);
        Token[] tokens = new Token[words.Length];
        for (int index = 0; index < tokens.Length; index++)
        {
            tokens[index] = Token(places[index], words[index].Analysis, tags[index]);
        }

        if (joined)
        {
            SeparableVerbs.Join(tokens, tags);
            SuspendedParts.Complete(tokens);
        }

        ArrayPool<Tag>.Shared.Return(tags);
        return tokens;
    }

    private static Token Token(TextSpan place, WordAnalysis word, Tag tag)
    {
        bool compound = tag is Tag.Noun or Tag.Name or Tag.InflectedAdjective or Tag.PlainAdjective;
        IReadOnlyList<CompoundPart> parts = compound ? CompoundSplitter.Split(word) : [];
        return new Token(place, word.Form, word.LemmaFor(tag), Tags.ClassOf(tag), parts);
    }
}
