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
        string[] nouns = char.IsUpper(oldLemma[0]) && char.IsUpper(newLemma[0]) ? [.. OfNoun(form, oldLemma, newLemma)] : [];
        IEnumerable<string> answers = nouns.Length > 0 ? nouns
            : OfAdjective(form, oldLemma, newLemma).Concat(OfVerb(form, oldLemma, newLemma));
        bool verb = VerbLexicon.LooksInfinitive(oldLemma) && VerbLexicon.LooksInfinitive(newLemma);
        return [.. (verb ? OfVerb(form, oldLemma, newLemma).Concat(answers) : answers).Distinct()];
    }

    /// <summary>The noun forms that the old form's cells allow, the likeliest first.</summary>
    public static IEnumerable<string> OfNoun(string form, string oldLemma, string newLemma)
    {
        NounReading noun = Nouns.OfLemma(newLemma).First();
        foreach (NounReading old in Nouns.Readings(form, oldLemma))
        {
            bool plural = IsPluralLikelier(form, old, noun);
            foreach (IGrouping<string, Cell> answer in old.Cells.Each()
                .GroupBy(cell => NounForms.Form(newLemma, noun.Class, cell, DeclensionOf(cell, oldLemma)))
                .OrderBy(group => group.Any(cell => cell.Genus == Genus.Plural == plural) ? 0 : 1)
                .ThenByDescending(group => group.Where(cell => cell.Genus == Genus.Plural == plural).Sum(CaseWeight))
                .ThenByDescending(group => group.Sum(CaseWeight)))
            {
                yield return answer.Key;
            }
        }
    }

    // „Kasinos“ may be a genitive, and with „Vorwissen“, which has no plural, it is one. „Garanten“ is as often one, in
    // three cases, as several: „Verbreitung“, which is hardly counted, makes it one.
    // How often the new noun's forms stand in which case and number decides nothing more (see tests/Quality).
    private static bool IsPluralLikelier(string form, NounReading old, NounReading noun)
    {
        if (form == old.Lemma)
        {
            return old.Class.IsCountable && noun.Class.IsCountable;
        }

        bool severalCases = (old.Cells & CellSet.Singular).Meets(CellSet.Of(GrammaticalCase.Dative));
        return severalCases ? noun.Class.IsCountable : noun.Class.Plural != "-";
    }

    private static Declension DeclensionOf(Cell cell, string oldLemma) =>
        cell.Case == GrammaticalCase.Nominative && oldLemma.EndsWith('r') ? Declension.Strong : Declension.Weak;

    // A word that stands alone shows no case, so the form that most cases share is taken: „den, dem, des Präsidenten“
    // before „der Präsident“. Weights in tenths by how often running text has the cases; only their sums are compared.
    private static int CaseWeight(Cell cell) => cell.Case switch
    {
        GrammaticalCase.Nominative => 3,
        GrammaticalCase.Accusative => 3,
        GrammaticalCase.Dative => 3,
        _ => 2,
    };

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
