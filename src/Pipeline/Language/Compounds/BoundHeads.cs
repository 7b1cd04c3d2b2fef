using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language.Compounds;

/// <summary>Last parts that are no words alone: „-jährig“, „-förmig“, „-nehmer“.</summary>
internal static class BoundHeads
{
    private static readonly string[] NounEndings = ["", "s", "n", "in", "innen"];
    private static readonly string[] AdjectiveEndings = ["", "e", "en", "em", "er", "es", "ere", "eren", "ste", "sten"];

    /// <summary>Forms to lemmas of adjectives.</summary>
    public static FrozenDictionary<string, string> Adjectives { get; } = Read("A", AdjectiveEndings);

    /// <summary>Forms to lemmas of nouns.</summary>
    public static FrozenDictionary<string, string> Nouns { get; } = Read("N", NounEndings);

    private static FrozenDictionary<string, string> Read(string kind, string[] endings) =>
        LanguageData.Lines("compound-bound-heads.txt")
            .Select(line => line.Split(' '))
            .Where(cells => cells[1] == kind)
            .SelectMany(cells => endings.Select(ending =>
                (Form: cells[0] + ending, Lemma: cells[0] + (ending.StartsWith("in", StringComparison.Ordinal) ? "in" : string.Empty))))
            .DistinctBy(entry => entry.Form)
            .ToFrozenDictionary(entry => entry.Form, entry => entry.Lemma, StringComparer.Ordinal);
}
