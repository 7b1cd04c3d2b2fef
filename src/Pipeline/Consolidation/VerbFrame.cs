using DialogueMining.Pipeline.Language.Morphology;
using DialogueMining.Pipeline.Language.Phrases;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>A verb with the small words that belong to it: „sich kümmern um“, „sauber halten“, „helfen“.</summary>
/// <param name="Infinitive">The verb.</param>
/// <param name="Form">The verb as it is given.</param>
/// <param name="Modifiers">Words that stand with it („sauber“); empty where none do.</param>
/// <param name="Reflexive">Whether „sich“, „uns“ or the like stands with it.</param>
/// <param name="Preposition">The preposition that its object has; null where there is none.</param>
/// <param name="WithZu">Whether „zu“ stands with it, or in it („anzuleiten“).</param>
internal sealed record VerbFrame(string Infinitive, string Form, string Modifiers, bool Reflexive, string? Preposition, bool WithZu)
{
    private static readonly HashSet<string> Reflexives = new(["sich", "uns", "mich", "dich", "euch"], StringComparer.Ordinal);

    /// <summary>The case of the object.</summary>
    public GrammaticalCase Object => Preposition is null
        ? VerbGovernment.Of(Infinitive)
        : VerbGovernment.Of(Infinitive, Preposition) ?? UsualCase(Preposition);

    /// <summary>Whether it is more than a verb that one verb could give way to.</summary>
    public bool IsWide => Modifiers.Length > 0 || Reflexive || Preposition is not null;

    /// <summary>Whether the other has its object in the same manner.</summary>
    public bool Governs(VerbFrame other) => Object == other.Object && Preposition == other.Preposition;

    /// <summary>Reads a stretch of tokens; null where no verb of the lists is among them, or anything that belongs to no verb.</summary>
    public static VerbFrame? Read(PhraseText text, (int First, int End) span, out int verb)
    {
        verb = VerbAt(text, span);
        bool small = verb >= 0 && Enumerable.Range(span.First, span.End - span.First).All(index => IsSmall(text, index));
        return small ? Around(text, span, verb) : null;
    }

    private static VerbFrame Around(PhraseText text, (int First, int End) span, int verb)
    {
        string core = text.Small(verb);
        int parts = ParticleAt(text, verb, span.End);
        string particle = parts < 0 ? string.Empty : text.Small(parts);
        int last = span.End - 1;
        string? preposition = last == verb || last == parts ? null : PrepositionAt(text, last);
        string[] others = [.. Enumerable.Range(span.First, span.End - span.First)
            .Where(index => index != verb && index != parts && (index != last || preposition is null)).Select(text.Small)];
        string infinitive = particle + InfinitiveOf(core, particle);
        return new VerbFrame(
            infinitive,
            particle.Length > 0 ? infinitive : core,
            string.Join(' ', others.Where(word => !Reflexives.Contains(word) && word != "zu")),
            Array.Exists(others, Reflexives.Contains),
            preposition,
            others.Contains("zu") || HasZu(text, verb, infinitive));
    }

    // „zu pflegen“, „anzuleiten“
    private static bool HasZu(PhraseText text, int verb, string infinitive) => text.Small(verb - 1) == "zu"
        || Verbs.Readings(text.Small(verb), infinitive).FirstOrDefault().Slot.Mood == VerbMood.ZuInfinitive;

    private static string? PrepositionAt(PhraseText text, int index) => Prepositions.Cells(text.Small(index)) is null ? null : text.Small(index);

    private static bool IsSmall(PhraseText text, int index) => text.IsWord(index) && (!text.Tokens[index].IsCapital || index == 0);

    // „setzt sich ein für“: the particle stands behind its verb, and the two are a verb of the lists.
    private static bool IsParticle(string core, string word) =>
        VerbPrefixes.IsSeparable(word) && Verbs.Infinitives(core).Any(each => PartedVerbs.IsKnown(word + each));

    private static int ParticleAt(PhraseText text, int verb, int end)
    {
        string core = text.Small(verb);
        return Enumerable.Range(verb + 1, end - verb - 1)
            .FirstOrDefault(index => IsParticle(core, text.Small(index)) && !IsBeforeObject(text, core, index), -1);
    }

    // „spricht mit dem Spieler“ is no form of mitsprechen, nor is „arbeiten mit“ one of mitarbeiten.
    private static bool IsBeforeObject(PhraseText text, string core, int index) => VerbLexicon.Contains(core) || text.IsWord(index + 1) && Prepositions.Cells(text.Small(index)) is not null
        && (text.Tokens[index + 1].IsCapital || Determiners.Readings(text.Small(index + 1)).Count > 0 || ClosedWords.AdjectiveEnding(text.Small(index + 1)) is not null);

    private static int VerbAt(PhraseText text, (int First, int End) span) =>
        Enumerable.Range(span.First, span.End - span.First).FirstOrDefault(index => IsVerb(text.Small(index)), -1);

    private static bool IsVerb(string word) =>
        word.Length > 3 && !Reflexives.Contains(word) && Prepositions.Cells(word) is null && Determiners.Readings(word).Count == 0
        && (VerbLexicon.Contains(word) || Verbs.Infinitives(word).Any(IsKnown));

    // A verb of the lists, or one of a strong root with a prefix („beraten“ of raten).
    private static bool IsKnown(string infinitive) => VerbLexicon.Contains(infinitive) || VerbLexicon.Find(infinitive).Strong is not null;

    private static string InfinitiveOf(string core, string particle) =>
        VerbLexicon.Contains(core) ? core : Verbs.Infinitives(core).FirstOrDefault(each => PartedVerbs.IsKnown(particle + each)) ?? Verbs.Infinitives(core).First(IsKnown);

    // „achten auf, denken an, sprechen über, glauben an“ take the accusative; where a place is meant, the dative.
    private static GrammaticalCase UsualCase(string preposition) => preposition is "auf" or "an" or "über" or "in"
        ? GrammaticalCase.Accusative
        : Prepositions.Cells(preposition) is { } cells && !cells.Meets(CellSet.Of(GrammaticalCase.Dative)) ? GrammaticalCase.Accusative
        : GrammaticalCase.Dative;
}
