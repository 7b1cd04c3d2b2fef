using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language.Compounds;

/// <summary>Nouns that are made of a verb: „Dehnung“, „Leugner“; with a prefix („Freistellung“ of freistellen) they have no parts.</summary>
internal static class DerivedNouns
{
    private static readonly string[] Endings = ["ungen", "ung", "erinnen", "erin", "ern", "ers", "er"];

    /// <summary>Whether the word is made of a known verb with a prefix.</summary>
    /// <param name="word">The word in small letters.</param>
    /// <param name="isInfinitive">Whether a form is the infinitive of a verb.</param>
    public static bool IsOfPrefixVerb(string word, Func<string, bool> isInfinitive) =>
        VerbPrefixes.LengthsIn(word).Any() && IsOfVerb(word, isInfinitive);

    /// <summary>Whether the word is made of a known verb.</summary>
    public static bool IsOfVerb(ReadOnlySpan<char> word, Func<string, bool> isInfinitive)
    {
        foreach (string ending in Endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                ReadOnlySpan<char> stem = word[..^ending.Length];
                return isInfinitive($"{stem}en") || isInfinitive($"{stem}n");
            }
        }

        return false;
    }
}
