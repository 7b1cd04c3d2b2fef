using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Phrases;
using DialogueMining.Pipeline.Wording.Drafts;

namespace DialogueMining.Tests.Consolidation;

/// <summary>Where the wording stage puts a change of verbs whose parts stand apart.</summary>
internal static class VerbPlaces
{
    /// <summary>The verbs alone where the words around them stay.</summary>
    public static ChangeWords Plain(ChangeWords words) =>
        words is { Operation: ChangeOperation.Replace, OldText: { } old, NewText: { } fresh } && VerbPair.Read(old, fresh) is { } pair
            ? words with { OldText = pair.Old, NewText = pair.New } : words;

    /// <summary>The finite verb, or the whole form; empty where the words are no such verb.</summary>
    public static IReadOnlyList<Locus> Of(Draft draft, ChangeWords words)
    {
        bool verb = words is { Operation: ChangeOperation.Replace, OldText: not null } && PartedVerbs.InfinitiveOf(words.OldText) is not null;
        return verb ? [.. VerbFinder.Find(draft, PartedVerbs.InfinitiveOf(words.OldText!)!).Select(place => place.Verb)] : [];
    }
}
