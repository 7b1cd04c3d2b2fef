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
    private const double LexicalisedFrom = 4;
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
        forms.UnionWith(Names.All.Select(name => name.ToLowerInvariant()));
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
            // „Essen“, „Frank“, „Polen“: a noun of the list is read beside the name, as often.
            return noun.Tag == Tag.Name && _known.TryGetValue(form, out string? other)
                ? [(noun, count * 0.8), (new Reading(other, Tag.Noun), count * 0.2)] : [(noun, count)];
        }

        string? unheard = count == 0 ? Names.LemmaOf(capital) : null;
        return unheard is not null ? [(new Reading(unheard, Tag.Name), Unheard)]
            : count == 0 && _known.TryGetValue(form, out string? known) ? [(new Reading(known, Tag.Noun), Unheard)] : [];
    }

    /// <summary>Readings of a small form as anything but a noun.</summary>
    private IReadOnlyList<Reading> SmallReadings(string form)
    {
        IReadOnlyList<Reading> closed = _closed.Readings.GetValueOrDefault(form, []);
        if (_closed.FunctionWords.Contains(form))
        {
            return closed;
        }

        IReadOnlyList<Reading> adjectives = _adjectives.Readings.GetValueOrDefault(form, []);
        IEnumerable<Reading> verbs = _verbs.Readings.GetValueOrDefault(form, []);
        if (adjectives.Any(reading => reading.Tag == Tag.PlainAdjective))
        {
            // „sicher“ and „reich“ are adjectives; the imperatives of sichern and reichen are rare.
            verbs = verbs.Where(reading => reading.Tag != Tag.FiniteVerb || (reading.Lemma != form + "en" && reading.Lemma != form + "n"));
        }

        List<Reading> readings = [.. closed, .. verbs, .. adjectives];
        if (readings.Count == 0 && IsSmallWord(form))
        {
            readings.Add(new Reading(form, Tag.PlainAdjective));
            readings.Add(new Reading(form, Tag.Adverb));
        }

        return readings;
    }

    /// <summary>Whether the form stands small often enough not to be a mistake for a noun.</summary>
    private bool IsSmallWord(string form)
    {
        int small = _words.GetValueOrDefault(form)?.Inside ?? 0;
        int big = _words.GetValueOrDefault(char.ToUpperInvariant(form[0]) + form[1..])?.Inside ?? 0;
        return small > 2 && small * 25 > big;
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
        Reading? verb = VerbOfParticiple(readings, tags, shares);
        foreach (IGrouping<Tag, Reading> group in readings.GroupBy(reading => reading.Tag))
        {
            // Readings of one class come in the order of how well their verb is known: each has a third of the one before.
            double share = shares[Array.IndexOf(tags, group.Key)];
            Reading[] same = [.. group];
            double total = Enumerable.Range(0, same.Length).Sum(index => Math.Pow(3, -index));
            for (int index = 0; index < same.Length; index++)
            {
                Reading reading = group.Key == Tag.PlainAdjective && verb is not null ? same[index] with { Lemma = verb.Lemma } : same[index];
                yield return (reading, share * Math.Pow(3, -index) / total);
            }
        }
    }

    /// <summary>
    /// „wir sind begeistert“ is of begeistern, as treebanks have it; null where the participle has become an adjective („bekannt“):
    /// where it is read as one more than four times as often. Tried 2 to 8 on the lemmas of the treebanks.
    /// </summary>
    private static Reading? VerbOfParticiple(IReadOnlyList<Reading> readings, Tag[] tags, double[] shares)
    {
        int participle = Array.IndexOf(tags, Tag.Participle);
        int adjective = Array.IndexOf(tags, Tag.PlainAdjective);
        return participle >= 0 && adjective >= 0 && shares[adjective] < LexicalisedFrom * shares[participle]
            ? readings.First(reading => reading.Tag == Tag.Participle) : null;
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
