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
        bool open = true;
        for (int index = last + 1; index < text.Count; index++)
        {
            open |= text.Tokens[index].Text is "." or "!" or "?";
            if (IsRival(text, index, change.Old))
            {
                if (!IsLesser(text, index, change.Old))
                {
                    break;
                }

                open = false;
            }

            if (open && !text.IsChanged(index) && text.IsWord(index))
            {
                found |= Possessive(text, index, change) || Personal(text, index, change);
            }
        }

        return found;
    }

    // „Der Beirat prüft jeden Antrag. Seine Empfehlung“: the next sentence goes on about the subject, and not about what it deals with.
    private static bool IsLesser(PhraseText text, int index, Cell old)
    {
        NounPhrase phrase = NounPhraseReader.Read(text, index);
        return old.Case == GrammaticalCase.Nominative && (!phrase.Cells.Meets(CellSet.Of(GrammaticalCase.Nominative))
            || phrase.Determiners.Any(use => use.Determiner.Stem is "jed" or "jeglich" or "kein"));
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

    private static bool Personal(PhraseText text, int index, CellChange change)
    {
        string small = text.Small(index);
        CellSet cells = CellSet.Where(Pronouns, small) & CellSet.Of(change.Old.Genus);
        if (!OpensClause(text, index) || cells.IsEmpty || (IsPossessive(small) && IsBeforeNoun(text, index)) || IsImpersonal(text, index))
        {
            return false;
        }

        Cell cell = cells.Each().First();
        string form = Pronouns[(cell with { Genus = change.New.Genus }).Index];
        text.Write(index, text.Tokens[index].IsCapital ? Letters.Capital(form) : form);
        if (change.ChangesNumber)
        {
            SubjectAgreement.Write(text, VerbOf(text, index), change);
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
