using BenchmarkDotNet.Attributes;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Benchmarks;

/// <summary>From characters to tokens and sentences, and the verb <c>tokenize</c> on one core.</summary>
[Items(ItemKind.Tokens)]
public class TokenizeBenchmarks
{
    private readonly string _text = SampleText.Text;
    private readonly List<TokenSpan> _tokens = [];
    private readonly List<int> _starts = [];

    [Benchmark]
    public int TokensAndSentences()
    {
        _tokens.Clear();
        _starts.Clear();
        Tokenizer.Tokenize(_text, _tokens);
        SentenceSplitter.Starts(_text, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_tokens), _starts);
        return _tokens.Count + _starts.Count;
    }

    [Benchmark]
    public void ConlluWithoutLemmas() => Write(withLemmas: false);

    [Benchmark]
    public void ConlluWithEverything() => Write(withLemmas: true);

    private void Write(bool withLemmas)
    {
        using StringReader reader = new(_text);
        new TextTokens(new TextTokensOptions { WithLemmas = withLemmas, Workers = 1 }).Write(reader, TextWriter.Null);
    }
}
