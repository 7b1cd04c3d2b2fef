using System.Collections.Frozen;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Themes.Naming;

/// <summary>Nouns of sayings: „die Stecknadel im Heuhaufen“ is about something else.</summary>
internal static class Idioms
{
    // By noun the lemmas of which one must stand beside it; none where the noun tells enough.
    private static readonly FrozenDictionary<string, string[]> Companions = Read();

    /// <summary>Whether a noun belongs to a saying.</summary>
    /// <param name="sentence">All tokens of its sentence.</param>
    /// <param name="noun">The noun.</param>
    public static bool Has(IReadOnlyList<Token> sentence, Token noun)
    {
        if (!Companions.TryGetValue(noun.Lemma.ToLowerInvariant(), out string[]? companions))
        {
            return false;
        }

        bool has = companions.Length == 0;
        foreach (Token token in sentence)
        {
            has |= !ReferenceEquals(token, noun) && Array.IndexOf(companions, token.Lemma.ToLowerInvariant()) >= 0;
        }

        return has;
    }

    private static FrozenDictionary<string, string[]> Read()
    {
        Dictionary<string, string[]> companions = new(StringComparer.Ordinal);
        foreach (string line in LanguageData.Lines("idiom-nouns.txt"))
        {
            string[] words = line.Split(' ');
            companions[words[0]] = words[1..];
        }

        return companions.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
