using System.Collections.Frozen;
using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>Small words that say how phrases and clauses are built.</summary>
internal static class ClosedWords
{
    private static readonly FrozenSet<string> NoAdjectives = LanguageData.Set("morphology/no-adjectives.txt");

    private static readonly ILookup<string, string[]> Parts = LanguageData.Lines("morphology/clause-words.txt")
        .Select(line => line.Split(' '))
        .ToLookup(columns => columns[0], columns => columns[1..], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Numbers = FrozenSet.ToFrozenSet(
        ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "zwanzig", "hundert"],
        StringComparer.Ordinal);

    /// <summary>Whether the word, in lower case, begins a subordinate clause.</summary>
    public static bool IsOpener(string word) => Is(word, "opener");

    /// <summary>Whether a nominative follows the verb.</summary>
    public static bool IsCopula(string word) => Is(word, "copula");

    /// <summary>„und“, „oder“ and their like.</summary>
    public static bool IsJoiner(string word) => Is(word, "joiner");

    /// <summary>Place of a subject pronoun in the row „ich du er wir ihr sie“; null where the word is none.</summary>
    public static int? SubjectRow(string word) =>
        Parts[word].FirstOrDefault(part => part[0] == "subject") is { } part ? part[1][0] - '1' : null;

    /// <summary>Whether the word counts more than one.</summary>
    public static bool IsNumber(string word) => Numbers.Contains(word) || (word.Length > 0 && char.IsAsciiDigit(word[0]) && word != "1");

    /// <summary>The ending of agreement where the word may be an adjective before its noun; null where it is none.</summary>
    public static string? AdjectiveEnding(string word)
    {
        bool open = word.Length > 3 && !NoAdjectives.Contains(word) && Determiners.Readings(word).Count == 0
            && Prepositions.Cells(word) is null && Prepositions.Contraction(word) is null && !Numbers.Contains(word)
            && Parts[word].FirstOrDefault() is null;
        return open ? Endings.OfAdjectives.FirstOrDefault(ending => word.EndsWith(ending, StringComparison.Ordinal)) : null;
    }

    private static bool Is(string word, string part) => Parts[word].Any(each => each[0] == part);
}
