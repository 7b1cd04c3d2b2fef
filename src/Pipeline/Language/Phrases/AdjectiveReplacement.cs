using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>Puts adjectives into the place of adjectives, with the ending and the degree of the old ones.</summary>
internal static class AdjectiveReplacement
{
    /// <summary>Writes the new words; false where they are no adjectives.</summary>
    public static bool Write(PhraseText text, (int First, int End) old, string newText)
    {
        int last = old.End - 1;
        string? ending = EndingAt(text, last);
        AdjectiveReading before = AdjectiveForms.Read(text.Small(last), bare: ending is null);
        PhraseText words = new(newText, keepsCapital: false);
        for (int index = 0; index < words.Count; index++)
        {
            if (IsInflected(words, index))
            {
                words.Write(index, Inflected(words.Small(index), before, ending ?? string.Empty));
            }
            else if (words.IsWord(index))
            {
                words.Write(index, words.Small(index));
            }
        }

        text.Write(old.First, words.Result());
        for (int index = old.First + 1; index < old.End; index++)
        {
            text.Remove(index);
        }

        return true;
    }

    /// <summary>The ending that the noun after the adjective asks for; null where no noun follows.</summary>
    public static string? EndingAt(PhraseText text, int index)
    {
        if (ClosedWords.AdjectiveEnding(text.Small(index)) is null && !Adjectives.IsIndeclinable(text.Small(index)))
        {
            return null;
        }

        if (NounAfter(text, index) is not { } noun)
        {
            return null;
        }

        NounPhrase phrase = NounPhraseReader.Read(text, noun);
        if (phrase.Adjectives.FirstOrDefault(use => use.Index == index) is { } found)
        {
            return found.Ending;
        }

        // An adjective that never changes gives way to one that does.
        return phrase.First <= index && Adjectives.IsIndeclinable(text.Small(index))
            ? Endings.Of(phrase.Declension, CaseOrder.Of(text, phrase)[0])
            : null;
    }

    private static int? NounAfter(PhraseText text, int index)
    {
        int noun = index + 1;
        while (noun < text.Count && !IsNoun(text, noun) && (text.IsWord(noun) || text.Tokens[noun].Text == ","))
        {
            noun++;
        }

        return noun < text.Count && IsNoun(text, noun) ? noun : null;
    }

    private static bool IsNoun(PhraseText text, int index) => text.IsWord(index) && text.Tokens[index].IsCapital;

    // Of words side by side („sozial gerecht“) the last one is inflected, the others tell how.
    private static bool IsInflected(PhraseText words, int index) =>
        words.IsWord(index) && !ClosedWords.IsJoiner(words.Small(index)) && !words.Tokens[index].IsSuspended
        && (index + 1 == words.Count || !words.IsWord(index + 1) || ClosedWords.IsJoiner(words.Small(index + 1)));

    private static string Inflected(string word, AdjectiveReading before, string ending)
    {
        AdjectiveReading reading = AdjectiveForms.Read(word, bare: ending.Length == 0 && before.Degree == Degree.Positive);
        string adjective = ParticipleLike(before.Base, word) ?? reading.Base;
        Degree degree = reading.Degree == Degree.Positive ? before.Degree : reading.Degree;
        bool most = degree == Degree.Superlative && ending.Length == 0;
        return Adjectives.Form(adjective, degree, most ? "en" : ending);
    }

    // „die geförderten Projekte“ with „unterstützen“ for „fördern“: the same participle of the new verb.
    private static string? ParticipleLike(string before, string word)
    {
        if (!VerbLexicon.LooksInfinitive(word) || !VerbLexicon.Contains(word) || AdjectiveLexicon.Contains(word))
        {
            return null;
        }

        VerbReading? reading = Verbs.Infinitives(before).SelectMany(infinitive => Verbs.Readings(before, infinitive))
            .Where(each => each.Slot.Mood is VerbMood.PastParticiple or VerbMood.PresentParticiple)
            .Cast<VerbReading?>().FirstOrDefault();
        return reading is { } participle ? VerbForms.Joined(VerbLexicon.Find(word), participle.Slot) : null;
    }
}
