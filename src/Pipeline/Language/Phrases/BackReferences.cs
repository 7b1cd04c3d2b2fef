using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>Mends pronouns that point back: „die Stadt und ihre Bürger“ to „das Dorf und seine Bürger“.</summary>
internal static class BackReferences
{
    private static readonly string[] Pronouns =
        ["er", "seiner", "ihm", "ihn", "sie", "ihrer", "ihr", "sie", "es", "seiner", "ihm", "es", "sie", "ihrer", "ihnen", "sie"];

    /// <summary>Verbs whose „es“ points nowhere.</summary>
    private static readonly string[] Impersonal = ["gibt", "gab", "gäbe", "geht", "ging", "kommt", "heißt", "regnet", "handelt"];

    /// <summary>Mends the pronouns after the token, up to a noun that they may mean as well.</summary>
    /// <returns>Whether one was found.</returns>
    public static bool Mend(PhraseText text, int last, CellChange change)
    {
        bool found = false;
        State state = new(IsOpen: true, HasPossessive: false, IsAlone: true);
        for (int index = last + 1; index < text.Count; index++)
        {
            state = state.At(text, index, change.Old);
            if (IsRival(text, index, change.Old))
            {
                if (!IsLesser(text, index, change.Old))
                {
                    break;
                }

                state = state with { IsOpen = false };
            }

            (bool here, state) = MendAt(text, index, change, state);
            found |= here;
        }

        return found;
    }

    private static (bool Found, State State) MendAt(PhraseText text, int index, CellChange change, State state)
    {
        if (!text.IsWord(index) || text.IsChanged(index))
        {
            return (false, state);
        }

        bool possessive = state.IsOpen && Possessive(text, index, change);
        bool found = possessive || (state.IsOpen && Personal(text, index, change, state.HasPossessive && FiniteVerbs.At(text, index - 1).Count > 0))
            || (state.IsAlone && Object(text, index, change));
        return (found, state with { HasPossessive = state.HasPossessive || possessive });
    }

    /// <summary>What the way from the noun on has shown.</summary>
    /// <param name="IsOpen">No other noun of a phrase of its own stands between in the sentence.</param>
    /// <param name="HasPossessive">The sentence has a possessive that was mended: it goes on about the noun.</param>
    /// <param name="IsAlone">No other noun at all that the pronoun may mean was there.</param>
    private readonly record struct State(bool IsOpen, bool HasPossessive, bool IsAlone)
    {
        public State At(PhraseText text, int index, Cell old)
        {
            bool ends = text.Tokens[index].Text is "." or "!" or "?";
            return new State(IsOpen || ends, HasPossessive && !ends, IsAlone && !ends && !IsAkin(text, index, old));
        }
    }

    // „Der Beirat prüft jeden Antrag. Seine Empfehlung“: the next sentence goes on about the subject, and not about what it deals with.
    private static bool IsLesser(PhraseText text, int index, Cell old)
    {
        NounPhrase phrase = NounPhraseReader.Read(text, index);
        return old.Case == GrammaticalCase.Nominative && (!phrase.Cells.Meets(CellSet.Of(GrammaticalCase.Nominative))
            || phrase.Determiners.Any(use => use.Determiner.Stem is "jed" or "jeglich" or "kein") || IsBesidePronoun(text, index));
    }

    // „bevor es ein Zimmer betritt“: the pronoun is the subject, and the noun what is done to.
    private static bool IsBesidePronoun(PhraseText text, int index)
    {
        Clause clause = Clause.Around(text, index, index);
        return Enumerable.Range(clause.First, index - clause.First).Any(other => text.IsChanged(other) && text.Small(other) is "er" or "sie" or "es");
    }

    // A noun of the kind that the pronoun means, in whatever case.
    private static bool IsAkin(PhraseText text, int index, Cell old) => text.IsWord(index) && text.Tokens[index].IsCapital
        && NounPhraseReader.Read(text, index).Cells.Each().Any(cell => StemOf(cell.Genus) == StemOf(old.Genus));

