using DialogueMining.Models;

namespace DialogueMining.Pipeline.Privacy;

/// <summary>Masks a statement and its tokens: what stands for a name is one token.</summary>
internal static class StatementMask
{
    public static AnnotatedText Mask(AnnotatedText content, TextEdits edits)
    {
        if (edits.IsEmpty)
        {
            return content;
        }

        string text = edits.Apply(content.Text);
        Sentence[] sentences = [.. content.Sentences.Select(sentence => Mask(sentence, edits, text)).Where(sentence => sentence.Tokens.Count > 0)];
        return new AnnotatedText(text, sentences);
    }

    private static Sentence Mask(Sentence sentence, TextEdits edits, string text)
    {
        List<Token> tokens = [];
        foreach (Token token in sentence.Tokens)
        {
            TextSpan span = edits.After(token.Span);
            bool isWhole = span.Length == token.Span.Length && string.CompareOrdinal(text, span.Start, token.Form, 0, span.Length) == 0;
            if (isWhole)
            {
                tokens.Add(token with { Span = span });
            }
            else if (tokens.Count == 0 || tokens[^1].Span.Start + tokens[^1].Span.Length <= span.Start)
            {
                string form = text.Substring(span.Start, span.Length);
                tokens.Add(new Token(span, form, form, WordClass.ProperNoun, []));
            }
        }

        int start = tokens.Count == 0 ? 0 : tokens[0].Span.Start;
        return new Sentence(new TextSpan(start, tokens.Count == 0 ? 0 : tokens[^1].Span.Start + tokens[^1].Span.Length - start), tokens);
    }
}
