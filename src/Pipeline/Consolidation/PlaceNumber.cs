using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// Who wants „Zweigstellen“ to be „Stadtteilhäuser“ names a term: where the draft has one of them („in jeder Zweigstelle“), one it stays.
/// </summary>
internal static class PlaceNumber
{
    /// <summary>The new words in the number of the place, where old and new words are a plural of one noun and the place is a singular.</summary>
    /// <param name="named">The old words as they were named; null where none were.</param>
    /// <param name="here">The words at the place.</param>
    /// <param name="words">The new words.</param>
    public static string Of(string? named, string here, string words) =>
        named is not null && Plural(named) is { } old && One(here) is { } one && Plural(words) is { } fresh && old.Lemma == one.Lemma ? fresh.Lemma : words;

    private static NounReading? Plural(string word) => Reading(word) is { } reading && !reading.Cells.Meets(CellSet.Singular) ? reading : null;

    private static NounReading? One(string word) => Reading(word) is { } reading && !reading.Cells.Meets(CellSet.Plural) ? reading : null;

    private static NounReading? Reading(string word) => !word.Contains(' ', StringComparison.Ordinal) && word.Length > 0
        && Nouns.Readings(Capital.Upper(word)) is [{ Cells.IsEmpty: false, Class.IsAdjectival: false } reading, ..] ? reading : null;
}
