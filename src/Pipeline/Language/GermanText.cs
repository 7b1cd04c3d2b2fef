using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language;

/// <summary>Everything that the language core knows about a text: sentences, tokens, lemmas, word classes, parts.</summary>
internal static class GermanText
{
    public static AnnotatedText Analyze(string text)
    {
        List<TokenSpan> spans = Tokenizer.Tokenize(text);
        List<int> starts = SentenceSplitter.Starts(text, spans);
        List<Sentence> sentences = new(starts.Count);
        for (int index = 0; index < starts.Count; index++)
        {
            int end = index + 1 < starts.Count ? starts[index + 1] : spans.Count;
            sentences.Add(Annotate(text, spans, starts[index], end));
        }

        return new AnnotatedText(text, sentences);
    }

    private static Sentence Annotate(string text, List<TokenSpan> spans, int first, int end)
    {
        Token[] tokens = new Token[end - first];
        for (int index = first; index < end; index++)
        {
            tokens[index - first] = Annotate(text, spans[index], index == first);
        }

        int start = spans[first].Start;
        return new Sentence(new TextSpan(start, spans[end - 1].End - start), tokens);
    }

    private static Token Annotate(string text, TokenSpan span, bool first)
    {
        string form = text.Substring(span.Start, span.Length);
        WordClass wordClass = ClassOf(form, span.Shape, first);
        IReadOnlyList<CompoundPart> parts = wordClass is WordClass.Noun ? CompoundSplitter.Split(form) : [];
        return new Token(
            new TextSpan(span.Start, span.Length), form, Lemmatizer.Lemma(form, wordClass), wordClass, parts);
    }

    private static WordClass ClassOf(string form, TokenShape shape, bool first) => shape switch
    {
        TokenShape.Punctuation => WordClass.Punctuation,
        TokenShape.Symbol or TokenShape.Address => WordClass.Symbol,
        TokenShape.Number => WordClass.Numeral,
        TokenShape.Ordinal => WordClass.Adjective,
        _ when StopWords.Contains(form) => WordClass.Unknown,
        _ => char.IsUpper(form[0]) && !first ? WordClass.Noun : WordClass.Unknown,
    };
}
