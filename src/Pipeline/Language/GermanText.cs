using System.Runtime.InteropServices;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Dictionaries;
using DialogueMining.Pipeline.Language.Tagging;

namespace DialogueMining.Pipeline.Language;

/// <summary>Everything that the language core knows about a text: sentences, tokens, lemmas, word classes, parts.</summary>
internal static class GermanText
{
    /// <summary>The text with its sentences and tokens.</summary>
    public static AnnotatedText Analyze(string text) => Analyze(text, SystemResources.None);

    /// <summary>The same with dictionaries of the machine, whose words are no typing mistakes.</summary>
    public static AnnotatedText Analyze(string text, SystemResources resources)
    {
        List<TokenSpan> tokens = Tokenizer.Tokenize(text);
        List<int> starts = [];
        ReadOnlySpan<TokenSpan> spans = CollectionsMarshal.AsSpan(tokens);
        SentenceSplitter.Starts(text, spans, starts);
        Sentence[] sentences = new Sentence[starts.Count];
        for (int index = 0; index < sentences.Length; index++)
        {
            int end = index + 1 < starts.Count ? starts[index + 1] : spans.Length;
            sentences[index] = SentenceReader.Read(text, spans[starts[index]..end], resources.Words);
        }

        return new AnnotatedText(text, sentences);
    }

    /// <summary>The tokens of a sentence that is given as such; their spans count in the tokens joined by blanks.</summary>
    /// <param name="forms">The tokens.</param>
    /// <param name="joined">Whether verbs and suspended parts get the lemma of the whole word.</param>
    public static Token[] AnalyzeTokens(IReadOnlyList<string> forms, bool joined) => SentenceReader.Read(forms, joined);
}
