using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Morphology;
using DialogueMining.Pipeline.Language.Phrases;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Says whether the first word of a sentence points back to a noun of the sentence before.</summary>
internal static class PronounCheck
{
    /// <summary>Whether another noun before the old words has their gender, so that a pronoun may mean it.</summary>
    public static bool HasRival(string sentence, TextSpan old)
    {
        PhraseText text = new(sentence);
        if (text.TokensAt(old) is not { } tokens || WordKinds.NounAt(text, tokens) is not { } head)
        {
            return true;
        }

        Genus genus = GenusOf(text, head);
        for (int index = 0; index < tokens.First; index++)
        {
            bool noun = text.IsWord(index) && text.Tokens[index].IsCapital && (index > 0 || Nouns.Contains(text.Tokens[0].Text));
            if (noun && NounPhraseReader.Read(text, index) is { Preposition: null } phrase && CaseOrder.Of(text, phrase)[0].Genus == genus)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the verb behind the pronoun has the old noun's number: „Sie können“ behind „die Werkstatt“ is an address.</summary>
    public static bool Agrees(string sentence, TextSpan old, string next)
    {
        PhraseText text = new(sentence);
        PhraseText following = new(next);
        if (text.TokensAt(old) is not { } tokens || WordKinds.NounAt(text, tokens) is not { } head)
        {
            return false;
        }

        bool plural = GenusOf(text, head) == Genus.Plural;
        bool possessive = following.Small(0) is not ("er" or "sie" or "es");
        return possessive || FiniteVerbs.At(following, 1).Any(reading => reading.Slot.Person == 3 && reading.Slot.IsPlural == plural);
    }

    /// <summary>What a sentence opens with behind a preposition: „Über ihre Verwendung“.</summary>
    public static string WithoutPreposition(string sentence)
    {
        int space = sentence.IndexOf(' ', StringComparison.Ordinal);
        bool preposition = space > 0 && Prepositions.Cells(sentence[..space].ToLowerInvariant()) is not null;
        string behind = preposition ? sentence[(space + 1)..] : sentence;
        return preposition && (behind.StartsWith("ihr", StringComparison.Ordinal) || behind.StartsWith("sein", StringComparison.Ordinal)) ? behind : sentence;
    }

    private static Genus GenusOf(PhraseText text, int head) => CaseOrder.Of(text, NounPhraseReader.Read(text, head))[0].Genus;
}
