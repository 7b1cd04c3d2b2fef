using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>Finds the old words in a phrase, whether they are given as they stand there or in another form.</summary>
internal static class OldWords
{
    /// <summary>The tokens of the old words; null where they are not in the phrase.</summary>
    public static (int First, int End)? Find(PhraseText phrase, string oldWords)
    {
        PhraseText old = new(oldWords);
        if (old.Count == 0)
        {
            return null;
        }

        return Sequence(phrase, old, 0, (text, index, word) => text.Small(index) == word.Small)
            ?? Sequence(phrase, old, 0, IsSame)
            ?? (old.Count > 1 && Determiners.Readings(old.Small(0)).Count > 0 ? Sequence(phrase, old, 1, IsSame) : null)
            ?? Suspended(phrase, old);
    }

    private static (int First, int End)? Sequence(
        PhraseText phrase, PhraseText old, int from, Func<PhraseText, int, PhraseToken, bool> same)
    {
        int length = old.Count - from;
        for (int first = 0; first + length <= phrase.Count; first++)
        {
            int at = 0;
            while (at < length && same(phrase, first + at, old.Tokens[from + at]))
            {
                at++;
            }

            if (at == length)
            {
                return (first, first + length);
            }
        }

        return null;
    }

    private static bool IsSame(PhraseText phrase, int index, PhraseToken old)
    {
        string small = phrase.Small(index);
        return small == old.Small || IsSameDeterminer(small, old.Small)
            || (phrase.Tokens[index].IsWord && old.IsWord && IsSameWord(phrase, index, old));
    }

    private static bool IsSameDeterminer(string first, string second) =>
        Determiners.Readings(first).Any(reading => Determiners.Readings(second).Any(other => other.Determiner == reading.Determiner));

    private static bool IsSameWord(PhraseText phrase, int index, PhraseToken old)
    {
        string small = phrase.Small(index);
        bool capital = phrase.Tokens[index].IsCapital;
        return (capital && IsSameNoun(Letters.Capital(small), Letters.Capital(old.Text)))
            || (!capital || index == 0) && (IsSameAdjective(phrase, index, old.Small) || IsSameVerb(phrase, index, old.Small));
    }

    private static bool IsSameNoun(string form, string old) =>
        Nouns.Readings(form, old).Count > 0
        || Nouns.Readings(old).Any(reading => !reading.Cells.IsEmpty && Nouns.Readings(form, reading.Lemma).Count > 0);

    private static bool IsSameAdjective(PhraseText phrase, int index, string old)
    {
        string form = phrase.Small(index);
        bool inflected = AdjectiveReplacement.EndingAt(phrase, index) is not null;
        return Adjectives.Readings(form, old).Count > 0
            || (AdjectiveForms.IsKnown(form) && AdjectiveForms.Read(form, !inflected).Base == AdjectiveForms.Read(old, bare: true).Base)
            || (AdjectiveForms.IsKnown(old) && Adjectives.Readings(form, AdjectiveForms.Read(old).Base).Count > 0);
    }

    private static bool IsSameVerb(PhraseText phrase, int index, string old)
    {
        if (!VerbLexicon.LooksInfinitive(old))
        {
            return false;
        }

        string form = phrase.Small(index);
        return Verbs.Readings(form, old).Any() || VerbReplacement.ParticleOf(phrase, index, old) is not null
            || IsParticiple(form, old);
    }

    // „die geförderten Projekte“
    private static bool IsParticiple(string form, string infinitive)
    {
        Verb verb = VerbLexicon.Find(infinitive);
        return ((VerbMood[])[VerbMood.PastParticiple, VerbMood.PresentParticiple])
            .Any(mood => Adjectives.Readings(form, VerbForms.Joined(verb, new VerbSlot(mood, 0, false))).Count > 0);
    }

    // „Rad- und Fußwege“ has „Radwege“ in it.
    private static (int First, int End)? Suspended(PhraseText phrase, PhraseText old)
    {
        for (int index = 0; old.Count == 1 && index + 2 < phrase.Count; index++)
        {
            if (phrase.Tokens[index].IsSuspended && ClosedWords.IsJoiner(phrase.Small(index + 1))
                && SuspendedHyphen.Expand(phrase.Tokens[index].Text, phrase.Tokens[index + 2].Text) is { } whole
                && (string.Equals(whole, old.Tokens[0].Text, StringComparison.OrdinalIgnoreCase) || IsSameNoun(Letters.Capital(whole), Letters.Capital(old.Tokens[0].Text))))
            {
                return (index, index + 1);
            }
        }

        return null;
    }
}
