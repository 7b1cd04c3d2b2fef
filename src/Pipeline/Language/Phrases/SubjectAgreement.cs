using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>Mends the verb where its subject changes number: „Der Verein hilft“ to „Die Vereine helfen“.</summary>
internal static class SubjectAgreement
{
    /// <summary>Mends the verb of the clause in which the phrase is the subject.</summary>
    /// <returns>Whether a verb was found.</returns>
    public static bool Mend(PhraseText text, NounPhrase phrase, int last, CellChange change)
    {
        if (!change.ChangesNumber || change.Old.Case != GrammaticalCase.Nominative || IsOneOfSeveral(text, phrase, last))
        {
            return false;
        }

        Clause clause = Clause.Around(text, phrase.First, last);
        int[] verbs = [.. FiniteVerbs.In(text, clause).Where(index => index < phrase.First || index > last)
            .Where(index => RelativeClause.At(text, last) is not { } relative || index < relative.First || index >= relative.End)];
        if (verbs.Length == 0)
        {
            return false;
        }

        return WriteAll(text, clause, VerbOf(text, phrase, last, clause, verbs), change);
    }

    private static int VerbOf(PhraseText text, NounPhrase phrase, int last, Clause clause, int[] verbs) => clause.IsSubordinate(text) ? verbs[^1]
        : verbs.FirstOrDefault(index => index > last && phrase.First == clause.First, verbs[0]);

    // With the verbs that share the subject; in „Tagt der Rat, hilft die Stadt“ the one behind the comma has its own.
    private static bool WriteAll(PhraseText text, Clause clause, int verb, CellChange change)
    {
        int[] others = clause.IsSubordinate(text) || verb == clause.First ? [] : [.. VerbSeries.Behind(text, verb, change.Old.Genus == Genus.Plural)];
        return Write(text, verb, change) && Array.TrueForAll(others, other => Write(text, other, change));
    }

    /// <summary>Writes the verb at the index in the new number.</summary>
    public static bool Write(PhraseText text, int index, CellChange change)
    {
        bool oldPlural = change.Old.Genus == Genus.Plural;
        VerbReading? reading = FiniteVerbs.At(text, index)
            .Where(each => each.Slot.Person == 3 && each.Slot.IsPlural == oldPlural && !each.IsParted)
            .Cast<VerbReading?>().FirstOrDefault();
        if (reading is not { } verb)
        {
            return false;
        }

        text.Write(index, VerbForms.Joined(verb.Verb, verb.Slot with { IsPlural = !oldPlural }));
        return true;
    }

    // „Der Verein und die Stadt helfen“ stays a plural.
    private static bool IsOneOfSeveral(PhraseText text, NounPhrase phrase, int last) =>
        (ClosedWords.IsJoiner(text.Small(last + 1)) && FiniteVerbs.At(text, last + 2).Count == 0)
        || ClosedWords.IsJoiner(text.Small(phrase.First - 1));
}
