using DialogueMining.Pipeline.Annotation;

namespace DialogueMining.Pipeline;

/// <summary>
/// Cuts a text of any length into sentences and tokens and writes them, with lemmas, word classes and compound parts. No
/// character is lost, and memory does not grow with the text.
/// </summary>
/// <param name="options">How.</param>
public sealed class TextTokens(TextTokensOptions options)
{
    /// <summary>More workers than this wait for the one that reads and writes.</summary>
    private const int MostWorkers = 8;

    /// <summary>Reads the text and writes its sentences.</summary>
    /// <param name="input">Plain text, or a token a line.</param>
    /// <param name="output">Where the lines go, ended by <c>\n</c>.</param>
    public void Write(TextReader input, TextWriter output)
    {
        ParagraphReader paragraphs = new(input);
        SentenceStream stream = new(
            () => options.IsPretokenized ? new GivenBatch(input, options.WithLemmas) : new TextBatch(paragraphs, options.WithLemmas),
            buffer => options.Format == TokenFormat.Jsonl ? new SentenceJsonWriter(buffer) : new ConlluWriter(buffer),
            options.Workers ?? Processors());
        stream.WriteTo(output);
    }

    private static int Processors()
    {
        ThreadPool.GetMinThreads(out int processors, out _);
        return Math.Clamp(processors, 1, MostWorkers);
    }
}
