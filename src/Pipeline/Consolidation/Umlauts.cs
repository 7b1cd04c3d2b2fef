using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Gives a word from a keyboard without umlauts its own back: „fuenf“, „Gespraeche“, „Pruefgruppe“.</summary>
internal static class Umlauts
{
    private const string Marked = "äöü";

    /// <summary>The word with its umlauts; „Quelle“, „Treue“ and „Steuergruppe“ as they are.</summary>
    public static string Restored(string word)
    {
        string restored = Written(word);
        return restored == word ? word : IsSame(word, restored) ? restored : OfParts(word);
    }

    /// <summary>The letters alone, whatever the word.</summary>
    public static string Written(string word) => word.Replace("ae", "ä", StringComparison.Ordinal)
        .Replace("oe", "ö", StringComparison.Ordinal).Replace("ue", "ü", StringComparison.Ordinal);

    private static bool IsSame(string word, string restored)
    {
        WordAnalysis umlauts = WordAnalyzer.Analyze(restored);
        return umlauts.Source != WordSource.Guessed
            && string.Equals(umlauts.Readings[0].Lemma, WordAnalyzer.Analyze(word).Readings[0].Lemma, StringComparison.Ordinal);
    }

    // No lexicon has „Prüfgruppe“, but its parts are known.
    private static string OfParts(string word)
    {
        IReadOnlyList<CompoundPart> parts = CompoundSplitter.Split(word);
        return parts.Count < 2 ? word : WithCapitalOf(word, string.Concat(parts.Select(OfPart)));
    }

    private static string WithCapitalOf(string word, string restored) => char.IsUpper(word[0]) ? Capital.Upper(restored) : restored;

    private static string OfPart(CompoundPart part)
    {
        string restored = Written(part.Surface);
        int umlaut = restored.AsSpan().IndexOfAny(Marked);
        bool ofLemma = umlaut >= 0 && part.Lemma.Length > umlaut
            && part.Lemma.AsSpan(0, umlaut + 1).Equals(restored.AsSpan(0, umlaut + 1), StringComparison.OrdinalIgnoreCase);
        return ofLemma || (umlaut >= 0 && IsSame(Capital.Upper(part.Surface), Capital.Upper(restored))) ? restored : part.Surface;
    }
}
