namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>
/// Writes a word in the form that another word has: „Dialoge“ is to Dialog what „Diskussionen“ is to Diskussion.
/// A form that can be several things gives several answers.
/// </summary>
internal static class WordTransfer
{
    /// <summary>
    /// Answers, the likeliest first; empty where <paramref name="form"/> is no form of the old word or the two words
    /// have nothing in common.
    /// </summary>
    public static IReadOnlyList<string> Answers(string form, string oldLemma, string newLemma)
    {
        IEnumerable<string> answers = char.IsUpper(oldLemma[0]) && char.IsUpper(newLemma[0])
            ? OfNoun(form, oldLemma, newLemma).Concat(OfAdjective(form, oldLemma, newLemma))
            : OfAdjective(form, oldLemma, newLemma).Concat(OfVerb(form, oldLemma, newLemma));
        bool verb = VerbLexicon.LooksInfinitive(oldLemma) && VerbLexicon.LooksInfinitive(newLemma);
        return [.. (verb ? OfVerb(form, oldLemma, newLemma).Concat(answers) : answers).Distinct()];
    }

    /// <summary>The noun forms that the old form's cells allow.</summary>
    public static IEnumerable<string> OfNoun(string form, string oldLemma, string newLemma)
    {
        NounReading noun = Nouns.OfLemma(newLemma).First();
        foreach (NounReading old in Nouns.Readings(form, oldLemma))
        {
            foreach (Cell cell in Ordered(old.Cells, form != oldLemma || (old.Class.IsCountable && noun.Class.IsCountable)))
            {
                yield return NounForms.Form(newLemma, noun.Class, cell, cell.Case == GrammaticalCase.Nominative
                    && oldLemma.EndsWith('r') ? Declension.Strong : Declension.Weak);
            }
        }
    }

    // A countable noun that stands alone is a plural where its form allows it: „Lehrer“ without „der“ or „ein“.
    private static IEnumerable<Cell> Ordered(CellSet cells, bool plural) =>
        cells.Each()
            .OrderBy(cell => cell.Genus == Genus.Plural == plural ? 0 : 1)
            .ThenBy(cell => cell.Case switch
            {
                GrammaticalCase.Nominative => 0,
                GrammaticalCase.Accusative => 1,
                GrammaticalCase.Dative => 2,
                _ => 3,
            });

    private static IEnumerable<string> OfAdjective(string form, string oldLemma, string newLemma) =>
        Adjectives.Readings(form, oldLemma)
            .Select(reading => Adjectives.Form(newLemma, reading.Degree, reading.Ending));

    private static IEnumerable<string> OfVerb(string form, string oldLemma, string newLemma)
    {
        if (!VerbLexicon.LooksInfinitive(oldLemma) || !VerbLexicon.LooksInfinitive(newLemma))
        {
            yield break;
        }

        Verb verb = VerbLexicon.Find(newLemma);
        foreach (VerbReading old in Verbs.Readings(form, oldLemma))
        {
            // A verb without a particle shows nothing of the word order: the main clause is the usual one.
            bool parted = old.IsParted || old.Verb.Particle.Length == 0;
            yield return parted ? VerbForms.Parted(verb, old.Slot) : VerbForms.Joined(verb, old.Slot);
        }
    }
}
