using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>Writes and reads the forms of adjectives: all endings, comparison, stems that change.</summary>
internal static class Adjectives
{
    private sealed record Stems(string Before, string Comparative, string Superlative);

    private static readonly Degree[] Degrees = Enum.GetValues<Degree>();

    private static readonly FrozenSet<string> Indeclinable = LanguageData.Set("morphology/adjectives-indeclinable.txt");

    private static readonly FrozenDictionary<string, Stems> Irregular = LanguageData.Lines("morphology/adjectives-irregular.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenDictionary(
            columns => columns[0], columns => new Stems(columns[1], columns[2], columns[3]), StringComparer.Ordinal);

    /// <summary>Adjectives whose stem changes.</summary>
    public static IEnumerable<string> IrregularWords => Irregular.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether the adjective never takes an ending: „rosa“, „Berliner“.</summary>
    public static bool IsIndeclinable(string word) =>
        Indeclinable.Contains(word)
        || (char.IsUpper(word[0]) && word.EndsWith("er", StringComparison.Ordinal))
        || EndsInOpenVowel(word);

    /// <summary>The adjective in a degree, with an ending of agreement (empty for none).</summary>
    public static string Form(string word, Degree degree, string ending)
    {
        if (IsIndeclinable(word))
        {
            return word;
        }

        Stems? stems = Find(word);
        return degree switch
        {
            Degree.Comparative => (stems?.Comparative ?? Comparative(word)) + ending,
            Degree.Superlative => (stems?.Superlative ?? Superlative(word)) + (ending.Length == 0 ? "en" : ending),
            _ => ending.Length == 0 ? word : (stems?.Before ?? Stem(word)) + ending,
        };
    }

    /// <summary>Readings of the form as one of this adjective, the likeliest first; empty where it is none.</summary>
    public static IReadOnlyList<AdjectiveReading> Readings(string form, string word)
    {
        AdjectiveReading[] readings =
        [
            .. from degree in Degrees
               from ending in Endings.OfAdjectives.Prepend(string.Empty)
               where Form(word, degree, ending) == form
               select new AdjectiveReading(word, degree, ending),
        ];
        return readings.Length > 0 ? readings : [.. Variants(form, word)];
    }

    // Spellings beside the usual ones: „makaberer, gammlige, schmäler, gebildetsten“.
    private static IEnumerable<AdjectiveReading> Variants(string form, string word)
    {
        string plain = Skeleton(word);
        return from degree in Degrees
               from ending in Endings.OfAdjectives
               where Skeleton(form) == plain + Sign(degree) + Skeleton(ending) && form.EndsWith(ending, StringComparison.Ordinal)
               select new AdjectiveReading(word, degree, ending);
    }

    private static string Sign(Degree degree) => degree switch
    {
        Degree.Comparative => "r",
        Degree.Superlative => "st",
        _ => string.Empty,
    };

    // The word without its e and umlauts: what all spellings of a form share.
    private static string Skeleton(string word) => word.Replace("e", string.Empty, StringComparison.Ordinal)
        .Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u');

    // A compound changes as its last part does: „bürgernah, bürgernäher“.
    private static Stems? Find(string word)
    {
        if (Irregular.TryGetValue(word, out Stems? stems))
        {
            return stems;
        }

        for (int start = 2; start <= word.Length - 3; start++)
        {
            if (Irregular.TryGetValue(word[start..], out stems) && IsFirstPart(word.AsSpan(0, start)))
            {
                string first = word[..start];
                return new Stems(first + stems.Before, first + stems.Comparative, first + stems.Superlative);
            }
        }

        return null;
    }

    // „ver|alt“ and „be|kannt“ are no compounds of alt.
    private static bool IsFirstPart(ReadOnlySpan<char> part) =>
        part is "un" or "ur" || (part.Length > 2 && part is not ("ver" or "ent" or "zer" or "miss"));

    private static string Stem(string word) => word switch
    {
        [.. var start, 'e'] => start,
        [.. var start, 'e', 'l'] when !Letters.EndsInVowel(start) => start + "l",
        [.. var start, 'e', 'r'] when start.EndsWith("eu", StringComparison.Ordinal)
            || start.EndsWith("au", StringComparison.Ordinal) => start + "r",
        _ => word,
    };

    private static string Comparative(string word) => Stem(word) + "er";

    private static string Superlative(string word)
    {
        string stem = word.EndsWith('e') ? word[..^1] : word;
        return stem + (NeedsVowel(stem) ? "est" : "st");
    }

    private static bool NeedsVowel(string stem) => stem switch
    {
        [.. var start, 'i', 's', 'c', 'h'] => !Letters.HasVowel(start),
        [.. var start, 'e', 'n', 'd'] => !Letters.HasVowel(start),
        [.. var start, 'e' or 'g', 't'] => IsStressed(start, stem),
        [.., 'w', 'e', 'r', 't'] => true,
        [.. var start, 'e', 'r' or 'l', 't'] => start.EndsWith('i') || !Letters.HasVowel(start),
        [.., 'd' or 't' or 's' or 'ß' or 'x' or 'z'] => true,
        [.., 's', 'c', 'h'] => true,
        _ => Letters.EndsInVowel(stem) || stem is "froh" or "früh" or "zäh",
    };

    // „gefragt“ is stressed at its end and needs the vowel, „berechtigt“ and „geeignet“ do without.
    private static bool IsStressed(string start, string stem) =>
        !Letters.HasVowel(start) || (stem.EndsWith("gt", StringComparison.Ordinal) && !start.EndsWith('i'));

    private static bool EndsInOpenVowel(string word) =>
        word.Length > 2 && word[^1] is 'a' or 'i' or 'o' or 'u' or 'y' && !Letters.IsVowel(word[^2]);
}
