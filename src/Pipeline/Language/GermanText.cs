using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Tagging;

namespace DialogueMining.Pipeline.Language;

/// <summary>Everything that the language core knows about a text: sentences, tokens, lemmas, word classes, parts.</summary>
internal static class GermanText
{
    /// <summary>The text with its sentences and tokens.</summary>
    public static AnnotatedText Analyze(string text)
    {
        List<TokenSpan> spans = Tokenizer.Tokenize(text);
        List<int> starts = SentenceSplitter.Starts(text, spans);
        List<Sentence> sentences = new(starts.Count);
        for (int index = 0; index < starts.Count; index++)
        {
            int end = index + 1 < starts.Count ? starts[index + 1] : spans.Count;
            sentences.Add(SentenceReader.Read(text, spans, starts[index], end));
        }

        return new AnnotatedText(text, sentences);
    }
}
