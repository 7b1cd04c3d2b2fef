using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>Mends the relative pronoun after a noun, and the verb of its clause: „das … das“ to „die … die“.</summary>
internal static class RelativePronouns
{
    /// <summary>Words between noun and relative clause that are looked over: „ein Ort der Begegnung, der …“.</summary>
    private const int LongestAttribute = 4;

    /// <summary>Mends what follows the token.</summary>
    /// <returns>Whether there was a relative clause.</returns>
    public static bool Mend(PhraseText text, int last, CellChange change)
    {
        if (Find(text, last, change.Old) is not { } clause)
        {
            return false;
        }

        string pronoun = text.Small(clause.Pronoun);
        CellSet cells = RelativeClause.Cells(pronoun) & CellSet.Of(change.Old.Genus);
        if (clause.Pronoun > clause.First)
        {
            cells = cells.NarrowedBy(Prepositions.Cells(text.Small(clause.First)) ?? CellSet.All);
        }

        if (cells.IsEmpty)
        {
            return false;
        }

        bool subject = cells.Meets(CellSet.Of(GrammaticalCase.Nominative)) && IsSubject(text, clause, change.Old);
        Cell cell = cells.Each().FirstOrDefault(
            each => each.Case == (subject ? GrammaticalCase.Nominative : GrammaticalCase.Accusative), cells.Each().First());
        text.Write(clause.Pronoun, RelativeClause.Form(pronoun, cell with { Genus = change.New.Genus }));
        if (cell.Case == GrammaticalCase.Nominative && change.ChangesNumber)
        {
            SubjectAgreement.Write(text, clause.End - 1, change);
        }

        return true;
    }

    private static RelativeClause? Find(PhraseText text, int last, Cell old)
    {
        for (int at = last; at <= last + LongestAttribute && at < text.Count && (at == last || text.IsWord(at)); at++)
        {
            if (RelativeClause.At(text, at) is { } clause)
            {
                bool other = at > last && text.Tokens[at].IsCapital && Fits(text, at, clause);
                return other || !RelativeClause.Cells(text.Small(clause.Pronoun)).Meets(CellSet.Of(old.Genus)) ? null : clause;
            }
        }

        return null;
    }

    // A nearer noun that the pronoun may mean as well.
    private static bool Fits(PhraseText text, int noun, RelativeClause clause) =>
        NounPhraseReader.Read(text, noun).Cells.Each()
            .Any(cell => RelativeClause.Cells(text.Small(clause.Pronoun)).Meets(CellSet.Of(cell.Genus)));

    // „die jeder Gast entrichtet“: the other noun can be nothing but the subject.
    private static bool IsOnlySubject(PhraseText text, int noun)
    {
        if (!text.IsWord(noun) || !text.Tokens[noun].IsCapital)
        {
            return false;
        }

        NounPhrase phrase = NounPhraseReader.Read(text, noun);
        return phrase.Preposition is null && !phrase.Cells.IsEmpty && phrase.Cells.Each().All(cell => cell.Case == GrammaticalCase.Nominative);
    }

    // „das alle verstehen“: the verb is a plural, so „das“ is its object; „das wir kennen“: another subject is there.
    private static bool IsSubject(PhraseText text, RelativeClause clause, Cell old)
    {
        for (int index = clause.Pronoun + 1; index < clause.End; index++)
        {
            if ((ClosedWords.SubjectRow(text.Small(index)) is not null && Determiners.Readings(text.Small(index)).Count == 0) || IsOnlySubject(text, index))
            {
                return false;
            }
        }

        bool plural = old.Genus == Genus.Plural;
        return FiniteVerbs.At(text, clause.End - 1).Any(reading => reading.Slot.Person == 3 && reading.Slot.IsPlural == plural);
    }
}
