using System.Text;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Tagging;

namespace DialogueMining.Pipeline.Annotation;

/// <summary>Annotates a text that is no statement.</summary>
internal static class TextAnnotation
{
    /// <summary>The text with its sentences and tokens.</summary>
    public static AnnotatedText Of(string text) => GermanText.Analyze(text);

    /// <summary>One sentence of the given tokens, joined by spaces; the tokens stay as they are.</summary>
    public static AnnotatedText OfTokens(IReadOnlyList<string> tokens)
    {
        StringBuilder text = new();
        List<TokenSpan> spans = new(tokens.Count);
        foreach (string token in tokens)
        {
            spans.Add(new TokenSpan(text.Length, token.Length, ShapeOf(token)));
            text.Append(token).Append(' ');
        }

        string joined = text.ToString().TrimEnd(' ');
        return new AnnotatedText(joined, [SentenceReader.Read(joined, spans, 0, spans.Count)]);
    }

    // The tokeniser's view of the token alone, where it takes it for one token; else its characters decide.
    private static TokenShape ShapeOf(string token)
    {
        List<TokenSpan> alone = Tokenizer.Tokenize(token);
        return alone.Count == 1 || alone.Count > 1 && token.Any(char.IsLetter) is false ? alone[0].Shape : TokenShape.Word;
    }
}
