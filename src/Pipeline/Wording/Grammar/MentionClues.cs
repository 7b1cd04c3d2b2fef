using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>What grammar shows of words that are named instead of used: no article, no agreement, no noun.</summary>
internal static class MentionClues
{
    public static Clue Of(Scene scene, Phrase? old, Phrase? fresh) => old is not { Kind: PhraseKind.Bare } ? Clue.None
        : scene.Drafts ? Asked(scene, old, fresh)
        : (IsBare(scene, old) && (fresh is not { Kind: PhraseKind.Bare } || IsBare(scene, fresh)) ? Clue.Mention : Clue.None)
            | (IsWord(scene, old) || Disagrees(scene, old) ? Clue.Quoting : Clue.None);

    // „intakt??“
    private static Clue Asked(Scene scene, Phrase old, Phrase? fresh) =>
        fresh is null && scene.Clause.Ending == UnitKind.Question && IsWord(scene, old) ? Clue.Quoting : Clue.None;

    // „Satzung durch Ordnung ersetzen“: neither article nor pronoun before it.
    private static bool IsBare(Scene scene, Phrase phrase)
    {
        bool article = scene.Units[phrase.First].Has(Sense.Article) || (phrase.First > 0 && scene.Units[phrase.First - 1].Has(Sense.Article | Sense.Negation));
        return !article && !scene.Units[phrase.Last].Has(Sense.Count) && scene.Units[phrase.Last].Class != WordClass.ProperNoun;
    }

    // „zeitnah ist Behördendeutsch“, „verpflichtend raus“: an adjective, adverb or verb in the place of a noun.
    private static bool IsWord(Scene scene, Phrase phrase)
    {
        Unit unit = scene.Units[phrase.Last];
        return phrase.First == phrase.Last && unit.Key.Length > 3 && unit.Class is WordClass.Adjective or WordClass.Adverb or WordClass.Verb
            && char.IsLower(scene.Text[unit.Span.Start]) && (unit.Sense & ~Sense.Draft) == Sense.None;
    }

    // „Sauberkeit und Ordnung hört sich nach Kaserne an“: two nouns and a verb in the singular.
    private static bool Disagrees(Scene scene, Phrase phrase) =>
        phrase.Last < scene.Clause.Last && scene.Clause.Members.Exists(member => member > phrase.First && member < phrase.Last && scene.Units[member].Key is "und" or "u" or "u.")
        && scene.Units[phrase.Last + 1].Key is "ist" or "is" or "klingt" or "hoert" or "wirkt" or "bleibt" or "kann" or "muss" or "passt" or "trifft" or "gefaellt" or "soll" or "reicht" or "geht" or "war";
}
