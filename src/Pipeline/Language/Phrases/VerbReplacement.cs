using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>Puts a verb into the place of a verb: person, tense, particle and „zu“ with it.</summary>
internal static class VerbReplacement
{
    /// <summary>Writes the new verb; false where the token is no verb's form.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="index">Token of the verb; that of its finite part where a particle stands apart.</param>
    /// <param name="oldVerb">Infinitive of the old verb where it is known.</param>
    /// <param name="newVerb">The new verb, infinitive or form.</param>
    public static bool Write(PhraseText text, int index, string? oldVerb, string newVerb)
    {
        string infinitive = VerbLexicon.LooksInfinitive(newVerb) && (VerbLexicon.Contains(newVerb) || !Verbs.Infinitives(newVerb).Any(VerbLexicon.Contains))
            ? newVerb
            : PartedVerbs.AnyInfinitiveOf(newVerb) ?? Verbs.Infinitives(newVerb).FirstOrDefault() ?? newVerb;
        if (ParticleOf(text, index, oldVerb) is { } particle && Parted(text, index, particle) is { } parted)
        {
            WriteParted(text, index, particle, VerbLexicon.Find(infinitive), parted.Slot);
            return true;
        }

        if (Choose(text, index, oldVerb) is not { } reading)
        {
            return false;
        }

        WriteJoined(text, index, VerbLexicon.Find(infinitive), reading);
        return true;
    }

    /// <summary>Token of the particle that belongs to the finite verb; null where none does.</summary>
    public static int? ParticleOf(PhraseText text, int index, string? infinitive)
    {
        foreach (int last in VerbBracket.Ends(text, index))
        {
            if (last > index && text.IsWord(last) && VerbPrefixes.IsSeparable(text.Small(last)) && IsOf(text, index, text.Small(last), infinitive))
            {
                return last;
            }
        }

        return null;
    }

    private static bool IsOf(PhraseText text, int index, string particle, string? infinitive) => infinitive is null
        ? Verbs.Infinitives(text.Small(index)).Any(each => PartedVerbs.IsKnown(particle + each))
        : infinitive.StartsWith(particle, StringComparison.Ordinal) && Verbs.Readings($"{text.Small(index)} {particle}", infinitive).Any();

    /// <summary>The infinitive of a verb whose particle stands behind it („legt fest“ is of festlegen); all else as it is.</summary>
    public static string WithParticle(string words)
    {
        string small = words.ToLowerInvariant();
        return small.Split(' ') is [{ } core, { } particle] && VerbPrefixes.IsSeparable(particle)
            ? Verbs.Infinitives(core).Select(each => particle + each)
                .FirstOrDefault(each => PartedVerbs.IsKnown(each) && Verbs.Readings(small, each).Any(reading => reading.IsParted)) ?? words
            : words;
    }

    private static VerbReading? Parted(PhraseText text, int index, int particle)
    {
        string core = text.Small(index);
        return Order(text, index, Verbs.Infinitives(core).Select(each => text.Small(particle) + each).Distinct()
                .SelectMany(infinitive => Verbs.Readings($"{core} {text.Small(particle)}", infinitive)))
            .Cast<VerbReading?>().FirstOrDefault();
    }

    private static void WriteParted(PhraseText text, int index, int particle, Verb verb, VerbSlot slot)
    {
        text.Write(index, VerbForms.Core(verb, slot));
        if (verb.Particle.Length > 0)
        {
            text.Write(particle, verb.Particle);
        }
        else
        {
            text.Remove(particle);
        }
    }

    private static void WriteJoined(PhraseText text, int index, Verb verb, VerbReading reading)
    {
        VerbSlot slot = reading.Slot;
        if (slot.Mood == VerbMood.Infinitive && text.Small(index - 1) == "zu")
        {
            WriteZu(text, index, verb);
            return;
        }

        bool finiteMain = slot.IsFinite && reading.Verb.Particle.Length == 0 && !StandsLast(text, index);
        if (finiteMain && verb.Particle.Length > 0)
        {
            int last = VerbBracket.Last(text, index);
            text.Write(index, VerbForms.Core(verb, slot));
            text.Write(last, $"{text.Now(last)} {verb.Particle}");
            return;
        }

        text.Write(index, VerbForms.Joined(verb, slot));
    }

    // „zu fördern“ to „auszubauen“
    private static void WriteZu(PhraseText text, int index, Verb verb)
    {
        text.Write(index, VerbForms.Joined(verb, new VerbSlot(verb.Particle.Length > 0 ? VerbMood.ZuInfinitive : VerbMood.Infinitive, 0, false)));
        if (verb.Particle.Length > 0)
        {
            text.Remove(index - 1);
        }
    }

    private static bool StandsLast(PhraseText text, int index)
    {
        Clause clause = Clause.Around(text, index, index);
        return clause.IsSubordinate(text) && clause.End - 1 == index;
    }

    private static VerbReading? Choose(PhraseText text, int index, string? oldVerb)
    {
        string small = text.Small(index);
        IEnumerable<VerbReading> readings = oldVerb is not null && Verbs.Readings(small, oldVerb).Any()
            ? Verbs.Readings(small, oldVerb)
            : Known([.. Verbs.Infinitives(small).Distinct()]).SelectMany(infinitive => Verbs.Readings(small, infinitive));
        return Order(text, index, readings).Cast<VerbReading?>().FirstOrDefault();
    }

    // „einzuhalten“ is of einhalten, not an infinitive that no list has.
    private static IEnumerable<string> Known(string[] infinitives) =>
        Array.Exists(infinitives, VerbLexicon.Contains) ? infinitives.Where(VerbLexicon.Contains) : infinitives;

    private static IEnumerable<VerbReading> Order(PhraseText text, int index, IEnumerable<VerbReading> readings)
    {
        Clause clause = Clause.Around(text, index, index);
        int? row = Subject(text, clause);
        bool helped = Enumerable.Range(clause.First, clause.End - clause.First)
            .Any(other => other != index && FiniteVerbs.IsAuxiliary(text, other));
        bool alone = clause.End - clause.First == 1;
        return readings.OrderBy(reading => Rank(reading.Slot, row, helped || alone));
    }

    private static int Rank(VerbSlot slot, int? row, bool helped)
    {
        if (!slot.IsFinite)
        {
            // „wird unterstützt“ is a participle, „will unterstützen“ an infinitive; without an auxiliary a subject decides.
            return helped ? 0 : row is null && slot.Mood == VerbMood.Infinitive ? 1 : 4;
        }

        int mood = slot.Mood switch
        {
            VerbMood.Present or VerbMood.Preterite => 0,
            VerbMood.PastSubjunctive => 1,
            _ => 2,
        };
        return row is null ? 2 + mood + (slot.Person == 3 ? 0 : 4) : mood + (slot.Row == row ? 0 : 4);
    }

    private static int? Subject(PhraseText text, Clause clause)
    {
        for (int index = clause.First; index < clause.End; index++)
        {
            if (ClosedWords.SubjectRow(text.Small(index)) is { } row)
            {
                return row;
            }
        }

        return null;
    }
}
