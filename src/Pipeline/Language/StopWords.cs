using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language;

/// <summary>Words that say nothing about a theme.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Words = LanguageData.Set("stopwords.txt");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a lemma (or a form) is a stop word, whatever its case.</summary>
    public static bool Contains(string lemma) => Words.Contains(lemma) || Words.Contains(lemma.ToLowerInvariant());

    /// <summary>Whether a word in small letters is a stop word.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
