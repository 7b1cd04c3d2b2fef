using System.Text;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>What is quoted stands letter for letter in a statement that is named, or in the draft.</summary>
internal static class QuotationRule
{
    private static readonly (char Open, string Close)[] Marks = [('„', "“”\""), ('“', "”\""), ('»', "«"), ('«', "»"), ('"', "\""), ('‚', "‘’'"), ('›', "‹")];

    public static Refusal? Check(DraftedSentence sentence, GroundWords words)
    {
        string[] sources = [.. words.Texts(sentence).Select(text => OneSpaced(text.Text))];
        string? foreign = sentence.Given.Quotes.Concat(Quoted(sentence.Given.Text))
            .FirstOrDefault(quote => string.IsNullOrWhiteSpace(quote) || !Array.Exists(sources, source => Stands(OneSpaced(quote), source)));
        return foreign is null ? null : new Refusal(RefusalReason.Quotation, $"Das Zitat „{foreign}“ steht so weder im Entwurf noch in den genannten Aussagen.");
    }

    /// <summary>What stands between quotation marks; to the end where the closing mark is missing.</summary>
    internal static IEnumerable<string> Quoted(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            string? close = Array.Find(Marks, mark => mark.Open == text[at]).Close;
            if (close is null)
            {
                at++;
                continue;
            }

            int end = text.AsSpan(at + 1).IndexOfAny(close);
            end = end < 0 ? text.Length : at + 1 + end;
            yield return text[(at + 1)..end];
            at = end + 1;
        }
    }

    // Whole words: „gast“ is no quotation of „gastfreundlich“.
    private static bool Stands(string quote, string source)
    {
        for (int at = source.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = source.IndexOf(quote, at + 1, StringComparison.Ordinal))
        {
            if (!Joins(source, at - 1, quote[0]) && !Joins(source, at + quote.Length, quote[^1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Joins(string source, int at, char edge) =>
        at >= 0 && at < source.Length && char.IsLetterOrDigit(source[at]) && char.IsLetterOrDigit(edge);

    private static string OneSpaced(string text)
    {
        StringBuilder spaced = new(text.Length);
        foreach (char letter in text.Trim())
        {
            if (!char.IsWhiteSpace(letter))
            {
                spaced.Append(letter);
            }
            else if (spaced.Length > 0 && spaced[^1] != ' ')
            {
                spaced.Append(' ');
            }
        }

        return spaced.ToString();
    }
}
