using BenchmarkDotNet.Attributes;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Benchmarks;

/// <summary>Lemmas of words by themselves, and of a text with classes and compound parts as the later stages get it.</summary>
[Items(ItemKind.Tokens)]
public class LemmatizeBenchmarks
{
    private readonly string _text = SampleText.Text;
    private readonly IReadOnlyList<string> _words = SampleText.Tokens;

    [Benchmark]
    public int LemmasOfWords()
    {
        int letters = 0;
        foreach (string word in _words)
        {
            letters += Lemmatizer.Lemma(word).Length;
        }

        return letters;
    }

    [Benchmark]
    public AnnotatedText AnalyzedText() => GermanText.Analyze(_text);
}
