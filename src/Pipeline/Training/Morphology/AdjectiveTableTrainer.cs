using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Training.Morphology;

/// <summary>
/// Learns which words are adjectives: a stem that takes the endings of adjectives in running text is one. Needed
/// where an adjective's base form looks like an inflected form (offen, sauber, trocken) and to tell adjectives from
/// verbs and adverbs.
/// </summary>
internal sealed class AdjectiveTableTrainer
{
    /// <summary>
    /// Different endings seen, one of them -es or -em, which no verb has: 4 loses half of the rare adjectives, 2 lets
    /// misspellings in.
    /// </summary>
    private const int FewestEndings = 3;

    /// <summary>Occurrences in all; under 4 misspellings begin to outnumber adjectives.</summary>
    private const int FewestOccurrences = 4;

    private static readonly string[] EndingsOfNounsToo = ["es", "em"];

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts the words of a paragraph.</summary>
    public void Read(IReadOnlyList<string> words)
    {
        foreach (string word in words)
        {
            if (word.Length > 3 && char.IsLower(word[0]))
            {
                _counts[word] = _counts.GetValueOrDefault(word) + 1;
            }
        }
    }

    /// <summary>Base forms, in ordinal order.</summary>
    public IReadOnlyList<string> Learn()
    {
        HashSet<string> stems = [.. _counts.Keys.SelectMany(Stems).Where(IsAdjective)];
        return
        [
            .. stems.Where(stem => !IsCompared(stem, stems)).Select(BaseOf)
                .Where(word => Determiners.Readings(word).Count == 0)
                .Distinct().Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The table as it is embedded.</summary>
    public byte[] Write() => WordTable.Write(Learn().Select(word => KeyValuePair.Create(word, "a")));

    private static IEnumerable<string> Stems(string word) =>
        EndingsOfNounsToo.Where(ending => word.EndsWith(ending, StringComparison.Ordinal)).Select(ending => word[..^2]);

    private bool IsAdjective(string stem)
    {
        int[] seen = [.. Endings.OfAdjectives.Select(ending => _counts.GetValueOrDefault(stem + ending))];
        return stem.Length > 2 && seen.Count(count => count > 0) >= FewestEndings && seen.Sum() >= FewestOccurrences
            && Determiners.Readings(stem + "e").Count == 0;
    }

    // „schönere“ and „schönste“ belong to schön.
    private static bool IsCompared(string stem, HashSet<string> stems) =>
        IsCompared(stem, "er", stems) || IsCompared(stem, "est", stems) || IsCompared(stem, "st", stems);

    private static bool IsCompared(string stem, string ending, HashSet<string> stems) =>
        stem.EndsWith(ending, StringComparison.Ordinal)
        && (stems.Contains(stem[..^ending.Length]) || stems.Contains(Letters.WithoutUmlaut(stem[..^ending.Length])));

    // „dunkl-es“ is dunkel, „teur-es“ is teuer, „leis-es“ is leise.
    private string BaseOf(string stem)
    {
        string open = stem[..^1] + "e" + stem[^1];
        if (stem[^1] is 'l' or 'r' && !Letters.IsVowel(stem[^2]) | stem.EndsWith("ur", StringComparison.Ordinal)
            && _counts.GetValueOrDefault(open) > _counts.GetValueOrDefault(stem))
        {
            return open;
        }

        // A participle in -end never does, an adjective in -ig neither.
        bool endsInE = stem is not ([.., 'n', 'd'] or [.., 'i', 'g']) && stem[^1] is 'b' or 'd' or 'g' or 's' && _counts.GetValueOrDefault(stem) == 0;
        return endsInE && _counts.GetValueOrDefault(stem + "e") > 0 ? stem + "e" : stem;
    }
}
