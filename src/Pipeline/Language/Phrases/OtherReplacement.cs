using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>Puts verbs and adjectives into the place of their like, and takes over as given what is neither.</summary>
internal static class OtherReplacement
{
    /// <summary>Sure enough for a title that is taken over as it stands.</summary>
    private const double Title = 0.95;

    private const double BeforeNoun = 0.95;

    private const double Elsewhere = 0.85;

    /// <summary>Words of another kind, or words that could not be read.</summary>
    private const double Unread = 0.5;

    /// <summary>Writes the new words as a verb or as adjectives.</summary>
    /// <returns>How sure that is.</returns>
    public static double Write(PhraseText text, (int First, int End) old, string newText, string? oldVerb)
    {
        newText = VerbReplacement.WithParticle(newText);
        bool attribute = AdjectiveReplacement.EndingAt(text, old.End - 1) is not null;
        if (!attribute && old.End == old.First + 1 && IsForVerb(text, old.First, newText, oldVerb)
            && VerbReplacement.Write(text, old.First, oldVerb, newText.ToLowerInvariant()))
        {
            return Elsewhere;
        }

        if (!attribute && !AdjectiveForms.IsKnown(text.Small(old.End - 1)))
        {
            WriteAsGiven(text, old, newText);
            return Unread;
        }

        AdjectiveReplacement.Write(text, old, newText);
        return attribute ? BeforeNoun : Elsewhere;
    }

    // What takes the place of „nimmt … auf“ is a verb, and „behandelt“ no adjective.
    private static bool IsForVerb(PhraseText text, int index, string newText, string? oldVerb) =>
        (WordKinds.IsVerbLike(newText) && WordKinds.IsVerb(text.Small(index), oldVerb, newText))
        || (PartedVerbs.AnyInfinitiveOf(newText) is not null
            && (VerbReplacement.ParticleOf(text, index, null) is not null || PartedVerbs.InfinitiveOf(text.Small(index)) is not null));

    /// <summary>Writes the new words as they are.</summary>
    /// <returns>How sure that is.</returns>
    public static double WriteAsGiven(PhraseText text, (int First, int End) old, string newText)
    {
        text.Write(old.First, newText);
        for (int index = old.First + 1; index < old.End; index++)
        {
            text.Remove(index);
        }

        return WordKinds.IsTitle(text, old) ? Title : Unread;
    }
}
