using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>Puts the cells that a noun phrase leaves open in order, the likeliest first, by the clause it stands in.</summary>
internal static class CaseOrder
{
    public static IReadOnlyList<Cell> Of(PhraseText text, NounPhrase phrase)
    {
        GrammaticalCase guess = Guess(text, phrase);
        bool? several = guess == GrammaticalCase.Nominative ? VerbIsPlural(text, phrase) : null;
        return
        [
            .. phrase.Cells.Each()
                .OrderBy(cell => cell.Case == guess ? 0 : 1)
                .ThenBy(cell => FitsRelative(text, phrase, cell) ? 0 : 1)
                .ThenBy(cell => several is null || several == (cell.Genus == Genus.Plural) ? 0 : 1)
                .ThenBy(cell => IsLikelyNumber(phrase, cell) ? 0 : 1)
                .ThenBy(cell => Rank(cell.Case)),
        ];
    }

    // „als Dienstleister, der …“ is one.
    private static bool FitsRelative(PhraseText text, NounPhrase phrase, Cell cell)
    {
        RelativeClause? clause = RelativeClause.At(text, phrase.Head);
        return clause is null || RelativeClause.Cells(text.Small(clause.Pronoun)).Each().Any(other => other.Genus == cell.Genus);
    }

    /// <summary>Whether the clause decides between nominative and accusative.</summary>
    public static bool IsDecided(PhraseText text, NounPhrase phrase) =>
        phrase.Preposition is not null || SubjectOrObject(text, phrase) is not null;

    // „Der Wald ist Lehrmeister“ is one, „Wald und Wiese sind Lehrmeister“ are several: what stands in the nominative has
    // the number of its verb. Null where the verb leaves that open.
    private static bool? VerbIsPlural(PhraseText text, NounPhrase phrase)
    {
        Clause clause = Clause.Around(text, phrase.First, phrase.Head);
        int verb = FiniteVerbs.In(text, clause).Where(index => index < phrase.First || index > phrase.Head).FirstOrDefault(-1);
        bool[] numbers = verb < 0
            ? []
            : [.. FiniteVerbs.At(text, verb).Where(reading => reading.Slot.Person == 3).Select(reading => reading.Slot.IsPlural).Distinct()];
        return numbers.Length == 1 && ClosedWords.IsCopula(text.Small(verb)) ? numbers[0] : null;
    }

    // A countable noun without an article is a plural where its form allows it: „Lehrer helfen“.
    private static bool IsLikelyNumber(NounPhrase phrase, Cell cell) =>
        IsPluralLikely(phrase) ? cell.Genus == Genus.Plural : phrase.Determiners.Count > 0 || phrase.Adjectives.Count > 0 || phrase.Noun.Class.IsCountable == (cell.Genus == Genus.Plural);

    // „aller Bürger“, „die Rechte der Behinderten“: several, where the form allows it.
    private static bool IsPluralLikely(NounPhrase phrase) =>
        (phrase.Noun.Class.IsAdjectival && phrase.Determiners.Count > 0)
        || (phrase.Noun.Class.IsCountable && phrase.Determiners.Any(use => use.Determiner.Stem is "all" or "viel" or "wenig"));

    private static GrammaticalCase Guess(PhraseText text, NounPhrase phrase)
    {
        if (phrase.Preposition is { } preposition)
        {
            return GuessAfter(phrase, Prepositions.Cells(phrase.Contraction?.Preposition ?? text.Small(preposition)) ?? CellSet.All);
        }

        GrammaticalCase guess = IsAttribute(text, phrase) ? GrammaticalCase.Genitive : SubjectOrObject(text, phrase) ?? GrammaticalCase.Nominative;
        return IsFirstObject(text, phrase, guess) || DativeObject.IsMeant(text, phrase, guess) ? GrammaticalCase.Dative : guess;
    }

    private static bool IsFirstObject(PhraseText text, NounPhrase phrase, GrammaticalCase guess) =>
        (guess == GrammaticalCase.Accusative || !phrase.Cells.Meets(CellSet.Of(guess)))
        && phrase.Cells.Meets(CellSet.Of(GrammaticalCase.Dative)) && HasAccusativeBehind(text, phrase);

    // „der [seinen Kunden] einen Fahrplan anbietet“: of two objects the first is the person's.
    private static bool HasAccusativeBehind(PhraseText text, NounPhrase phrase)
    {
        Clause clause = Clause.Around(text, phrase.First, phrase.Head);
        return Enumerable.Range(phrase.Head + 1, Math.Max(0, clause.End - phrase.Head - 1))
            .Any(index => text.Small(index) is "einen" or "keinen" or "den" && text.IsWord(index + 1) && NounBehind(text, index, clause.End) is { Preposition: null } other
                && other.First == index && other.Cells.Meets(CellSet.Of(GrammaticalCase.Accusative)) && !other.Cells.Meets(CellSet.Of(GrammaticalCase.Dative)));
    }

