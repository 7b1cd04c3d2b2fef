using System.Text;
using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;

namespace DialogueMining.Pipeline;

/// <summary>Forms in which tokens are written.</summary>
public enum TokenFormat
{
    /// <summary>CoNLL-U: a token a line, a blank line after each sentence.</summary>
    Conllu,

    /// <summary>JSON: an object a sentence a line.</summary>
    Jsonl,
}

/// <summary>Reads running text of any length, paragraph by paragraph, and writes its sentences and tokens.</summary>
/// <param name="format">The form of the output.</param>
public sealed class TokenListing(TokenFormat format)
{
    // A text without blank lines is cut at a line's end, so that memory stays flat; far longer than any paragraph.
    private const int LongestParagraph = 1 << 20;

    private int _sentences;

    /// <summary>Writes the tokens of a text; paragraphs are parted by blank lines.</summary>
    public void Write(TextReader input, TextWriter output)
    {
        foreach (string paragraph in Paragraphs(input))
        {
            Write(TextAnnotation.Of(paragraph), output);
        }
    }

    /// <summary>Keeps the tokens that are given one a line, sentences parted by blank lines, and tells what they are.</summary>
    public void WritePretokenized(TextReader input, TextWriter output)
    {
        List<string> tokens = [];
        while (input.ReadLine() is { } line)
        {
            if (line.Trim() is { Length: > 0 } token)
            {
                tokens.Add(token);
                continue;
            }

            WriteTokens(tokens, output);
        }

        WriteTokens(tokens, output);
    }

    private static IEnumerable<string> Paragraphs(TextReader input)
    {
        StringBuilder paragraph = new();
        while (input.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line) || paragraph.Length > LongestParagraph)
            {
                if (paragraph.Length > 0)
                {
                    yield return paragraph.ToString();
                    paragraph.Clear();
                }
            }

            if (!string.IsNullOrWhiteSpace(line))
            {
                paragraph.Append(paragraph.Length > 0 ? "\n" : string.Empty).Append(line);
            }
        }

        if (paragraph.Length > 0)
        {
            yield return paragraph.ToString();
        }
    }

    private void WriteTokens(List<string> tokens, TextWriter output)
    {
        if (tokens.Count > 0)
        {
            Write(TextAnnotation.OfTokens(tokens), output);
            tokens.Clear();
        }
    }

    private void Write(AnnotatedText paragraph, TextWriter output)
    {
        bool startsParagraph = true;
        foreach (Sentence sentence in paragraph.Sentences)
        {
            _sentences++;
            if (format == TokenFormat.Jsonl)
            {
                TokenJson.Write(paragraph.Text, sentence, _sentences, output);
            }
            else
            {
                ConlluSentence.Write(paragraph.Text, sentence, _sentences, startsParagraph, output);
            }

            startsParagraph = false;
        }
    }
}
