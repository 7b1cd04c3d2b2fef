using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Training.Words;

/// <summary>
/// Finds the adjectives of a corpus: stems that occur with several of the five endings and stand before nouns, their
/// comparatives and superlatives. Lemmas are what stands without an ending (or the stem, where nothing does: „erst“).
/// </summary>
internal sealed class AdjectiveLearner
{
    private static readonly string[] Endings = ["e", "en", "em", "er", "es"];
    private static readonly string[] Suffixes =
        ["lich", "ig", "isch", "bar", "sam", "haft", "los", "voll", "frei", "iv", "ell", "al", "ant", "ent"];

    private readonly IReadOnlyDictionary<string, WordEvidence> _words;
    private readonly IReadOnlyDictionary<string, List<Reading>> _verbs;
    private readonly Dictionary<string, List<Reading>> _readings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal);

    public AdjectiveLearner(
        IReadOnlyDictionary<string, WordEvidence> words, IReadOnlyDictionary<string, List<Reading>> verbs)
    {
        _words = words;
        _verbs = verbs;
        foreach (string[] stems in LanguageData.Lines("adjectives.txt").Select(line => line.Split(' ')))
        {
            _stems[stems[0].EndsWith('e') ? stems[0][..^1] : stems[0]] = stems[0];
            foreach (string stem in stems.Skip(1))
            {
                _stems[stem] = stems[0];
            }
        }

        _listed.UnionWith(_stems.Keys);
        FindStems();
        FindComparisons();
        AddReadings();
    }

    /// <summary>Readings of forms as adjectives; forms are small.</summary>
    public IReadOnlyDictionary<string, List<Reading>> Readings => _readings;

    /// <summary>Stem to dictionary form: „dunkl“ to „dunkel“, „erst“ to „erst“.</summary>
    public IReadOnlyDictionary<string, string> Stems => _stems;

    private void FindStems()
    {
        Dictionary<string, (int Forms, int Count, int BeforeNoun)> candidates = new(StringComparer.Ordinal);
        foreach ((string form, WordEvidence evidence) in _words.Where(entry => IsSmallWord(entry.Key)))
        {
            foreach (string ending in Endings.Where(ending => form.Length > ending.Length + 2 && form.EndsWith(ending, StringComparison.Ordinal)))
            {
                string stem = form[..^ending.Length];
                (int forms, int count, int nouns) = candidates.GetValueOrDefault(stem);
                // „später“ is a comparative more often than a form of „spät“: it says nothing of the stem's place before nouns.
                bool counts = ending != "er";
                candidates[stem] = counts
                    ? (forms + 1, count + evidence.Inside, nouns + evidence.Count(Behind.Capital)) : (forms + 1, count, nouns);
            }
        }

        foreach ((string stem, (int forms, int count, int nouns)) in candidates.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (IsStem(stem, forms, count, nouns))
            {
                _stems.TryAdd(stem, Plain(stem));
            }
        }
    }

    /// <summary>
    /// Two endings and a base word, or three without one, and a noun behind in four of ten cases: tried 0.3 to 0.6 on lists
    /// of hand-checked stems; below 0.35 finite verbs come in („suche“, „suchen“), above 0.5 adjectives of telegram style go.
    /// </summary>
    private bool IsStem(string stem, int forms, int count, int nouns)
    {
        bool plain = Occurrences(stem) > 0 || Occurrences(Full(stem)) > 0;
        double share = nouns / (double)Math.Max(1, count);
        return LooksLikeAdjective(stem)
            ? forms >= 1 && share >= 0.25
            : forms >= (plain ? 2 : 3) && share >= 0.4 && count >= 3;
    }

    /// <summary>By its suffix, or as a participle.</summary>
    private bool LooksLikeAdjective(string stem) =>
        HasAdjectiveSuffix(stem) || stem.EndsWith("end", StringComparison.Ordinal)
        || _verbs.GetValueOrDefault(stem, []).Exists(reading => reading.Tag == Tag.Participle);

    private void FindComparisons()
    {
        foreach (string stem in _stems.Keys.Order(StringComparer.Ordinal).ToArray())
        {
            string lemma = _stems[stem];
            foreach (string changed in new[] { stem, Umlaut(stem) }.Distinct())
            {
                Compare(changed + "er", lemma, changed == stem);
                Compare(changed + "st", lemma, changed == stem);
                Compare(changed + "est", lemma, changed == stem);
            }
        }
    }

    private void Compare(string stem, string lemma, bool plain)
    {
        int forms = Endings.Count(ending => Occurrences(stem + ending) > 0);
        bool known = _stems.TryGetValue(stem, out string? other);
        // „sicher“ is no comparative of „sich“, nor „erst“ a superlative: the plain word is rarer than what would come of it.
        bool likely = Family(lemma) >= Occurrences(stem + "e") + Occurrences(stem + "en");
        if (forms > (plain ? 0 : 1) && likely && (!known || (other == stem && !_listed.Contains(stem))))
        {
            _stems[stem] = lemma;
        }
    }

    private int Family(string lemma) =>
        (3 * Occurrences(lemma)) + Endings.Where(ending => ending != "er").Sum(ending => Occurrences(lemma + ending));

    private void AddReadings()
    {
        foreach ((string stem, string lemma) in _stems.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            foreach (string ending in Endings)
            {
                Add(stem + ending, new Reading(lemma, Tag.InflectedAdjective));
            }

            Add(lemma == stem || stem.EndsWith("er", StringComparison.Ordinal) ? stem : lemma, new Reading(lemma, Tag.PlainAdjective));
        }
    }

    /// <summary>The dictionary form of a stem: „dunkl“ is dunkel, „teur“ teuer, „müd“ müde.</summary>
    private string Plain(string stem)
    {
        string full = Full(stem);
        return Occurrences(stem) == 0 && full != stem && Occurrences(full) > 0 ? full : stem;
    }

    private static string Full(string stem)
    {
        bool lost = stem.Length > 3 && ((stem[^1] is 'l' or 'r' && !"aeiouäöülrnmh".Contains(stem[^2], StringComparison.Ordinal))
            || stem.EndsWith("eur", StringComparison.Ordinal) || stem.EndsWith("aur", StringComparison.Ordinal));
        return lost ? stem[..^1] + "e" + stem[^1] : stem;
    }

    private static bool HasAdjectiveSuffix(string stem) =>
        stem.Length > 4 && Array.Exists(Suffixes, suffix => stem.EndsWith(suffix, StringComparison.Ordinal));

    private static string Umlaut(string stem)
    {
        int at = stem.LastIndexOfAny(['a', 'o', 'u']);
        if (at < 0 || (at > 0 && stem[at - 1] is 'e' or 'a'))
        {
            return stem;
        }

        char changed = stem[at] switch { 'a' => 'ä', 'o' => 'ö', _ => 'ü' };
        return string.Concat(stem.AsSpan(0, at), [changed], stem.AsSpan(at + 1));
    }

    private static bool IsSmallWord(string form) => form.Length > 3 && char.IsLower(form[0]) && form.All(char.IsLetter);

    private int Occurrences(string form) => _words.TryGetValue(form, out WordEvidence? evidence) ? evidence.Inside + evidence.First : 0;

    private void Add(string form, Reading reading)
    {
        if (!_readings.TryGetValue(form, out List<Reading>? list))
        {
            _readings[form] = list = [];
        }

        if (!list.Contains(reading))
        {
            list.Add(reading);
        }
    }
}
