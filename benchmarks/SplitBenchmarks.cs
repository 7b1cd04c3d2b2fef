using BenchmarkDotNet.Attributes;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Benchmarks;

/// <summary>Compounds cut into their parts, each as if it were met for the first time.</summary>
[Items(ItemKind.LongWords)]
public class SplitBenchmarks
{
    private readonly WordAnalysis[] _words = [.. SampleText.LongWords.Select(word => WordAnalyzer.Analyze(word))];

    [Benchmark]
    public int NewCompounds()
    {
        int parts = 0;
        foreach (WordAnalysis word in _words)
        {
            word.Parts = null;
            parts += CompoundSplitter.Split(word).Count;
        }

        return parts;
    }
}
