using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language.Tagging;

/// <summary>
/// Completes what a hyphen leaves out: „Sprach- und Leseförderung“ speaks of Sprachförderung, „Datenschutz und -sicherheit“ of
/// Datensicherheit. The lemma and the parts are those of the whole word; the form stays as written.
/// </summary>
internal static class SuspendedParts
{
    /// <summary>How many tokens away the other word may stand: „Kinder-, Jugend-, Familien- und Altenhilfe“.</summary>
    private const int Reach = 8;

    public static void Complete(Token[] tokens)
    {
        for (int index = tokens.Length - 1; index >= 0; index--)
        {
            string form = tokens[index].Form;
            if (form.Length > 2 && form[^1] == '-' && CharKinds.IsLetter(form[0]))
            {
                CompleteStart(tokens, index);
            }
            else if (form.Length > 2 && form[0] == '-' && CharKinds.IsLetter(form[1]))
            {
                CompleteEnd(tokens, index);
            }
        }
    }

    /// <summary>„Sprach-“ takes the last part of the next compound.</summary>
    private static void CompleteStart(Token[] tokens, int index)
    {
        string start = tokens[index].Form[..^1];
        for (int other = index + 1; other < Math.Min(tokens.Length, index + Reach); other++)
        {
            Token token = tokens[other];
            if (token.Parts.Count > 1)
            {
                CompoundPart head = token.Parts[^1];
                string whole = start + head.Surface.ToLowerInvariant();
                tokens[index] = Completed(tokens[index], whole, token.Class, [.. StartParts(start), head with { Surface = string.Empty }]);
                return;
            }
        }
    }

    private static IEnumerable<CompoundPart> StartParts(string start)
    {
        // The hyphen belongs to the surface, so that the surfaces still join to the form.
        IReadOnlyList<CompoundPart> inner = CompoundSplitter.SplitStart(start);
        return inner.Take(inner.Count - 1).Append(inner[^1] with { Surface = inner[^1].Surface + "-" });
    }

    /// <summary>„-sicherheit“ takes the first parts of the compound before.</summary>
    private static void CompleteEnd(Token[] tokens, int index)
    {
        string end = tokens[index].Form[1..];
        for (int other = index - 1; other >= Math.Max(0, index - Reach); other--)
        {
            Token token = tokens[other];
            if (token.Parts.Count > 1 && token.Form[^1] != '-')
            {
                string start = string.Concat(token.Parts.Take(token.Parts.Count - 1).Select(part => part.Surface));
                IEnumerable<CompoundPart> parts = token.Parts.Take(token.Parts.Count - 1).Select(part => part with { Surface = string.Empty });
                CompoundPart head = new(tokens[index].Form, WordAnalyzer.Analyze(Capital(end)).LemmaFor(Tag.Noun));
                tokens[index] = Completed(tokens[index], start + end.ToLowerInvariant(), token.Class, [.. parts, head]);
                return;
            }
        }
    }

    private static Token Completed(Token token, string whole, WordClass wordClass, CompoundPart[] parts)
    {
        string form = wordClass is WordClass.Noun or WordClass.ProperNoun ? Capital(whole) : whole.ToLowerInvariant();
        return token with { Lemma = Lemmatizer.Lemma(form, wordClass), Class = wordClass, Parts = parts };
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
