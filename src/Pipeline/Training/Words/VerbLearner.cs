using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Training.Words;

/// <summary>
/// Finds the verbs of a corpus. Irregular ones come from a list; a regular one is believed when its infinitive stands where
/// infinitives stand and other forms of it occur; a prefix verb when its infinitive or two of its forms occur.
/// </summary>
internal sealed class VerbLearner
{
    private const string NoGe = "~";
    private readonly IReadOnlyDictionary<string, WordEvidence> _words;
    private readonly IReadOnlySet<string> _closed;
    private readonly Dictionary<string, List<Reading>> _base = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Reading>> _readings = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _infinitives = new(StringComparer.Ordinal);

    /// <param name="words">The forms of the corpus.</param>
    /// <param name="closed">Words of the closed classes, which no verb of the corpus can be.</param>
    public VerbLearner(IReadOnlyDictionary<string, WordEvidence> words, IReadOnlySet<string> closed)
    {
        _words = words;
        _closed = closed;
        AddIrregular();
        AddRegular();
        AddPrefixed();
        foreach ((string form, List<Reading> readings) in _readings)
        {
            // The better known verb first: „abgeleitet“ is of ableiten, not of ab+geleiten.
            Reading[] sorted = [.. readings
                .OrderBy(reading => IsRarePerson(form, reading))
                .ThenByDescending(reading => Strength(reading.Lemma))
                .ThenBy(reading => reading.Lemma, StringComparer.Ordinal)];
            readings.Clear();
            readings.AddRange(sorted);
        }
    }

    /// <summary>Readings of forms as verbs; forms are small.</summary>
    public IReadOnlyDictionary<string, List<Reading>> Readings => _readings;

    /// <summary>The verbs that are believed.</summary>
    public IReadOnlyCollection<string> Infinitives => _infinitives;

    private void AddIrregular()
    {
        foreach (VerbParts parts in VerbParts.All)
        {
            AddBase(parts.Infinitive, VerbForms.Strong(parts));
            foreach (string participle in parts.Participle.Where(form => form.StartsWith("ge", StringComparison.Ordinal)))
            {
                // „gegeben“ without ge- is what „vergeben“ and „übergeben“ take.
                Add(_base, participle[2..], new Reading(parts.Infinitive, Tag.Participle, NoGe));
            }
        }
    }

    private void AddBase(string infinitive, IEnumerable<VerbForm> forms)
    {
        _infinitives.Add(infinitive);
        foreach (VerbForm form in forms)
        {
            Add(_base, form.Form, new Reading(infinitive, form.Tag));
            Add(_readings, form.Form, new Reading(infinitive, form.Tag));
        }
    }

    // „gelangt“ is of gelangen: „ihr gelangt“ of gelingen is hardly ever said.
    private static bool IsRarePerson(string form, Reading reading) => reading.Tag == Tag.FiniteVerb && form[^1] == 't'
        && VerbParts.All.Any(parts => parts.Infinitive == reading.Lemma && parts.Past.Contains(form[..^1]));

    private void AddRegular()
    {
        foreach (string form in _words.Keys.Order(StringComparer.Ordinal).Where(IsLikeInfinitive))
        {
            bool takesGe = !VerbPrefixes.LengthsIn(form).Any(length => VerbPrefixes.IsInseparable(form.AsSpan(0, length)))
                && !form.EndsWith("ieren", StringComparison.Ordinal);
            if (IsVerb(form, takesGe))
            {
                AddBase(form, VerbForms.Weak(form, takesGe));
                string bare = VerbForms.Weak(form, takesGe: false).Last().Form;
                Add(_base, bare, new Reading(form, Tag.Participle, NoGe));
                if (!takesGe || form.StartsWith("be", StringComparison.Ordinal))
                {
                    Add(_readings, bare, new Reading(form, Tag.Participle));
                }
            }
        }
    }

    private bool IsLikeInfinitive(string form) =>
        form.Length >= 4 && char.IsLower(form[0]) && form.All(char.IsLetter) && !_closed.Contains(form) && IsNewInfinitive(form)
        && (form.EndsWith("en", StringComparison.Ordinal) || form.EndsWith("eln", StringComparison.Ordinal)
            || form.EndsWith("ern", StringComparison.Ordinal))
        && !IsAdjectiveLike(form);

    /// <summary>„legen“ and „führen“ are infinitives beside being forms of liegen and fahren; „gaben“ is none.</summary>
    private bool IsNewInfinitive(string form) =>
        !_base.TryGetValue(form, out List<Reading>? readings)
        || (!readings.Exists(reading => reading.Lemma == form) && _words[form].Count(Before.Zu) >= 5);

    /// <summary>„besseren“ is no verb where „bessern“ is one.</summary>
    private bool IsAdjectiveLike(string form) =>
        (form.EndsWith("eren", StringComparison.Ordinal) || form.EndsWith("elen", StringComparison.Ordinal))
        && Occurrences(form[..^2] + "n") > 0 && form[^5] is not ('i' or 'h');

