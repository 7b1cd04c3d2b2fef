using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline;

/// <summary>
/// Finds a word in all its forms and inside compounds: „Sprache“ finds „Sprachen“ and „Sprachförderung“. Several words are found
/// where they follow each other.
/// </summary>
/// <param name="options">How words are analysed.</param>
public sealed class Concordance(AnnotationOptions options)
{
    /// <summary>All places, in the order of the statements.</summary>
    /// <param name="words">The word or words, in any form, case and spelling of umlauts.</param>
    /// <param name="statements">Where to look.</param>
    public IReadOnlyList<WordUse> Find(string words, IReadOnlyList<AnnotatedStatement> statements)
    {
        // A word alone shows no class: „sprachen“ in small letters may be the noun as well as the verb, and both are meant.
        Token[] typed = [.. TokensOf(words)], asNouns = [.. TokensOf(Capital(words))];
        HashSet<string>[] wanted = [.. typed.Select(token => Names(token, withParts: false))];
        for (int at = 0; at < wanted.Length && asNouns.Length == wanted.Length; at++)
        {
            wanted[at].UnionWith(Names(asNouns[at], withParts: false));
        }

        return wanted.Length == 0 ? [] : [.. statements.SelectMany(statement => Uses(wanted, statement))];
    }

    private IEnumerable<Token> TokensOf(string words)
    {
        SourcePlace nowhere = new(string.Empty, null, null, null, null, []);
        Statement query = new(new StatementId("query"), string.Empty, null, words, nowhere, StatementKind.Remark, null, new Dictionary<string, string>());
        return new Annotator(options).Annotate([query])[0].Content.Sentences.SelectMany(sentence => sentence.Tokens);
    }

    private static IEnumerable<WordUse> Uses(HashSet<string>[] wanted, AnnotatedStatement statement)
    {
        Token[] tokens = [.. statement.Content.Sentences.SelectMany(sentence => sentence.Tokens)];
        for (int start = 0; start + wanted.Length <= tokens.Length; start++)
        {
            if (Enumerable.Range(0, wanted.Length).All(at => wanted[at].Overlaps(Names(tokens[start + at], withParts: true))))
            {
                TextSpan first = tokens[start].Span, last = tokens[start + wanted.Length - 1].Span;
                yield return new WordUse(statement.Statement, new TextSpan(first.Start, last.Start + last.Length - first.Start));
            }
        }
    }

    private static string Capital(string words) =>
        string.Join(' ', words.Split(' ').Select(word => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    private static HashSet<string> Names(Token token, bool withParts) =>
        [WordFold.Fold(token.Form), WordFold.Fold(token.Lemma), .. withParts ? token.Parts.Select(part => WordFold.Fold(part.Lemma)) : []];
}
