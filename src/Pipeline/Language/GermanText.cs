using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Tagging;

namespace DialogueMining.Pipeline.Language;

/// <summary>Everything that the language core knows about a text: sentences, tokens, lemmas, word classes, parts.</summary>
internal static class GermanText
{
    /// <summary>The text with its sentences and tokens.</summary>
    public static AnnotatedText Analyze(string text) => Read(text, SentenceReader.Read);

    /// <summary>The text with its sentences and tokens, without lemmas (they are empty), classes and parts.</summary>
    public static AnnotatedText Tokenize(string text) => Read(text, Bare);

    /// <summary>The tokens of a sentence that is given as such; their spans count in the tokens joined by blanks.</summary>
    /// <param name="forms">The tokens.</param>
    /// <param name="joined">Whether verbs and suspended parts get the lemma of the whole word.</param>
    public static Token[] AnalyzeTokens(IReadOnlyList<string> forms, bool joined) => SentenceReader.Read(forms, joined);

    private static AnnotatedText Read(string text, Func<string, List<TokenSpan>, int, int, Sentence> read)
    {
        List<TokenSpan> spans = Tokenizer.Tokenize(text);
        List<int> starts = SentenceSplitter.Starts(text, spans);
        List<Sentence> sentences = new(starts.Count);
        for (int index = 0; index < starts.Count; index++)
        {
            int end = index + 1 < starts.Count ? starts[index + 1] : spans.Count;
            sentences.Add(read(text, spans, starts[index], end));
        }

        return new AnnotatedText(text, sentences);
    }

    private static Sentence Bare(string text, List<TokenSpan> spans, int first, int end)
    {
        Token[] tokens = new Token[end - first];
        for (int index = 0; index < tokens.Length; index++)
        {
            TokenSpan span = spans[first + index];
            tokens[index] = new Token(
                new TextSpan(span.Start, span.Length), text.Substring(span.Start, span.Length), string.Empty, WordClass.Unknown, []);
        }

        int start = spans[first].Start;
        return new Sentence(new TextSpan(start, spans[end - 1].End - start), tokens);
    }
}
