using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>Tells what kind of words are replaced, and what kind is put in.</summary>
internal static class WordKinds
{
    /// <summary>The first noun among the tokens; null where there is none.</summary>
    public static int? NounAt(PhraseText text, (int First, int End) old)
    {
        for (int index = old.First; index < old.End; index++)
        {
            PhraseToken token = text.Tokens[index];
            if (token.IsWord && token.IsCapital && (index > 0 || IsNounAtFront(text)))
            {
                return index;
            }
        }

        return null;
    }

    /// <summary>Whether a single new word is a noun: unless it is known as something else only („Gemeinsam“).</summary>
    public static bool IsNounLike(string newText)
    {
        string small = newText.ToLowerInvariant();
        return Nouns.Readings(Letters.Capital(newText))[0].Source >= NounSource.Head
            || !(AdjectiveLexicon.Contains(small) || ClosedWords.IsOpener(small) || IsSmallWord(small));
    }

    /// <summary>Whether a single new word is a verb.</summary>
    public static bool IsVerbLike(string newText)
    {
        string small = newText.ToLowerInvariant();
        return !newText.Contains(' ', StringComparison.Ordinal) && !AdjectiveLexicon.Contains(small)
            && (VerbLexicon.LooksInfinitive(small) || Verbs.Infinitives(small).Any(VerbLexicon.Contains));
    }

    /// <summary>Whether a list shows the old word or the new one to be a verb: „kulturoffen“ only looks like one.</summary>
    public static bool IsVerb(string small, string? oldVerb, string newText)
    {
        string now = newText.ToLowerInvariant();
        bool adjective = AdjectiveLexicon.Contains(small) && !Verbs.Infinitives(small).Any(VerbLexicon.Contains);
        return !adjective && (VerbLexicon.Contains(now) || Verbs.Infinitives(now).Any(VerbLexicon.Contains)
            || (oldVerb is null ? Verbs.Infinitives(small).Any(VerbLexicon.Contains) : VerbLexicon.Contains(oldVerb)));
    }

    /// <summary>
    /// Whether the old words stand alone in quotation marks: „das Motto ‚Einheit in Vielfalt‘“ is a title, „den
    /// ‚offenen Dialog‘“ is a part of its phrase.
    /// </summary>
    public static bool IsTitle(PhraseText text, (int First, int End) old)
    {
        if (old.First == 0 || old.End >= text.Count || !IsQuote(text, old.First - 1) || !IsQuote(text, old.End))
        {
            return false;
        }

        string before = text.Small(old.First - 2);
        return Determiners.Readings(before).Count == 0 && Prepositions.Contraction(before) is null;
    }

    // At the front of a sentence a capital alone makes no noun.
    private static bool IsNounAtFront(PhraseText text)
    {
        PhraseToken token = text.Tokens[0];
        bool adjective = AdjectiveForms.IsKnown(token.Small);
        bool beforeNoun = adjective && text.Count > 1 && text.Tokens[1].IsCapital && ClosedWords.AdjectiveEnding(token.Small) is not null;
        return !beforeNoun && !IsPartedVerbAtFront(text) && (Nouns.Contains(token.Text) || !(adjective || VerbLexicon.Contains(token.Small) || IsSmallWord(token.Small)));
    }

    // „Nimmt ein Mitglied nicht teil, …“
    private static bool IsPartedVerbAtFront(PhraseText text) => FiniteVerbs.At(text, 0).Count > 0 && VerbReplacement.ParticleOf(text, 0, null) is not null;

    private static bool IsSmallWord(string small) =>
        ClosedWords.IsOpener(small) || Determiners.Readings(small).Count > 0 || Prepositions.Cells(small) is not null
        || Prepositions.Contraction(small) is not null;

    private static bool IsQuote(PhraseText text, int index) =>
        text.Tokens[index].Text is "„" or "“" or "”" or "\"" or "»" or "«" or "‚" or "‘" or "'" or "›" or "‹";
}