    private static NounPhrase? NounBehind(PhraseText text, int index, int end)
    {
        int head = Enumerable.Range(index + 1, Math.Max(0, end - index - 1)).FirstOrDefault(at => text.IsWord(at) && text.Tokens[at].IsCapital, -1);
        return head < 0 ? null : NounPhraseReader.Read(text, head);
    }

    // „trotz der Kälte“ is a genitive in writing; without an article („laut Satzung“) no case shows.
    private static GrammaticalCase GuessAfter(NounPhrase phrase, CellSet cells) =>
        cells == CellSet.Of(GrammaticalCase.Accusative) ? GrammaticalCase.Accusative
        : cells.Meets(CellSet.Of(GrammaticalCase.Genitive)) && phrase.Determiners.Count + phrase.Adjectives.Count > 0 ? GrammaticalCase.Genitive
        : GrammaticalCase.Dative;

    // „die Zukunft [der Stadt]“
    private static bool IsAttribute(PhraseText text, NounPhrase phrase)
    {
        int before = phrase.First - 1;
        return phrase.Determiners.Count > 0 && text.IsWord(before) && text.Tokens[before].IsCapital
            && phrase.Cells.Meets(CellSet.Of(GrammaticalCase.Genitive)) && FiniteVerbs.At(text, before).Count == 0;
    }

    // Null where the phrase stands alone.
    private static GrammaticalCase? SubjectOrObject(PhraseText text, NounPhrase phrase)
    {
        Clause clause = Clause.Around(text, phrase.First, phrase.Head);
        int verb = FiniteVerbs.In(text, clause).Where(index => index < phrase.First || index > phrase.Head)
            .Cast<int?>().FirstOrDefault() ?? -1;
        if (verb < 0)
        {
            return EndsInInfinitive(text, clause, phrase) ? GrammaticalCase.Accusative : null;
        }

        if (phrase.First < verb)
        {
            bool subject = !HasSubject(text, clause.First, phrase.First) && !HasPronoun(text, clause.First, verb);
            return subject ? GrammaticalCase.Nominative : GrammaticalCase.Accusative;
        }

        return AfterVerb(text, phrase, clause, verb);
    }

    private static GrammaticalCase AfterVerb(PhraseText text, NounPhrase phrase, Clause clause, int verb)
    {
        if (text.Small(verb) is "gibt" or "gab" or "gäbe" && HasPronoun(text, clause.First, phrase.First))
        {
            return GrammaticalCase.Accusative;
        }

        bool subject = HasSubject(text, clause.First, verb) || HasSubject(text, verb + 1, phrase.First);
        return subject && !ClosedWords.IsCopula(text.Small(verb)) ? GrammaticalCase.Accusative : GrammaticalCase.Nominative;
    }

    // „den Sport zu fördern“, „Wege finden“
    private static bool EndsInInfinitive(PhraseText text, Clause clause, NounPhrase phrase) =>
        clause.End - 1 > phrase.Head && text.IsWord(clause.End - 1) && !text.Tokens[clause.End - 1].IsCapital
        && VerbLexicon.LooksInfinitive(text.Small(clause.End - 1));

    // A pronoun or a noun without a preposition before it.
    private static bool HasSubject(PhraseText text, int first, int end) => HasPronoun(text, first, end) || HasNoun(text, first, end);

    private static bool HasPronoun(PhraseText text, int first, int end)
    {
        for (int index = first; index < end; index++)
        {
            if (ClosedWords.SubjectRow(text.Small(index)) is not null && Determiners.Readings(text.Small(index)).Count == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNoun(PhraseText text, int first, int end)
    {
        for (int index = first; index < end; index++)
        {
            bool noun = text.IsWord(index) && text.Tokens[index].IsCapital && (index > 0 || Nouns.Contains(text.Tokens[index].Text));
            if (noun && NounPhraseReader.Read(text, index) is { Preposition: null } phrase
                && phrase.Cells.Meets(CellSet.Of(GrammaticalCase.Nominative)))
            {
                return true;
            }
        }

        return false;
    }

    private static int Rank(GrammaticalCase @case) => @case switch
    {
        GrammaticalCase.Nominative => 0,
        GrammaticalCase.Accusative => 1,
        GrammaticalCase.Dative => 2,
        _ => 3,
    };
}
