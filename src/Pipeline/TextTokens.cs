using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline;

/// <summary>
/// Cuts a text of any length into sentences and tokens and writes them, with lemmas, word classes and compound parts. No
/// character is lost, and memory does not grow with the text.
/// </summary>
/// <param name="options">How.</param>
public sealed class TextTokens(TextTokensOptions options)
{
    private static readonly Dictionary<int, string> Nothing = [];

    /// <summary>Reads the text and writes its sentences.</summary>
    /// <param name="input">Plain text, or a token a line.</param>
    /// <param name="output">Where the lines go, ended by <c>\n</c>.</param>
    public void Write(TextReader input, TextWriter output)
    {
        ISentenceWriter writer = options.Format == TokenFormat.Jsonl ? new SentenceJsonWriter(output) : new ConlluWriter(output);
        IEnumerable<SentenceRow> rows = options.IsPretokenized ? GivenTokens(input) : RunningText(input);
        foreach (SentenceRow row in rows)
        {
            writer.Write(row);
        }
    }

    private IEnumerable<SentenceRow> RunningText(TextReader input)
    {
        ParagraphReader paragraphs = new(input);
        long number = 0;
        while (paragraphs.Read() is { } stretch)
        {
            IReadOnlyList<Sentence> sentences = options.WithLemmas ? GermanText.Analyze(stretch).Sentences : GermanText.Tokenize(stretch).Sentences;
            int count = sentences.Count;
            if (paragraphs.GoesOn && count > 1)
            {
                // The last sentence may go on behind the stretch.
                count--;
                paragraphs.KeepFrom(sentences[count].Span.Start);
            }

            for (int index = 0; index < count; index++)
            {
                yield return new SentenceRow(++number, index == 0 && paragraphs.IsNew, stretch, paragraphs.Offset, sentences[index], Nothing);
            }
        }
    }

    private IEnumerable<SentenceRow> GivenTokens(TextReader input)
    {
        long number = 0;
        List<string> forms = [];
        while (input.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                forms.Add(line.Trim());
                continue;
            }

            if (forms.Count > 0)
            {
                yield return Given(forms, ++number);
                forms.Clear();
            }
        }

        if (forms.Count > 0)
        {
            yield return Given(forms, ++number);
        }
    }

    private SentenceRow Given(List<string> forms, long number)
    {
        GivenSentence given = GivenSentence.Read(forms, options.WithLemmas);
        return new SentenceRow(number, false, given.Text, 0, given.Sentence, given.VerbLemmas);
    }
}
