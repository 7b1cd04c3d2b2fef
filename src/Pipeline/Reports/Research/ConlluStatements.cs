using System.Globalization;
using System.Text;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Research;

/// <summary>
/// Writes all statements as CoNLL-U, with table, round, kind and theme as comments. Nothing is known of the syntax: all words
/// hang on the first, so that every tool that wants a tree can read the file.
/// </summary>
internal static class ConlluStatements
{
    private static readonly string[] Tags =
        ["X", "NOUN", "PROPN", "VERB", "AUX", "ADJ", "ADV", "DET", "PRON", "ADP", "CCONJ", "SCONJ", "PART", "INTJ", "NUM", "PUNCT", "SYM"];

    public static ReadOnlyMemory<byte> Write(ResultIndex index)
    {
        StringBuilder text = new();
        foreach (AnnotatedStatement entry in index.Analysis.Statements)
        {
            for (int number = 0; number < entry.Content.Sentences.Count; number++)
            {
                AppendComments(text, index, entry, number);
                AppendTokens(text, entry.Content.Text, entry.Content.Sentences[number]);
                text.Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AppendComments(StringBuilder text, ResultIndex index, AnnotatedStatement entry, int number)
    {
        Statement statement = entry.Statement;
        if (number == 0)
        {
            text.Append("# newdoc id = ").Append(statement.Id.Value).Append('\n');
            Comment(text, "table", statement.Table);
            Comment(text, "round", statement.Round?.ToString(CultureInfo.InvariantCulture));
            Comment(text, "kind", Wire.Name(statement.Kind));
            Comment(text, "theme", index.ThemeOf(statement.Id)?.Value);
        }

        TextSpan span = entry.Content.Sentences[number].Span;
        Comment(text, "sent_id", string.Create(CultureInfo.InvariantCulture, $"{statement.Id.Value}-{number + 1}"));
        Comment(text, "text", entry.Content.Text.Substring(span.Start, span.Length));
    }

    private static void Comment(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            text.Append("# ").Append(name).Append(" = ");
            AppendCell(text, value.Trim());
            text.Append('\n');
        }
    }

    private static void AppendTokens(StringBuilder text, string content, Sentence sentence)
    {
        for (int at = 0; at < sentence.Tokens.Count; at++)
        {
            Token token = sentence.Tokens[at];
            text.Append(at + 1).Append('\t');
            AppendCell(text, token.Form);
            text.Append('\t');
            AppendCell(text, token.Lemma.Length > 0 ? token.Lemma : "_");
            text.Append('\t').Append(Tags[(int)token.Class]).Append(at == 0 ? "\t_\t_\t0\troot\t_\t" : "\t_\t_\t1\tdep\t_\t");
            int end = token.Span.Start + token.Span.Length;
            bool isJoined = at + 1 < sentence.Tokens.Count && end < content.Length && !char.IsWhiteSpace(content[end]);
            AppendNotes(text, token, isJoined);
            text.Append('\n');
        }
    }

    private static void AppendNotes(StringBuilder text, Token token, bool isJoined)
    {
        string[] notes =
        [
            .. IsCompound(token, part => part.Surface) ? [$"CompoundParts={string.Join('+', token.Parts.Select(part => part.Surface))}"] : Array.Empty<string>(),
            .. IsCompound(token, part => part.Lemma) ? [$"CompoundLemmas={string.Join('+', token.Parts.Select(part => part.Lemma))}"] : Array.Empty<string>(),
            .. isJoined ? ["SpaceAfter=No"] : Array.Empty<string>(),
        ];
        text.Append(notes.Length == 0 ? "_" : string.Join('|', notes));
    }

    // Signs that have a meaning in the table, and parts that a suspended hyphen leaves out.
    private static bool IsCompound(Token token, Func<CompoundPart, string> side) =>
        token.Parts.Count > 1 && token.Parts.All(part => side(part).Length > 0 && side(part).AsSpan().IndexOfAny('|', '\t', ' ') < 0);

    // White space that would break the table becomes a blank.
    private static void AppendCell(StringBuilder text, string cell)
    {
        foreach (char c in cell)
        {
            text.Append(c is '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' ? ' ' : c);
        }
    }
}
