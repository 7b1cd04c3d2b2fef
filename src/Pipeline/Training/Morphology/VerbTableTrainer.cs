using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Training.Morphology;

/// <summary>
/// Learns which words are verbs, and where a prefix parts from them, from infinitives with „zu“: „zu fördern“,
/// „einzuführen“.
/// </summary>
internal sealed class VerbTableTrainer
{
    /// <summary>Fewest infinitives with „zu“; under 3 misreadings („zu großen Teilen“) come in.</summary>
    private const int Fewest = 3;

    private readonly Dictionary<string, int> _plain = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _joined = new(StringComparer.Ordinal);

    /// <summary>Counts the infinitives of a paragraph.</summary>
    public void Read(IReadOnlyList<string> words)
    {
        for (int index = 1; index < words.Count; index++)
        {
            string word = words[index];
            if (!LooksInfinitive(word))
            {
                continue;
            }

            // A noun after it shows an adjective: „zu großen Teilen“.
            bool last = index + 1 == words.Count || !char.IsUpper(words[index + 1][0]);
            if (words[index - 1] == "zu" && last)
            {
                _plain[word] = _plain.GetValueOrDefault(word) + 1;
            }

            int zu = word.IndexOf("zu", 1, StringComparison.Ordinal);
            if (zu > 0 && VerbPrefixes.IsSeparable(word[..zu]) && !IsParticiple(word[(zu + 2)..]))
            {
                string parted = word[..zu] + "|" + word[(zu + 2)..];
                _joined[parted] = _joined.GetValueOrDefault(parted) + 1;
            }
        }
    }

    /// <summary>Infinitives, a separable prefix marked off with a stroke: „ein|führen“; in ordinal order.</summary>
    public IReadOnlyList<string> Learn()
    {
        HashSet<string> plain = [.. _plain.Where(pair => pair.Value >= Fewest).Select(pair => pair.Key)];
        IEnumerable<string> parted = _joined
            .Where(pair => pair.Value >= Fewest && IsVerb(pair.Key[(pair.Key.IndexOf('|', StringComparison.Ordinal) + 1)..], plain))
            .Select(pair => pair.Key)
            .Where(word => _plain.GetValueOrDefault(word.Replace("|", string.Empty, StringComparison.Ordinal)) <= _joined[word]);
        return [.. plain.Concat(parted).Order(StringComparer.Ordinal)];
    }

    /// <summary>The table as it is embedded: the infinitive and the length of its separable prefix.</summary>
    public byte[] Write() => WordTable.Write(Learn()
        .GroupBy(word => word.Replace("|", string.Empty, StringComparison.Ordinal))
        .Select(group => KeyValuePair.Create(group.Key, PrefixLength(group))));

    private static string PrefixLength(IEnumerable<string> spellings) =>
        spellings.Max(word => Math.Max(0, word.IndexOf('|', StringComparison.Ordinal)))
            .ToString(System.Globalization.CultureInfo.InvariantCulture);

    // „die einzuführenden Regeln“: a participle.
    private static bool IsParticiple(string word) =>
        word.EndsWith("enden", StringComparison.Ordinal) && Letters.HasVowel(word.AsSpan(0, word.Length - 5));

    private static bool LooksInfinitive(string word) =>
        word.Length > 3 && char.IsLower(word[0]) && word.EndsWith('n')
        && word[^2] is 'e' or 'r' or 'l' && Letters.HasVowel(word.AsSpan(0, word.Length - 2));

    private bool IsVerb(string word, HashSet<string> plain) => plain.Contains(word) || _plain.ContainsKey(word) || word.Length > 4;
}