    private bool IsVerb(string form, bool takesGe)
    {
        int infinitive = InfinitiveEvidence(form);
        string stem = VerbForms.Stem(form);
        int seen = 0;
        foreach (string other in VerbForms.Weak(form, takesGe).Select(entry => entry.Form).Distinct())
        {
            bool like = other.Length <= stem.Length + 2 && !other.EndsWith('t');
            seen += !like && Occurrences(other) > 0 ? 1 : 0;
        }

        return (seen >= 1 && infinitive >= 2 && infinitive * 20 > _words[form].Inside) || (seen >= 2 && infinitive >= 1);
    }

    private int InfinitiveEvidence(string form) => _words.TryGetValue(form, out WordEvidence? evidence)
        ? evidence.Count(Before.Zu) + evidence.Count(Behind.Modal) + evidence.Count(Before.Wir) : 0;

    private void AddPrefixed()
    {
        Dictionary<string, List<(string Form, Reading Reading)>> verbs = new(StringComparer.Ordinal);
        foreach (string form in _words.Keys.Where(word => char.IsLower(word[0])).Order(StringComparer.Ordinal))
        {
            foreach (Reading reading in PrefixReadings(form))
            {
                if (!verbs.TryGetValue(reading.Lemma, out List<(string, Reading)>? forms))
                {
                    verbs[reading.Lemma] = forms = [];
                }

                forms.Add((form, reading));
            }
        }

        foreach ((string infinitive, List<(string Form, Reading Reading)> forms) in verbs)
        {
            if (IsBelieved(infinitive, forms))
            {
                _infinitives.Add(infinitive);
                forms.ForEach(entry => Add(_readings, entry.Form, entry.Reading with { Mark = string.Empty }));
            }
        }
    }

    private bool IsBelieved(string infinitive, List<(string Form, Reading Reading)> forms)
    {
        // „gespart“ is no form of „gesparen“: ge- begins every participle.
        bool ge = infinitive.StartsWith("ge", StringComparison.Ordinal);
        string stem = VerbForms.Stem(infinitive);
        int verbal = forms.Select(entry => entry.Form).Distinct()
            .Count(form => form.Length > stem.Length + 2 || (form.EndsWith('t') && form != stem) || form.Contains("zu", StringComparison.Ordinal));
        return ge ? _words.TryGetValue(infinitive, out WordEvidence? own) && own.Count(Before.Zu) > 0 && verbal > 1
            : InfinitiveEvidence(infinitive) >= 1 || verbal > 1;
    }

    /// <summary>Readings of a form as a prefix and a known form: ab+geben, ver+geben, ein+zu+setzen.</summary>
    private IEnumerable<Reading> PrefixReadings(string form)
    {
        foreach (int length in VerbPrefixes.LengthsIn(form))
        {
            string prefix = form[..length];
            string rest = form[length..];
            bool leaves = VerbPrefixes.IsSeparable(prefix);
            string bare = leaves && rest.Length > 5 && rest.StartsWith("zu", StringComparison.Ordinal) ? rest[2..] : string.Empty;
            Reading[] withZu = [.. _base.GetValueOrDefault(bare, []).Where(entry => entry.Tag == Tag.Infinitive)];
            IEnumerable<Reading> readings = withZu.Length > 0
                ? withZu.Select(reading => new Reading(reading.Lemma, Tag.ZuInfinitive))
                : _base.GetValueOrDefault(rest, []).Where(reading => Fits(reading, rest, leaves, VerbPrefixes.IsInseparable(prefix)));
            foreach (Reading reading in readings)
            {
                yield return reading with { Lemma = prefix + reading.Lemma };
            }
        }
    }

    /// <summary>A prefix that stays takes the participle without ge-, one that leaves takes it with.</summary>
    private static bool Fits(Reading reading, string rest, bool leaves, bool stays)
    {
        bool ge = reading.Tag == Tag.Participle && rest.StartsWith("ge", StringComparison.Ordinal);
        return reading.Mark == NoGe ? stays : !ge || leaves;
    }

    /// <summary>How well a verb is known: occurrences of its infinitive, with „zu“ before or inside.</summary>
    private int Strength(string infinitive)
    {
        int strength = Occurrences(infinitive);
        foreach (int length in VerbPrefixes.LengthsIn(infinitive))
        {
            strength += Occurrences(infinitive[..length] + "zu" + infinitive[length..]);
        }

        return strength;
    }

    private int Occurrences(string form) => _words.TryGetValue(form, out WordEvidence? evidence) ? evidence.Inside + evidence.First : 0;

    private static void Add(Dictionary<string, List<Reading>> readings, string form, Reading reading)
    {
        if (!readings.TryGetValue(form, out List<Reading>? list))
        {
            readings[form] = list = [];
        }

        if (!list.Contains(reading))
        {
            list.Add(reading);
        }
    }
}
