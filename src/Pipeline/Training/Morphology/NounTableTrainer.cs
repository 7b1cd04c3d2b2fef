using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Training.Morphology;

/// <summary>
/// Learns gender, plural and genitive of nouns from running text: articles and adjective endings before a form show
/// in which cells of the declension table it stands, forms that belong together show the rest.
/// </summary>
/// <param name="fewestSightings">Times that a noun must be seen with an article or an adjective.</param>
internal sealed class NounTableTrainer(int fewestSightings)
{
    private readonly Dictionary<string, Dictionary<CellSet, int>> _seen = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts the nouns of a paragraph with what stands before them.</summary>
    public void Read(IReadOnlyList<string> words)
    {
        for (int index = 1; index < words.Count; index++)
        {
            string word = words[index];
            if (word.Length < 2 || !char.IsUpper(word[0]) || word.AsSpan().ContainsAnyInRange('0', '9') || IsSuspended(words, index))
            {
                continue;
            }

            _counts[word] = _counts.GetValueOrDefault(word) + 1;
            CellSet cells = NounContext.Cells(words, index);
            if (cells != CellSet.All && !cells.IsEmpty)
            {
                if (!_seen.TryGetValue(word, out Dictionary<CellSet, int>? seen))
                {
                    _seen[word] = seen = [];
                }

                seen[cells] = seen.GetValueOrDefault(cells) + 1;
            }
        }
    }

    // „Tilgungs- und Zinslast“ is no plural of Tilgung.
    private static bool IsSuspended(IReadOnlyList<string> words, int index) => index + 1 < words.Count && words[index + 1] == "-";

    /// <summary>The table as it is embedded: nouns in lower case with their class as in nouns.txt.</summary>
    public byte[] Write(IReadOnlyCollection<string> adjectives) => WordTable.Write(Learn(adjectives));

    /// <summary>Nouns in lower case with their class as in nouns.txt, in ordinal order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Learn(IReadOnlyCollection<string> adjectives)
    {
        NounEvidence evidence = new(_seen, _counts);
        HashSet<string> known = adjectives.ToHashSet(StringComparer.Ordinal);

        // Twice: the second time compounds that were never seen in the plural take it from their last part.
        IReadOnlyList<KeyValuePair<string, string>> first = Learn(evidence, known, new NounLexicon(new Dictionary<string, NounClass>()));
        return Learn(evidence, known, new NounLexicon(first.ToDictionary(pair => pair.Key, pair => NounClass.Parse(pair.Value))));
    }

    private IReadOnlyList<KeyValuePair<string, string>> Learn(
        NounEvidence evidence, HashSet<string> adjectives, NounLexicon known)
    {
        NounInduction induction = new(evidence, adjectives, known, fewestSightings);
        return
        [
            .. evidence.Forms.Select(form => (Form: form, Class: induction.ClassOf(form)))
                .Where(pair => pair.Class is not null)
                .GroupBy(pair => pair.Form.ToLowerInvariant())
                .Select(group => group.MaxBy(pair => evidence.Total(pair.Form)))
                .Select(pair => KeyValuePair.Create(pair.Form.ToLowerInvariant(), pair.Class!))
                .OrderBy(pair => pair.Key, StringComparer.Ordinal),
        ];
    }
}
