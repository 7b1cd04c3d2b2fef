using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Themes.Features;

namespace DialogueMining.Pipeline.Themes.Naming;

/// <summary>Collects the words and noun phrases of a round's statements: what labels and keywords are made of.</summary>
internal sealed class PhraseIndex
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    private PhraseIndex()
    {
    }

    /// <summary>The phrases, in the order of their first occurrence.</summary>
    public static IReadOnlyList<Phrase> Of(IReadOnlyList<AnnotatedStatement> statements)
    {
        PhraseIndex index = new();
        for (int statement = 0; statement < statements.Count; statement++)
        {
            foreach (Sentence sentence in statements[statement].Content.Sentences)
            {
                index.Add(sentence.Tokens, statement);
            }
        }

        return [.. index._entries
            .OrderBy(entry => entry.Value.Order)
            .Select(entry => new Phrase(entry.Key, entry.Value.Statements, entry.Value.Forms, entry.Value.Rank))];
    }

    private void Add(IReadOnlyList<Token> tokens, int statement)
    {
        for (int index = 0; index < tokens.Count; index++)
        {
            Token token = tokens[index];
            if (!ContentTerms.IsContent(token))
            {
                continue;
            }

            bool noun = token.Class is WordClass.Noun or WordClass.ProperNoun;
            Add(WordFold.Fold(token.Lemma), token.Form, noun ? 1 : 0, statement);
            if (noun && index > 0 && tokens[index - 1].Class is WordClass.Adjective
                && ContentTerms.IsContent(tokens[index - 1]))
            {
                Token adjective = tokens[index - 1];
                Add(WordFold.Fold(adjective.Lemma) + " " + WordFold.Fold(token.Lemma),
                    adjective.Form + " " + token.Form, 2, statement);
            }
        }
    }

    private void Add(string key, string form, int rank, int statement)
    {
        if (!_entries.TryGetValue(key, out Entry? entry))
        {
            entry = new Entry(_entries.Count);
            _entries.Add(key, entry);
        }

        entry.Rank = Math.Max(entry.Rank, rank);
        entry.Forms[form] = entry.Forms.GetValueOrDefault(form) + 1;
        if (entry.Statements.Count == 0 || entry.Statements[^1] != statement)
        {
            entry.Statements.Add(statement);
        }
    }

    private sealed class Entry(int order)
    {
        public int Order { get; } = order;

        public int Rank { get; set; }

        public List<int> Statements { get; } = [];

        public SortedDictionary<string, int> Forms { get; } = new(StringComparer.Ordinal);
    }
}
