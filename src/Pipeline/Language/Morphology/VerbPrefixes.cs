using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>What a verb's prefix does.</summary>
internal enum VerbPrefixKind
{
    Parts,
    MostlyParts,
    MostlyStays,
    Stays,
}

/// <summary>Prefixes of verbs.</summary>
internal static class VerbPrefixes
{
    private static readonly FrozenDictionary<string, VerbPrefixKind> Kinds = LanguageData.Lines("morphology/verb-prefixes.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(
            columns => columns[0],
            columns => Enum.Parse<VerbPrefixKind>(columns[1].Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true),
            StringComparer.Ordinal);

    private static readonly int Longest = Kinds.Keys.Max(prefix => prefix.Length);

    /// <summary>Whether the prefix can part from its verb.</summary>
    public static bool IsSeparable(string prefix) =>
        Kinds.TryGetValue(prefix, out VerbPrefixKind kind) && kind != VerbPrefixKind.Stays;

    /// <summary>Prefixes at the front of the word that leave a word of a verb's shape, longest first.</summary>
    public static IEnumerable<(string Prefix, VerbPrefixKind Kind)> Of(string word)
    {
        for (int length = Math.Min(Longest, word.Length - 4); length >= 2; length--)
        {
            if (Kinds.TryGetValue(word[..length], out VerbPrefixKind kind))
            {
                yield return (word[..length], kind);
            }
        }
    }
}
