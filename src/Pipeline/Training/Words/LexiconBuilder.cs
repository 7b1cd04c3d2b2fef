using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Training.Words;

/// <summary>A form with its readings, as the lexicon stores it.</summary>
/// <param name="Form">The form in small letters.</param>
/// <param name="Count">Occurrences in the corpus, whatever the case.</param>
/// <param name="Readings">Readings, likeliest first, with their shares.</param>
internal sealed record LexiconEntry(string Form, int Count, IReadOnlyList<(Reading Reading, double Share)> Readings);

/// <summary>Puts together what the learners have found.</summary>
internal sealed class LexiconBuilder
{
    /// <summary>What a noun of the list counts that the corpus does not have: as one that occurs ten times.</summary>
    private const double Unheard = 10;
    private static readonly WordEvidence Nothing = new();

    private readonly IReadOnlyDictionary<string, WordEvidence> _words;
    private readonly ClosedWords _closed = new();
    private readonly VerbLearner _verbs;
    private readonly AdjectiveLearner _adjectives;
    private readonly NounLearner _nouns;
    private readonly Dictionary<string, string> _known;
    private readonly ClassMixture _mixture = new();

    public LexiconBuilder(IReadOnlyDictionary<string, WordEvidence> words)
    {
        _words = words;
        _verbs = new VerbLearner(words, _closed.FunctionWords);
        _adjectives = new AdjectiveLearner(words, _verbs.Readings);
        KnownNouns known = new();
        _known = known.Forms().GroupBy(entry => entry.Form.ToLowerInvariant()).ToDictionary(group => group.Key, group => group.First().Lemma, StringComparer.Ordinal);
        _nouns = new NounLearner(words, known, _adjectives.Readings, _verbs.Readings);
        LearnMixture();
    }

    /// <summary>All entries, by form.</summary>
    public IEnumerable<LexiconEntry> Build()
    {
        SortedSet<string> forms = new(_words.Keys.Select(word => word.ToLowerInvariant()), StringComparer.Ordinal);
        forms.UnionWith(_closed.Readings.Keys);
        forms.UnionWith(_known.Keys);
        foreach (string form in forms.Where(form => IsWord(form) || _closed.Readings.ContainsKey(form)))
        {
            if (Entry(form) is { } entry)
            {
                yield return entry;
            }
        }
    }

    private LexiconEntry? Entry(string form)
    {
        string capital = char.ToUpperInvariant(form[0]) + form[1..];
        WordEvidence big = _words.GetValueOrDefault(capital) ?? Nothing;
        WordEvidence small = _words.GetValueOrDefault(form) ?? Nothing;
        double smallCount = Math.Max(small.Inside, 0.5);
        List<(Reading Reading, double Count)> readings =
            [.. SmallShares(SmallReadings(form), small).Select(part => (part.Reading, part.Share * smallCount))];
        readings.AddRange(NounReading(form, capital, big.Inside));
        if (readings.Count == 0)
        {
            return null;
        }

        double sum = readings.Sum(part => part.Count);
        int count = small.Inside + small.First + big.Inside + big.First;
        count = _known.ContainsKey(form) ? Math.Max(count, (int)Unheard) : count;
        return new LexiconEntry(form, count, [.. readings
            .Select(part => (part.Reading, part.Count / sum))
            .OrderByDescending(part => part.Item2)]);
    }

    private IEnumerable<(Reading Reading, double Count)> NounReading(string form, string capital, int count)
    {
        if (count > 0 && _nouns.Readings.TryGetValue(capital, out Reading? noun))
        {
            return [(noun, count)];
        }

        return count == 0 && _known.TryGetValue(form, out string? known) ? [(new Reading(known, Tag.Noun), Unheard)] : [];
    }

    /// <summary>Readings of a small form as anything but a noun.</summary>
    private IReadOnlyList<Reading> SmallReadings(string form)
    {
        IReadOnlyList<Reading> closed = _closed.Readings.GetValueOrDefault(form, []);
        if (_closed.FunctionWords.Contains(form))
        {
            return closed;
        }

        List<Reading> readings = [.. closed, .. _verbs.Readings.GetValueOrDefault(form, [])];
        readings.AddRange(_adjectives.Readings.GetValueOrDefault(form, []));
        if (readings.Count == 0 && _words.TryGetValue(form, out WordEvidence? evidence) && evidence.Inside > 2)
        {
            readings.Add(new Reading(form, Tag.PlainAdjective));
            readings.Add(new Reading(form, Tag.Adverb));
        }

        return readings;
    }

    private IEnumerable<(Reading Reading, double Share)> SmallShares(IReadOnlyList<Reading> readings, WordEvidence evidence)
    {
        if (readings.Count == 0)
        {
            yield break;
        }

        Tag[] tags = [.. readings.Select(reading => reading.Tag).Distinct()];
        // Function words come in the order of how common their readings are; neighbours tell little about them.
        double[] shares = tags[0] > Tag.Adverb ? [.. tags.Select((_, index) => Math.Pow(2, -index - 1))] : _mixture.Shares(tags, evidence);
        foreach (IGrouping<Tag, Reading> group in readings.GroupBy(reading => reading.Tag))
        {
            // Readings of one class come in the order of how well their verb is known: each has a third of the one before.
            double share = shares[Array.IndexOf(tags, group.Key)];
            Reading[] same = [.. group];
            double total = Enumerable.Range(0, same.Length).Sum(index => Math.Pow(3, -index));
            for (int index = 0; index < same.Length; index++)
            {
                yield return (same[index], share * Math.Pow(3, -index) / total);
            }
        }
    }

    private void LearnMixture()
    {
        foreach ((string form, WordEvidence evidence) in _words.Where(entry => char.IsLower(entry.Key[0]))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            Tag[] tags = [.. SmallReadings(form).Select(reading => reading.Tag).Distinct()];
            if (tags.Length == 1)
            {
                _mixture.Learn(tags[0], evidence);
            }
        }
    }

    private static bool IsWord(string form) => form.Length > 1 && form.All(letter => char.IsLetter(letter) || letter is '-' or '\'');
}
