using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Research;

/// <summary>How often words stand in some statements.</summary>
/// <param name="Lemmas">Nouns, names, verbs, adjectives and adverbs by dictionary form, with their number.</param>
/// <param name="Size">Number of all words, punctuation left out.</param>
internal sealed record WordCount(IReadOnlyDictionary<string, int> Lemmas, int Size)
{
    public static WordCount Of(IEnumerable<AnnotatedStatement> statements)
    {
        Dictionary<string, int> lemmas = new(StringComparer.Ordinal);
        int size = 0;
        foreach (Token token in statements.SelectMany(entry => entry.Content.Sentences).SelectMany(sentence => sentence.Tokens))
        {
            size += token.Class is WordClass.Punctuation or WordClass.Symbol ? 0 : 1;
            if (token.Class is WordClass.Noun or WordClass.ProperNoun or WordClass.Verb or WordClass.Adjective or WordClass.Adverb)
            {
                lemmas[token.Lemma] = lemmas.GetValueOrDefault(token.Lemma) + 1;
            }
        }

        return new WordCount(lemmas, size);
    }
}
