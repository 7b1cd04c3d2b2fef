using System.Text;
using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>
/// The name of a place in a text as it stands alone: notes say „im ersten Satz“, of which „ersten Satz“ is left; by itself it
/// reads „erster Satz“.
/// </summary>
internal static class PlaceName
{
    /// <summary>The words with their noun phrase in the nominative; as they are where that is not known.</summary>
    public static string Of(string words)
    {
        PhraseText text = new(words, keepsCapital: false);
        int head = Enumerable.Range(0, text.Count).FirstOrDefault(index => text.IsWord(index) && text.Tokens[index].IsCapital, -1);
        if (head <= 0)
        {
            return words;
        }

        NounPhrase phrase = NounPhraseReader.Read(text, head);
        NounReading noun = phrase.Noun;
        bool known = noun.Source > NounSource.Guess && !noun.Cells.IsEmpty && phrase.Preposition is null;
        return known && phrase.Adjectives.Count + phrase.Determiners.Count > 0 ? Written(words, text, phrase) : words;
    }

    private static string Written(string words, PhraseText text, NounPhrase phrase)
    {
        // „ersten Kapitel“ may be many by its form; who names a place means one.
        bool one = phrase.Noun.Cells.Meets(CellSet.Singular);
        Cell cell = new(one ? phrase.Noun.Class.Genus : Genus.Plural, GrammaticalCase.Nominative);
        Dictionary<int, string> forms = [];
        foreach (DeterminerUse use in phrase.Determiners)
        {
            forms[use.Index] = use.Determiner.Form(cell) ?? text.Tokens[use.Index].Text;
        }

        foreach (AdjectiveUse use in phrase.Adjectives)
        {
            forms[use.Index] = text.Tokens[use.Index].Text[..^use.Ending.Length] + Endings.Of(phrase.Declension, cell);
        }

        forms[phrase.Head] = NounForms.Form(phrase.Noun.Lemma, phrase.Noun.Class, cell, phrase.Declension);
        StringBuilder written = new(words);
        foreach ((int index, string form) in forms.OrderByDescending(pair => pair.Key))
        {
            PhraseToken token = text.Tokens[index];
            written.Remove(token.Start, token.Text.Length).Insert(token.Start, form);
        }

        return written.ToString();
    }
}
