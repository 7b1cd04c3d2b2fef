using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Phrases;
using DialogueMining.Pipeline.Wording.Drafts;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>A reading about a verb whose parts may stand apart in the draft.</summary>
/// <param name="Words">The verbs alone, without the words around them that stay.</param>
/// <param name="Places">Where the old verb stands.</param>
internal sealed record VerbWords(ChangeWords Words, IReadOnlyList<VerbPlace> Places)
{
    /// <summary>The old verb as the draft writes it: where its parts stand apart rather than „vorzulegen“.</summary>
    public string Written => (Places.FirstOrDefault(place => PartedVerbs.IsParted(place.Written)) ?? Places[0]).Written;

    /// <summary>Reads the words of a change; null where they are about no such verb, or the draft does not have it.</summary>
    /// <param name="words">The words.</param>
    /// <param name="places">The draft.</param>
    /// <param name="part">The part that the words are in; null where none is named.</param>
    public static VerbWords? Read(ChangeWords words, DraftPlaces places, Locus? part)
    {
        if (words.OldText is not { } old)
        {
            return null;
        }

        // Only the verb's first part is its place: what is taken out must be asked for with a verb for both.
        VerbPair? pair = words is { Operation: ChangeOperation.Replace, NewText: { } fresh } ? VerbPair.Read(old, fresh)
            : words.Operation is ChangeOperation.Keep or ChangeOperation.Object ? new VerbPair(old, string.Empty, []) : null;
        if (pair is null || (IsQuality(pair.Old) && places.OfWords(old, part).Count > 0))
        {
            return null;
        }

        List<VerbPlace> found = places.OfVerb(pair.Old, pair.Rest, part);
        ChangeWords bare = words.Operation == ChangeOperation.Replace ? words with { OldText = pair.Old, NewText = pair.New } : words;
        return found.Count > 0 ? new VerbWords(bare, found) : null;
    }

    /// <summary>The words of two verbs for comparison, whatever their forms; null where neither of them parts.</summary>
    public static (List<string> Old, List<string> New)? Rows(ChangeWords words) =>
        words is { Operation: ChangeOperation.Replace, OldText: { } old, NewText: { } fresh } && (Parts(old) || Parts(fresh))
        && PartedVerbs.AnyInfinitiveOf(old) is { } was && PartedVerbs.AnyInfinitiveOf(fresh) is { } now
            ? ([Key(was)], [Key(now)]) : null;

    private static bool Parts(string words) => PartedVerbs.InfinitiveOf(words) is not null && !IsQuality(words);

    // „eingeladen“ is said of somebody, where „laden … ein“ is done.
    private static bool IsQuality(string words) => PartedVerbs.IsParticiple(words);

    private static string Key(string infinitive) => WordKey.Coarse(WordKey.Fine(infinitive));
}
