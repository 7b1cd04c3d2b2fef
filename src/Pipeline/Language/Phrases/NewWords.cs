using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>A noun among the new words.</summary>
/// <param name="Index">Its token.</param>
/// <param name="Adjectives">Tokens of the adjectives before it.</param>
/// <param name="Readings">What it can be, the likeliest first.</param>
/// <param name="IsPlural">Whether it is given as a plural beyond doubt.</param>
/// <param name="IsSingular">Whether it is given as a singular beyond doubt.</param>
internal sealed record NewNoun(
    int Index, IReadOnlyList<int> Adjectives, IReadOnlyList<NounReading> Readings, bool IsPlural, bool IsSingular);

/// <summary>The new words read as a noun phrase.</summary>
/// <param name="Text">Their tokens.</param>
/// <param name="Determiner">Token of an article before them; null where there is none.</param>
/// <param name="Nouns">Their nouns that are joined with one another; what follows stays as it is.</param>
internal sealed record NewWords(PhraseText Text, int? Determiner, IReadOnlyList<NewNoun> Nouns)
{
    /// <summary>What stands for several without a noun: „alle“, „viele“; null for all other words.</summary>
    public Determiner? Alone => Text.Count == 1 && Determiners.Readings(Text.Small(0)) is [{ Determiner: { Stem: "all" or "viel" or "manch" or "einig" or "etlich" } several }, ..]
        ? several : null;

    /// <summary>
    /// The same with the readings first that are akin to the old noun: another form of it („Fest“, „Feste“), or an
    /// infinitive in the place of one („das Fördern“, „das Stärken“).
    /// </summary>
    public NewWords Beside(NounReading old)
    {
        NewNoun first = Nouns[0];
        NounReading[] ordered = [.. first.Readings.OrderBy(reading => IsAkin(reading, old) ? 0 : 1)];
        if (ordered[0] == first.Readings[0])
        {
            return this;
        }

        bool plural = !ordered[0].Cells.Meets(CellSet.Singular);
        bool singular = !ordered[0].Cells.Meets(CellSet.Plural);
        return this with { Nouns = [first with { Readings = ordered, IsPlural = plural, IsSingular = singular }, .. Nouns.Skip(1)] };
    }

    private static bool IsAkin(NounReading reading, NounReading old) =>
        reading.Lemma == old.Lemma || (IsInfinitive(old) && IsInfinitive(reading));

    private static bool IsInfinitive(NounReading noun) =>
        noun.Class.Genus == Genus.Neuter && VerbLexicon.Contains(noun.Lemma.ToLowerInvariant());
}
