using System.Globalization;
using System.Text;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Annotation;

/// <summary>
/// Writes a sentence in CoNLL-U. There is no syntax in it: as the format wants a tree, all tokens hang on the first.
/// </summary>
internal static class ConlluSentence
{
    public static void Write(string text, Sentence sentence, int number, bool startsParagraph, TextWriter output)
    {
        if (startsParagraph)
        {
            output.Write("# newpar\n");
        }

        output.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {number}\n"));
        output.Write($"# text = {OnOneLine(text.Substring(sentence.Span.Start, sentence.Span.Length))}\n");
        for (int at = 0; at < sentence.Tokens.Count; at++)
        {
            int? next = at + 1 < sentence.Tokens.Count ? sentence.Tokens[at + 1].Span.Start : null;
            WriteToken(text, sentence.Tokens[at], at + 1, next, output);
        }

        output.Write('\n');
    }

    /// <summary>The universal tag of a word class; <c>_</c> where none is known.</summary>
    public static string Tag(WordClass wordClass) => wordClass switch
    {
        WordClass.Noun => "NOUN",
        WordClass.ProperNoun => "PROPN",
        WordClass.Verb => "VERB",
        WordClass.Auxiliary => "AUX",
        WordClass.Adjective => "ADJ",
        WordClass.Adverb => "ADV",
        WordClass.Determiner => "DET",
        WordClass.Pronoun => "PRON",
        WordClass.Adposition => "ADP",
        _ => RareTag(wordClass),
    };

    private static string RareTag(WordClass wordClass) => wordClass switch
    {
        WordClass.CoordinatingConjunction => "CCONJ",
        WordClass.SubordinatingConjunction => "SCONJ",
        WordClass.Particle => "PART",
        WordClass.Interjection => "INTJ",
        WordClass.Numeral => "NUM",
        WordClass.Punctuation => "PUNCT",
        WordClass.Symbol => "SYM",
        _ => "_",
    };

    private static void WriteToken(string text, Token token, int number, int? next, TextWriter output)
    {
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{number}\t"));
        output.Write(OnOneLine(token.Form));
        output.Write('\t');
        output.Write(token.Lemma.Length > 0 ? OnOneLine(token.Lemma) : "_");
        output.Write('\t');
        output.Write(Tag(token.Class));
        output.Write(number == 1 ? "\t_\t_\t0\troot\t_\t" : "\t_\t_\t1\tdep\t_\t");
        output.Write(Miscellaneous(text, token, next));
        output.Write('\n');
    }

    private static string Miscellaneous(string text, Token token, int? next)
    {
        List<string> entries = [];
        if (token.Parts.Count > 0)
        {
            entries.Add("CompoundLemmas=" + string.Join('+', token.Parts.Select(part => part.Lemma)));
            entries.Add("CompoundParts=" + string.Join('+', token.Parts.Select(part => part.Surface)));
        }

        // Inside a paragraph everything between two tokens is kept; between sentences the text's own white space.
        int end = token.Span.Start + token.Span.Length;
        int gap = next ?? NextToken(text, end);
        if (gap == end && gap < text.Length)
        {
            entries.Add("SpaceAfter=No");
        }
        else if (gap - end > 1 || (gap > end && text[end] != ' ' && gap < text.Length))
        {
            entries.Add("SpacesAfter=" + Escaped(text.AsSpan(end, gap - end)));
        }

        return entries.Count == 0 ? "_" : string.Join('|', entries);
    }

    private static int NextToken(string text, int end)
    {
        int at = end;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static string Escaped(ReadOnlySpan<char> space)
    {
        StringBuilder escaped = new();
        foreach (char c in space)
        {
            escaped.Append(c switch
            {
                ' ' => "\\s",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static string OnOneLine(string text) =>
        text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 ? text : text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
}
