using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>Prefixes of verbs, by whether they leave their verb in a main clause.</summary>
internal static class VerbPrefixes
{
    private static readonly FrozenDictionary<string, char> Kinds = LanguageData.Lines("verb-prefixes.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(cells => cells[0], cells => cells[1][0], StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int Longest = Kinds.Keys.Max(prefix => prefix.Length);

    /// <summary>Whether the word can stand apart from its verb.</summary>
    public static bool IsSeparable(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out char kind) && kind != '-';

    /// <summary>Whether the word can be a prefix that stays.</summary>
    public static bool IsInseparable(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out char kind) && kind != '+';

    /// <summary>Lengths of the prefixes that the form begins with, longest first; at least two letters remain.</summary>
    public static IEnumerable<int> LengthsIn(string form)
    {
        for (int length = Math.Min(Longest, form.Length - 2); length >= 2; length--)
        {
            if (Lookup.ContainsKey(form.AsSpan(0, length)))
            {
                yield return length;
            }
        }
    }
}
