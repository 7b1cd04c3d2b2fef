using System.Collections.Frozen;
using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Training.Morphology;

/// <summary>What the words before a noun say about its case and number.</summary>
internal static class NounContext
{
    private const int MostAdjectives = 2;

    private static readonly FrozenSet<string> Numbers = FrozenSet.ToFrozenSet(
        ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "hundert"],
        StringComparer.Ordinal);

    /// <summary>Cells in which the noun at the index may stand; all where nothing before it tells.</summary>
    public static CellSet Cells(IReadOnlyList<string> words, int index)
    {
        int at = index - 1;
        List<string> endings = [];
        while (at > 0 && endings.Count < MostAdjectives && AdjectiveEnding(words[at]) is { } ending)
        {
            endings.Add(ending);
            at--;
        }

        string word = words[at].ToLowerInvariant();
        CellSet cells = OfDeterminer(word, endings);
        if (cells.IsEmpty)
        {
            return endings.Count > 0 && Prepositions.Cells(word) is { } cases
                ? cases & OfEndings(Declension.Strong, endings)
                : CellSet.All;
        }

        CellSet governed = at > 0 ? Prepositions.Cells(words[at - 1].ToLowerInvariant()) ?? CellSet.All : CellSet.All;
        return cells.NarrowedBy(governed);
    }

    private static CellSet OfDeterminer(string word, List<string> endings)
    {
        if (Numbers.Contains(word))
        {
            return CellSet.Plural & OfEndings(Declension.Strong, endings);
        }

        if (Prepositions.Contraction(word) is { } contraction)
        {
            return OfDeterminer(contraction.Article, endings) & (Prepositions.Cells(contraction.Preposition) ?? CellSet.All);
        }

        CellSet cells = CellSet.None;
        foreach (DeterminerReading reading in Determiners.Readings(word))
        {
            cells |= reading.Cells & OfEndings(reading.Determiner.Following, endings);
        }

        return cells;
    }

    private static CellSet OfEndings(Declension declension, List<string> endings) =>
        endings.Aggregate(CellSet.All, (cells, ending) => cells & Endings.Cells(declension, ending));

    private static string? AdjectiveEnding(string word)
    {
        bool open = word.Length > 3 && char.IsLower(word[0]) && Determiners.Readings(word).Count == 0
            && Prepositions.Cells(word) is null && !Numbers.Contains(word);
        return open ? Endings.OfAdjectives.FirstOrDefault(ending => word.EndsWith(ending, StringComparison.Ordinal)) : null;
    }
}
