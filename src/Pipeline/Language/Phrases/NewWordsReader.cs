using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>Reads the new words as the note gives them: article, adjectives, noun, and joined nouns.</summary>
internal static class NewWordsReader
{
    /// <summary>The new words as a noun phrase; null where they are none („Gemeinsam in Vielfalt“).</summary>
    /// <param name="newText">The words.</param>
    /// <param name="single">Whether a single word is a noun whatever its capital: an old noun gives way to it.</param>
    public static NewWords? Read(string newText, bool single)
    {
        PhraseText text = new(newText, keepsCapital: false);
        if (text.Count == 0)
        {
            return null;
        }

        int? determiner = Determiners.Readings(text.Small(0)).Count > 0 && text.Count > 1 ? 0 : null;
        List<NewNoun> nouns = [];
        int at = determiner is null ? 0 : 1;
        while (ReadNoun(text, at, determiner, single && text.Count == 1) is { } noun)
        {
            nouns.Add(noun);
            if (!IsJoined(text, noun.Index + 1))
            {
                break;
            }

            at = noun.Index + 2;
        }

        return nouns.Count > 0 ? new NewWords(text, determiner, Joined(nouns)) : null;
    }

    private static bool IsJoined(PhraseText text, int index) =>
        index + 1 < text.Count && (ClosedWords.IsJoiner(text.Small(index)) || text.Tokens[index].Text == ",");

    private static NewNoun? ReadNoun(PhraseText text, int at, int? determiner, bool single)
    {
        List<int> adjectives = [];
        for (int index = at; index < text.Count; index++)
        {
            if (IsNoun(text, index, single))
            {
                return Describe(text, index, adjectives, determiner);
            }

            if (IsAdjective(text, index))
            {
                adjectives.Add(index);
            }
            else if (!IsBetween(text, index, adjectives))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsNoun(PhraseText text, int index, bool single)
    {
        PhraseToken token = text.Tokens[index];
        if (!token.IsWord || token.IsSuspended)
        {
            return false;
        }

        if (single)
        {
            return true;
        }

        return token.IsCapital && !(index == 0 && (IsAdjectiveFirst(text) || IsNoNoun(token)));
    }

    private static bool IsAdjectiveFirst(PhraseText text) =>
        text.Count > 1 && IsAdjective(text, 0) && !IsListedNounBesideNoun(text)
        && (text.Tokens[1].IsCapital || ClosedWords.IsJoiner(text.Small(1)) || ClosedWords.AdjectiveEnding(text.Small(1)) is not null);

    // „Vereine und Verbände“
    private static bool IsListedNounBesideNoun(PhraseText text) =>
        text.Count > 2 && text.Tokens[0].IsCapital && ClosedWords.IsJoiner(text.Small(1)) && text.Tokens[2].IsCapital
        && Morphology.Nouns.Readings(text.Tokens[0].Text)[0].Source == NounSource.List;

    // „Gemeinsam“: a capital at the front makes no noun of an adjective or adverb.
    private static bool IsNoNoun(PhraseToken token) =>
        !Morphology.Nouns.Contains(token.Text) && AdjectiveLexicon.Contains(token.Small);

    private static bool IsAdjective(PhraseText text, int index) =>
        text.IsWord(index) && (!text.Tokens[index].IsCapital || index == 0)
        && ClosedWords.AdjectiveEnding(text.Small(index)) is not null
        && (!text.Tokens[index].IsCapital || AdjectiveForms.IsKnown(text.Small(index)));

    // Between adjectives: commas and „und“; before them: „sehr“.
    private static bool IsBetween(PhraseText text, int index, List<int> adjectives) =>
        adjectives.Count > 0
            ? text.Tokens[index].Text == "," || ClosedWords.IsJoiner(text.Small(index)) || text.Tokens[index].IsSuspended
            : index + 1 < text.Count && IsAdjective(text, index + 1) && text.IsWord(index) && !text.Tokens[index].IsCapital
                && Prepositions.Cells(text.Small(index)) is null;

    private static NewNoun Describe(PhraseText text, int index, List<int> adjectives, int? determiner)
    {
        string form = Letters.Capital(text.Tokens[index].Text);
        IReadOnlyList<NounReading> readings = Morphology.Nouns.Readings(form);
        CellSet before = adjectives.Aggregate(
            CellSet.All,
            (cells, adjective) => cells & Endings.Cells(DeclensionAfter(text, determiner), ClosedWords.AdjectiveEnding(text.Small(adjective))!));
        if (determiner is { } article)
        {
            before &= Determiners.Readings(text.Small(article)).Aggregate(CellSet.None, (cells, reading) => cells | reading.Cells);
        }

        NounReading[] fitting = [.. readings.Where(reading => reading.Cells.Meets(before))];
        IReadOnlyList<NounReading> chosen = fitting.Length > 0 ? fitting : readings;
        CellSet cells = chosen[0].Cells.NarrowedBy(before);
        return new NewNoun(
            index, [.. adjectives], chosen, !cells.Meets(CellSet.Singular), !cells.Meets(CellSet.Plural) || chosen[0].Lemma == form && !IsSamePlural(chosen[0]));
    }

    private static bool IsSamePlural(NounReading noun) => noun.Class.Plural == "=" || noun.Class.IsAdjectival;

    private static Declension DeclensionAfter(PhraseText text, int? determiner) => determiner is { } index
        ? Determiners.Readings(text.Small(index))[0].Determiner.Following
        : Declension.Strong;

    // „Bürgerinnen und Bürger“: what may be either is a plural beside a plural.
    private static NewNoun[] Joined(List<NewNoun> nouns) =>
        [.. nouns.Select(noun => nouns.Exists(each => each.IsPlural) && !noun.IsSingular ? noun with { IsPlural = true } : noun)];
}
