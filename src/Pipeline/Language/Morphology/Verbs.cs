using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>Finds out what a verb's form is.</summary>
internal static class Verbs
{
    private static readonly FormMemory<(string Form, string Infinitive), VerbReading[]> KnownReadings =
        new(pair => [.. Read(pair.Form, pair.Infinitive)]);

    private static readonly FormMemory<string, string[]> KnownInfinitives = new(form => [.. FindInfinitives(form)]);

    private static readonly string[] Endings =
        ["en", "n", "e", "st", "est", "t", "et", "te", "ete", "test", "etest", "ten", "eten", "tet", "etet", "end", "nd", "d", ""];

    private static readonly FrozenDictionary<string, string[]> StrongForms = VerbLexicon.Roots
        .Select(VerbLexicon.Find)
        .SelectMany(verb => VerbSlot.All.Select(slot => VerbForms.Core(verb, slot)).Append(Bare(verb)).Distinct()
            .Select(form => KeyValuePair.Create(form, verb.Root)))
        .GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Readings of the form as one of the verb with this infinitive, the likeliest first; empty where it is none.</summary>
    public static IEnumerable<VerbReading> Readings(string form, string infinitive) => KnownReadings.Of((form, infinitive));

    private static IEnumerable<VerbReading> Read(string form, string infinitive)
    {
        Verb verb = VerbLexicon.Find(infinitive);
        foreach (VerbSlot slot in VerbSlot.All)
        {
            if (VerbForms.Joined(verb, slot) == form || IsVariant(form, verb, slot))
            {
                yield return new VerbReading(verb, slot, IsParted: false);
            }
            else if (verb.Particle.Length > 0 && VerbForms.Parted(verb, slot) == form)
            {
                yield return new VerbReading(verb, slot, IsParted: true);
            }
        }
    }

    /// <summary>Infinitives that the form (in one word) may belong to, those of the lists first; they may repeat.</summary>
    public static IEnumerable<string> Infinitives(string form) => KnownInfinitives.Of(form);

    private static IEnumerable<string> FindInfinitives(string form) =>
        Strong(form).Concat(Weak(form)).Where(infinitive => Read(form, infinitive).Any())
            .OrderBy(infinitive => VerbLexicon.Contains(infinitive) ? 0 : 1);

    // „er sagt, ich sag“, „er gibet“ and the like: spoken and older spellings that people still write.
    private static bool IsVariant(string form, Verb verb, VerbSlot slot) =>
        slot is { Mood: VerbMood.Imperative, IsPlural: false } && form == VerbForms.Joined(verb, slot) + "e";

    private static string Bare(Verb verb)
    {
        string participle = VerbForms.Core(verb, new VerbSlot(VerbMood.PastParticiple, 0, false));
        return participle.StartsWith("ge", StringComparison.Ordinal) ? participle[2..] : participle;
    }

    private static IEnumerable<string> Strong(string form)
    {
        foreach (string prefix in VerbPrefixes.Of(form + "xxxx").Select(pair => pair.Prefix).Append(string.Empty))
        {
            string rest = form[Math.Min(prefix.Length, form.Length)..];
            string bare = rest.StartsWith("zu", StringComparison.Ordinal) ? rest[2..] : rest;
            foreach (string root in StrongForms.GetValueOrDefault(rest, []).Concat(StrongForms.GetValueOrDefault(bare, [])))
            {
                yield return prefix + root;
            }

            // „an|er|kannt“: one prefix that parts, one that stays.
            foreach ((string second, VerbPrefixKind _) in VerbPrefixes.Of(rest + "xxxx"))
            {
                foreach (string root in StrongForms.GetValueOrDefault(rest[Math.Min(second.Length, rest.Length)..], []))
                {
                    yield return prefix + second + root;
                }
            }
        }
    }

    private static IEnumerable<string> Weak(string form)
    {
        foreach (string ending in Endings.Where(ending => form.Length > ending.Length + 2 && form.EndsWith(ending, StringComparison.Ordinal)))
        {
            string stem = form[..^ending.Length];
            foreach (string each in WithoutGe(stem))
            {
                yield return each + "en";
                yield return each + "n";
                if (each is [.. var start, 'l'])
                {
                    yield return start + "eln";
                }
            }
        }
    }

    // „gefördert, eingeführt, einzuführen“
    private static IEnumerable<string> WithoutGe(string stem)
    {
        yield return stem;
        if (stem.StartsWith("ge", StringComparison.Ordinal))
        {
            yield return stem[2..];
        }

        foreach ((string prefix, VerbPrefixKind _) in VerbPrefixes.Of(stem + "en"))
        {
            string rest = stem[Math.Min(prefix.Length, stem.Length)..];
            if (rest.StartsWith("ge", StringComparison.Ordinal) || rest.StartsWith("zu", StringComparison.Ordinal))
            {
                yield return prefix + rest[2..];
            }
        }
    }
}
