using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language.Tagging;

/// <summary>Joins a verb with the prefix that stands apart from it: „setzt … ein“ is einsetzen.</summary>
internal static class SeparableVerbs
{
    /// <summary>Puts the joined lemma on the verb.</summary>
    public static void Join(Token[] tokens, ReadOnlySpan<Tag> tags)
    {
        for (int index = 1; index < tokens.Length; index++)
        {
            if (!IsPrefix(tokens, tags, index))
            {
                continue;
            }

            int verb = VerbBefore(tokens, tags, index);
            string prefix = tokens[index].Form.ToLowerInvariant();
            if (verb >= 0 && IsVerb(prefix + tokens[verb].Lemma))
            {
                tokens[verb] = tokens[verb] with { Lemma = prefix + tokens[verb].Lemma };
                tokens[index] = tokens[index] with { Lemma = prefix, Class = WordClass.Adposition };
            }
        }
    }

    /// <summary>By the tagger's word, or where a clause ends: no article or preposition stands there.</summary>
    private static bool IsPrefix(Token[] tokens, ReadOnlySpan<Tag> tags, int index)
    {
        if (tags[index] == Tag.VerbPrefix)
        {
            // „gingen nach Hause“: what could be a preposition is one before a noun, whatever the tagger says.
            bool before = index + 1 < tokens.Length && tags[index + 1] is Tag.Noun or Tag.Name or Tag.InflectedAdjective or Tag.Determiner or Tag.Number;
            return !before || !IsPreposition(tokens[index].Form);
        }

        bool ends = index + 1 == tokens.Length || tags[index + 1] == Tag.Punctuation || tags[index + 1] == Tag.Coordinator;
        return ends && tags[index] is Tag.Preposition or Tag.Determiner or Tag.Adverb or Tag.Particle && tokens[index].Form.Length < 12
            && VerbPrefixes.IsSeparable(tokens[index].Form);
    }

    /// <summary>The finite verb of the clause that the prefix ends; -1 where there is none or an auxiliary comes between.</summary>
    private static int VerbBefore(Token[] tokens, ReadOnlySpan<Tag> tags, int prefix)
    {
        int plural = -1;
        for (int index = prefix - 1; index >= 0; index--)
        {
            switch (tags[index])
            {
                case Tag.FiniteVerb:
                    return index;
                case Tag.FiniteAuxiliary:
                    return tokens[index].Lemma is "haben" or "sein" or "werden" ? index : -1;
                case Tag.Subordinator:
                    return -1;
                // „Wir setzen sie ein“: the plural looks like the infinitive, and the tagger may take it for one.
                case Tag.Infinitive when plural < 0:
                    plural = index;
                    break;
                case Tag.Punctuation when plural >= 0:
                    return plural;
                default:
                    break;
            }
        }

        return plural;
    }

    private static bool IsPreposition(string form) =>
        Array.Exists(WordAnalyzer.Analyze(form).Readings, reading => reading.Tag == Tag.Preposition);

    private static bool IsVerb(string infinitive) =>
        WordAnalyzer.TryFindWord(infinitive, out FormEntry entry) && entry.Has(Tag.Infinitive);
}