    // „Die Nachbarn öffnen jedem Gast, der zu ihnen kommt“: behind a preposition only where no other noun is near that it may mean.
    private static bool Object(PhraseText text, int index, CellChange change)
    {
        string small = text.Small(index);
        bool plain = small is "ihm" or "ihn" or "ihnen" && text.IsWord(index - 1) && Prepositions.Cells(text.Small(index - 1)) is not null;
        CellSet cells = plain ? CellSet.Where(Pronouns, small) & CellSet.Of(change.Old.Genus) : CellSet.None;
        if (cells.IsEmpty)
        {
            return false;
        }

        text.Write(index, Pronouns[(cells.Each().First() with { Genus = change.New.Genus }).Index]);
        return true;
    }

    private static bool Possessive(PhraseText text, int index, CellChange change)
    {
        string small = text.Small(index);
        string old = StemOf(change.Old.Genus);
        string stem = StemOf(change.New.Genus);
        bool possessive = Determiners.Readings(small).Any(reading => reading.Determiner.Stem == old) && IsBeforeNoun(text, index);
        if (!possessive || old == stem)
        {
            return false;
        }

        string form = stem + small[old.Length..];
        text.Write(index, text.Tokens[index].IsCapital ? Letters.Capital(form) : form);
        return true;
    }

    private static bool Personal(PhraseText text, int index, CellChange change, bool isSubject)
    {
        string small = text.Small(index);
        CellSet cells = CellSet.Where(Pronouns, small) & CellSet.Of(change.Old.Genus);
        if (!(isSubject || OpensClause(text, index)) || cells.IsEmpty || (IsPossessive(small) && IsBeforeNoun(text, index)) || IsImpersonal(text, index))
        {
            return false;
        }

        Cell cell = cells.Each().First();
        string form = Pronouns[(cell with { Genus = change.New.Genus }).Index];
        text.Write(index, text.Tokens[index].IsCapital ? Letters.Capital(form) : form);
        if (change.ChangesNumber)
        {
            SubjectAgreement.Write(text, isSubject ? index - 1 : VerbOf(text, index), change);
        }

        return true;
    }

    // „sie brauchen Hilfe“, „wenn sie Hilfe brauchen“, „dass sie sparen muss“
    private static int VerbOf(PhraseText text, int pronoun) =>
        FiniteVerbs.At(text, pronoun + 1).Count > 0 && !(pronoun > 0 && ClosedWords.IsOpener(text.Small(pronoun - 1))) ? pronoun + 1 : FiniteVerbs.In(text, Clause.Around(text, pronoun, pronoun)).LastOrDefault(pronoun + 1);

    // „ihr Rat“ is a possessive, „es Rat (braucht)“ is none.
    private static bool IsPossessive(string small) => Determiners.Readings(small).Count > 0;

    private static bool OpensClause(PhraseText text, int index) =>
        (index > 0 && !text.Tokens[index - 1].IsWord) || ClosedWords.IsOpener(text.Small(index - 1))
        || text.Small(index - 1) is "aber" or "denn" or "und" or "doch" or "sondern";

    private static bool IsImpersonal(PhraseText text, int index) =>
        text.Small(index) == "es" && (Impersonal.Contains(text.Small(index + 1)) || Impersonal.Contains(text.Small(index - 1)));

    private static bool IsBeforeNoun(PhraseText text, int index) =>
        text.IsWord(index + 1)
        && (text.Tokens[index + 1].IsCapital
            || (ClosedWords.AdjectiveEnding(text.Small(index + 1)) is not null && text.IsWord(index + 2) && text.Tokens[index + 2].IsCapital));

    // A noun that is no possession and that the pronoun may mean.
    private static bool IsRival(PhraseText text, int index, Cell old)
    {
        if (!text.IsWord(index) || !text.Tokens[index].IsCapital)
        {
            return false;
        }

        NounPhrase phrase = NounPhraseReader.Read(text, index);
        bool owned = phrase.Determiners.Any(use => use.Determiner.Stem is "sein" or "ihr");
        return !owned && phrase.Preposition is null && phrase.Cells.Each().Any(cell => StemOf(cell.Genus) == StemOf(old.Genus) && phrase.Determiners.Count > 0);
    }

    private static string StemOf(Genus genus) => genus is Genus.Masculine or Genus.Neuter ? "sein" : "ihr";
}
