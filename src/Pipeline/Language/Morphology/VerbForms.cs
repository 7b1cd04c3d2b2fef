namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>Writes the forms of verbs.</summary>
internal static class VerbForms
{
    private static readonly string[] PresentEndings = ["e", "st", "t", "", "t", ""];

    private static readonly string[] SubjunctiveEndings = ["e", "est", "e", "", "et", ""];

    private static readonly string[] PastEndings = ["", "st", "", "n", "t", "n"];

    /// <summary>The form in one word: „ablehnt, abzulehnen, abgelehnt“.</summary>
    public static string Joined(Verb verb, VerbSlot slot) => slot.Mood switch
    {
        VerbMood.ZuInfinitive when verb.Particle.Length > 0 => verb.Particle + "zu" + verb.Prefix + verb.Root,
        VerbMood.ZuInfinitive => "zu " + verb.Prefix + verb.Root,
        _ => verb.Particle + Core(verb, slot),
    };

    /// <summary>The form with its particle behind it: „lehnt ab“.</summary>
    public static string Parted(Verb verb, VerbSlot slot) =>
        verb.Particle.Length > 0 && slot.IsFinite ? $"{Core(verb, slot)} {verb.Particle}" : Joined(verb, slot);

    /// <summary>The form without the particle: „lehnt“.</summary>
    public static string Core(Verb verb, VerbSlot slot) => slot.Mood switch
    {
        VerbMood.Infinitive or VerbMood.ZuInfinitive => verb.Prefix + verb.Root,
        VerbMood.PresentParticiple => verb.Prefix + verb.Root + (verb.Root == "sein" ? "end" : "d"),
        VerbMood.PastParticiple => PastParticiple(verb),
        VerbMood.Imperative => Imperative(verb, slot),
        VerbMood.Preterite => Preterite(verb, slot),
        VerbMood.PastSubjunctive => PastSubjunctive(verb, slot),
        VerbMood.PresentSubjunctive => verb.Prefix + (verb.Irregular?.Subjunctive[slot.Row] ?? Subjunctive(verb.Root, slot)),
        _ => verb.Prefix + (verb.Irregular?.Present[slot.Row] ?? Present(verb, slot)),
    };

    private static string Present(Verb verb, VerbSlot slot)
    {
        string stem = Stem(verb.Root);
        if (slot is { IsPlural: false, Person: 2 or 3 } && verb.Strong is { } strong && IsChanged(strong.Present, stem))
        {
            return slot.Person == 3 ? strong.Present : ChangedSecond(strong.Present, stem);
        }

        return slot switch
        {
            { Person: 1, IsPlural: false } => FirstPerson(stem, verb.Root),
            { IsPlural: true, Person: 1 or 3 } => verb.Root,
            { Person: 2, IsPlural: false } when IsSibilant(stem) => stem + "t",
            _ => stem + (NeedsE(stem) ? "e" : string.Empty) + PresentEndings[slot.Row],
        };
    }

    // „wackeln, ich wackle“, „ändern, ich ändere“
    private static string FirstPerson(string stem, string root) =>
        root.EndsWith("eln", StringComparison.Ordinal) ? stem[..^2] + "le" : stem + "e";

    private static bool IsChanged(string present, string stem) => !present.StartsWith(stem, StringComparison.Ordinal);

    // „hält, hältst“, „lädt, lädst“, „liest, liest“
    private static string ChangedSecond(string present, string stem)
    {
        if (stem.EndsWith('t') && !IsSibilant(present[..^1]))
        {
            return present + "st";
        }

        return IsSibilant(present[..^1]) ? present : present[..^1] + "st";
    }

    private static string Subjunctive(string root, VerbSlot slot) => slot switch
    {
        { IsPlural: true, Person: 1 or 3 } => root,
        { Person: 2 } when root is [.., 'l' or 'r', 'n'] => Stem(root) + (slot.IsPlural ? "t" : "st"),
        _ => Stem(root) + SubjunctiveEndings[slot.Row],
    };

    private static string Preterite(Verb verb, VerbSlot slot)
    {
        string? first = verb.Irregular?.Preterite ?? verb.Strong?.Preterite;
        return verb.Prefix + (first is null ? WeakPast(verb.Root) + PastEndings[slot.Row] : OfPast(first, slot));
    }

    private static string OfPast(string first, VerbSlot slot)
    {
        if (first.EndsWith('e'))
        {
            return first + PastEndings[slot.Row];
        }

        string between = slot switch
        {
            { IsPlural: true, Person: 1 or 3 } => "e",
            { Person: 2 } when first[^1] is 't' or 'd' => "e",
            { Person: 2, IsPlural: false } when IsSibilant(first) => "e",
            _ => string.Empty,
        };
        return first + between + PastEndings[slot.Row];
    }

    private static string PastSubjunctive(Verb verb, VerbSlot slot) =>
        verb.Prefix + (verb.Irregular?.PastSubjunctive ?? verb.Strong?.Subjunctive ?? WeakPast(verb.Root))
        + PastEndings[slot.Row];

    private static string WeakPast(string root)
    {
        string stem = Stem(root);
        return stem + (NeedsE(stem) ? "ete" : "te");
    }

    private static string Imperative(Verb verb, VerbSlot slot)
    {
        if (slot.IsPlural)
        {
            return Core(verb, slot with { Mood = VerbMood.Present });
        }

        string stem = Stem(verb.Root);
        return verb.Prefix + (verb.Irregular?.Imperative ?? verb.Strong switch
        {
            { } strong when IsRaised(strong.Present, stem) =>
                stem.EndsWith('t') ? strong.Present : strong.Present[..^1],
            _ => stem + ImperativeEnding(stem, verb.Root),
        });
    }

    // „gib, lies, hilf“ but „fahr, lauf“: only e turns into i.
    private static bool IsRaised(string present, string stem) =>
        IsChanged(present, stem) && stem.Contains('e', StringComparison.Ordinal) && present.Contains('i', StringComparison.Ordinal);

    private static string ImperativeEnding(string stem, string root) =>
        NeedsE(stem) || stem.EndsWith("ig", StringComparison.Ordinal) || root is [.., 'l' or 'r', 'n'] ? "e" : string.Empty;

    private static string PastParticiple(Verb verb)
    {
        if ((verb.Irregular?.Participle ?? verb.Strong?.Participle) is { } participle)
        {
            bool cut = verb.Prefix.Length > 0 && participle.StartsWith("ge", StringComparison.Ordinal);
            return verb.Prefix + (cut ? participle[2..] : participle);
        }

        string stem = Stem(verb.Root);
        return verb.Prefix + (verb.TakesGe ? "ge" : string.Empty) + stem + (NeedsE(stem) ? "et" : "t");
    }

    private static string Stem(string root) => root.EndsWith("en", StringComparison.Ordinal) ? root[..^2] : root[..^1];

    private static bool IsSibilant(string stem) => stem is [.., 's' or 'ß' or 'z' or 'x'];

    // „arbeitet, rechnet, atmet“ but „lernt, wohnt, filmt“
    private static bool NeedsE(string stem) => stem switch
    {
        [.., 't' or 'd'] => true,
        [.., 'c', 'h', 'm' or 'n'] => true,
        [.., var before, 'm' or 'n'] => !Letters.IsVowel(before) && before is not ('l' or 'r' or 'h' or 'm' or 'n'),
        _ => false,
    };
}
