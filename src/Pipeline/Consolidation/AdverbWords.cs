using System.Collections.Frozen;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Words that never inflect and look as if they did: „jederzeit“ is no time and no quality.</summary>
internal static class AdverbWords
{
    private static readonly FrozenSet<string> All = LanguageData.Set("adverbs.txt");

    public static bool Contains(string word) => All.Contains(word.ToLowerInvariant());
}
