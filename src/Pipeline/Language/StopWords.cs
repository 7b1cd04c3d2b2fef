using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language;

/// <summary>Words that say nothing about a theme.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Words = LanguageData.Set("stopwords.txt");

    /// <summary>Whether a lemma (or a form) is a stop word, whatever its case.</summary>
    public static bool Contains(string lemma) => Words.Contains(lemma) || Words.Contains(lemma.ToLowerInvariant());
}
