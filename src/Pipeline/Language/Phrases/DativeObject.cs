using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>Whether a noun phrase that may be an accusative or a dative is a dative: „hilft den Kunden“, „den Kunden wird geholfen“.</summary>
internal static class DativeObject
{
    private static readonly string[] Passive = ["wird", "werden", "wurde", "wurden", "worden", "würde", "würden"];

    /// <summary>Whether the clause says so.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="phrase">The phrase, which has no preposition.</param>
    /// <param name="guess">What the phrase's place says.</param>
    public static bool IsMeant(PhraseText text, NounPhrase phrase, GrammaticalCase guess)
    {
        bool subject = phrase.Cells.Meets(CellSet.Of(GrammaticalCase.Nominative));
        bool open = guess != GrammaticalCase.Genitive && phrase.Cells.Meets(CellSet.Of(GrammaticalCase.Dative))
            && !(subject && guess == GrammaticalCase.Nominative);
        if (!open)
        {
            return false;
        }

        Clause clause = Clause.Around(text, phrase.First, phrase.Head);
        return (!subject && IsPassive(text, clause)) || VerbOf(text, phrase, clause).Any(verb => VerbGovernment.Of(verb) == GrammaticalCase.Dative);
    }

    // In the passive nobody has an accusative: „Den Kunden wird ein Bericht zugeschickt“.
    private static bool IsPassive(PhraseText text, Clause clause) =>
        Indices(clause.First, clause.End).Any(index => Passive.Contains(text.Small(index)))
        && Indices(clause.First, clause.End).Any(index => IsParticiple(text, index));

    private static bool IsParticiple(PhraseText text, int index)
    {
        string small = text.Small(index);
        return text.IsWord(index) && !text.Tokens[index].IsCapital && !VerbLexicon.Contains(small) && !Passive.Contains(small)
            && Verbs.Infinitives(small).Any(infinitive => Verbs.Readings(small, infinitive).Any(reading => reading.Slot.Mood == VerbMood.PastParticiple));
    }

    // The finite verb before the phrase; where that only helps another one, or none is there, the verb behind it.
    private static IEnumerable<string> VerbOf(PhraseText text, NounPhrase phrase, Clause clause)
    {
        int before = Indices(clause.First, phrase.First).LastOrDefault(index => FiniteVerbs.At(text, index).Count > 0, -1);
        if (before >= 0 && !FiniteVerbs.IsAuxiliary(text, before))
        {
            string particle = VerbReplacement.ParticleOf(text, before, null) is { } last ? text.Small(last) : string.Empty;
            return FiniteVerbs.At(text, before).Select(reading => particle + reading.Verb.Infinitive);
        }

        int behind = Indices(phrase.Head + 1, clause.End).FirstOrDefault(index => IsVerbForm(text, index) && !(before < 0 && FiniteVerbs.IsAuxiliary(text, index)), -1);
        return behind < 0 ? [] : Verbs.Infinitives(text.Small(behind));
    }

    private static bool IsVerbForm(PhraseText text, int index) => text.IsWord(index) && !text.Tokens[index].IsCapital
        && Verbs.Infinitives(text.Small(index)).Any(VerbLexicon.Contains);

    private static IEnumerable<int> Indices(int first, int end) => Enumerable.Range(first, Math.Max(0, end - first));
}
