using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>Takes a verb's infinitive apart: which prefix parts, which stays, which stems its root has.</summary>
internal static class VerbLexicon
{
    private static readonly FrozenDictionary<string, StrongStems> Strong = LanguageData.Lines("morphology/verbs-strong.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(
            columns => columns[0],
            columns => new StrongStems(
                columns[1], columns[2], columns[3], columns.Length > 4 ? columns[4] : PastSubjunctive(columns[2])),
            StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, IrregularForms> Irregular = LanguageData.Lines("morphology/verbs-irregular.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(
            columns => columns[0],
            columns => new IrregularForms(columns[1..7], columns[7..13], columns[13], columns[14], columns[15], columns[16]),
            StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Fixed = LanguageData.Lines("morphology/verbs-fixed.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(columns => columns[0], columns => columns[1], StringComparer.Ordinal);

    private static readonly string[] Prefixes = ["be", "emp", "ent", "er", "ver", "zer"];

    private static readonly Dictionary<string, int> Learned = ReadLearned();

    /// <summary>Infinitives of the verbs with stems or forms of their own.</summary>
    public static IEnumerable<string> Roots => Strong.Keys.Concat(Irregular.Keys);

    /// <summary>Whether a list has the infinitive.</summary>
    public static bool Contains(string infinitive) =>
        Learned.ContainsKey(infinitive) || Strong.ContainsKey(infinitive) || Irregular.ContainsKey(infinitive)
        || Fixed.ContainsKey(infinitive) || IsPrefixed(infinitive);

    // „betreffen“, „entweichen“: a strong verb with a prefix that never parts.
    private static bool IsPrefixed(string infinitive) => Array.Exists(
        Prefixes, prefix => infinitive.StartsWith(prefix, StringComparison.Ordinal) && Strong.ContainsKey(infinitive[prefix.Length..]));

    /// <summary>Whether the word has the shape of an infinitive.</summary>
    public static bool LooksInfinitive(string word) =>
        Irregular.ContainsKey(word)
        || (word.Length > 3 && word is [.., 'e', 'n'] or [.., 'e', 'r' or 'l', 'n']
            && Letters.HasVowel(word.AsSpan(0, word.Length - 3)));

    /// <summary>The verb with this infinitive; every word of an infinitive's shape is taken for one.</summary>
    public static Verb Find(string infinitive)
    {
        string kind = Fixed.GetValueOrDefault(infinitive, string.Empty);
        if (kind == "whole" || Strong.ContainsKey(infinitive) || Irregular.ContainsKey(infinitive))
        {
            return Simple(string.Empty, infinitive, takesGe: true, weak: kind == "weak");
        }

        string particle = ParticleOf(infinitive, kind);
        string rest = infinitive[particle.Length..];
        if (particle.Length > 0 && Fixed.TryGetValue(rest, out string? kindOfRest))
        {
            kind = kindOfRest;
        }

        string prefix = kind == "whole" ? string.Empty : StayingPrefixOf(rest);
        Verb verb = Simple(prefix, rest[prefix.Length..], prefix.Length == 0, kind == "weak");
        return verb with { Particle = particle };
    }

    private static Verb Simple(string prefix, string root, bool takesGe, bool weak)
    {
        StrongStems? strong = weak ? null : Strong.GetValueOrDefault(root);
        return new Verb(
            string.Empty, prefix, root, takesGe && !IsStressedLate(root), strong, Irregular.GetValueOrDefault(root));
    }

    private static string ParticleOf(string infinitive, string kind)
    {
        if (Learned.TryGetValue(infinitive, out int length) && kind.Length == 0)
        {
            return infinitive[..length];
        }

        foreach ((string prefix, VerbPrefixKind known) in VerbPrefixes.Of(infinitive))
        {
            bool parts = kind == "parts"
                ? known != VerbPrefixKind.Stays
                : kind != "stays" && known is VerbPrefixKind.Parts or VerbPrefixKind.MostlyParts;
            if (parts && IsVerb(infinitive[prefix.Length..]))
            {
                return prefix;
            }
        }

        return string.Empty;
    }

    private static string StayingPrefixOf(string infinitive)
    {
        if (Strong.ContainsKey(infinitive) || Irregular.ContainsKey(infinitive))
        {
            return string.Empty;
        }

        foreach ((string prefix, VerbPrefixKind kind) in VerbPrefixes.Of(infinitive))
        {
            string rest = infinitive[prefix.Length..];
            if (kind != VerbPrefixKind.Parts && BeginsLikeVerb(prefix, rest))
            {
                return prefix;
            }
        }

        return string.Empty;
    }

    // A word that no list has counts as a verb where it begins as German words do: „an|tworten“ does not.
    private static bool IsVerb(string rest) =>
        Contains(rest) || VerbPrefixes.Of(rest).Any(pair => pair.Kind == VerbPrefixKind.Stays && Contains(rest[pair.Prefix.Length..]))
        || (!Letters.IsVowel(rest[0]) && BeginsLikeVerb(string.Empty, rest));

    private static bool BeginsLikeVerb(string prefix, string rest)
    {
        int vowel = Letters.FirstVowel(rest);
        bool syllable = vowel >= 0 && vowel < rest.Length - (rest.EndsWith("en", StringComparison.Ordinal) ? 2 : 3);
        return syllable && (vowel == 0 ? BeginsWithVowel(prefix, rest) : Onsets.Contains(rest[..vowel]));
    }

    // „be|obachten“ but „bei|zen“, „ge|igen“: the two vowels of one sound are not torn apart.
    private static bool BeginsWithVowel(string prefix, string rest) =>
        prefix is not ("be" or "ge") || rest[0] is not ('i' or 'u') || rest is ['u', 'r', ..] or ['i', 'n' or 'r', ..];

    private static readonly FrozenSet<string> Onsets = FrozenSet.ToFrozenSet(
        [
            "b", "bl", "br", "ch", "d", "dr", "f", "fl", "fr", "g", "gl", "gn", "gr", "h", "j", "k", "kl", "kn", "kr",
            "l", "m", "n", "p", "pf", "pfl", "ph", "pl", "pr", "q", "qu", "r", "s", "sch", "schl", "schm", "schn",
            "schr", "schw", "sk", "sp", "spl", "spr", "st", "str", "t", "tr", "v", "w", "wr", "z", "zw",
        ],
        StringComparer.Ordinal);

    // „studieren, prophezeien, trompeten“: the stress is not on the first syllable, and so there is no ge-.
    private static bool IsStressedLate(string root) =>
        (root.EndsWith("ieren", StringComparison.Ordinal) && Letters.HasVowel(root.AsSpan(0, root.Length - 5)))
        || root is "prophezeien" or "trompeten" or "posaunen" or "rumoren" or "kredenzen" or "schmarotzen"
            or "interviewen" or "benedeien" or "kasteien" or "krakeelen" or "offenbaren" or "frohlocken"
            or "miauen" or "schlawinern" or "stibitzen" or "recyceln" or "designen" or "downloaden";

    private static string PastSubjunctive(string preterite) =>
        preterite.EndsWith("te", StringComparison.Ordinal) ? preterite : Letters.Umlaut(preterite) + "e";

    private static Dictionary<string, int> ReadLearned()
    {
        using Stream stream = LanguageData.Open("morphology/verbs.bin");
        (Dictionary<string, int> words, string[] classes) = WordTable.Read(stream);
        return words.ToDictionary(
            pair => pair.Key,
            pair => int.Parse(classes[pair.Value], System.Globalization.CultureInfo.InvariantCulture),
            StringComparer.Ordinal);
    }
}
