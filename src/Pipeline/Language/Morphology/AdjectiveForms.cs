using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>Finds out which adjective a form belongs to: „kulturoffene“ to kulturoffen, „besserer“ to gut.</summary>
internal static class AdjectiveForms
{
    private static readonly FrozenDictionary<string, AdjectiveReading> Irregular = Adjectives.IrregularWords
        .SelectMany(word => new[]
        {
            KeyValuePair.Create(Adjectives.Form(word, Degree.Positive, "e")[..^1], new AdjectiveReading(word, Degree.Positive, string.Empty)),
            KeyValuePair.Create(Adjectives.Form(word, Degree.Comparative, string.Empty), new AdjectiveReading(word, Degree.Comparative, string.Empty)),
            KeyValuePair.Create(Adjectives.Form(word, Degree.Superlative, "e")[..^1], new AdjectiveReading(word, Degree.Superlative, string.Empty)),
        })
        .GroupBy(pair => pair.Key)
        .ToFrozenDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);

    private static readonly FormMemory<string, bool> KnownForms = new(IsListedOrDerived);

    private static readonly FormMemory<(string Form, bool IsBare), AdjectiveReading> KnownReadings = new(pair => ReadAnew(pair.Form, pair.IsBare));

    /// <summary>The likeliest reading of the form, in lower case; it may be a base form itself.</summary>
    /// <param name="form">The form.</param>
    /// <param name="bare">Whether it has no ending of agreement: „sauberer“ after „wird“ is a comparative.</param>
    public static AdjectiveReading Read(string form, bool bare = false) => KnownReadings.Of((form, bare));

    private static AdjectiveReading ReadAnew(string form, bool bare)
    {
        if (bare && OfStem(form, string.Empty) is { } whole)
        {
            return whole;
        }

        if (AdjectiveLexicon.Contains(form) || Adjectives.IsIndeclinable(form))
        {
            return new AdjectiveReading(form, Degree.Positive, string.Empty);
        }

        AdjectiveReading[] readings = [.. Stems(form).Select(pair => OfStem(pair.Stem, pair.Ending)).OfType<AdjectiveReading>()];
        return readings.Length > 0 ? readings[0] : Guess(form);
    }

    /// <summary>Whether a list, its last part or its ending shows the form to be an adjective's.</summary>
    public static bool IsKnown(string form) => KnownForms.Of(form);

    private static bool IsListedOrDerived(string form) =>
        AdjectiveLexicon.Contains(form) || Adjectives.IsIndeclinable(form) || HasKnownEnd(form)
        || Stems(form).Any(pair => OfStem(pair.Stem, pair.Ending) is not null);

    // Longest endings first: „besserer“ is besser and -er before it is bessere and -r.
    private static IEnumerable<(string Stem, string Ending)> Stems(string form)
    {
        foreach (string ending in Endings.OfAdjectives.Append(string.Empty))
        {
            if (form.Length > ending.Length + 2 && form.EndsWith(ending, StringComparison.Ordinal))
            {
                yield return (form[..^ending.Length], ending);
            }
        }
    }

    private static AdjectiveReading? OfStem(string stem, string ending)
    {
        if (Irregular.TryGetValue(stem, out AdjectiveReading irregular))
        {
            return irregular with { Ending = ending };
        }

        if (BaseOf(stem, ending) is { } word)
        {
            return new AdjectiveReading(word, Degree.Positive, ending);
        }

        return Compared(stem, "er", Degree.Comparative, ending) ?? Compared(stem, "est", Degree.Superlative, ending)
            ?? Compared(stem, "st", Degree.Superlative, ending);
    }

    private static AdjectiveReading? Compared(string stem, string sign, Degree degree, string ending) =>
        stem.EndsWith(sign, StringComparison.Ordinal) && BaseOf(stem[..^sign.Length], "e") is { } word
            && Adjectives.Form(word, degree, "e") == stem + "e"
            ? new AdjectiveReading(word, degree, ending)
            : null;

    // The stem may have lost an e: „dunkl-, teur-, leis-“.
    private static string? BaseOf(string stem, string ending)
    {
        if (IsBase(stem))
        {
            return stem;
        }

        if (ending.Length == 0 || stem.Length < 3)
        {
            return null;
        }

        string open = stem[..^1] + "e" + stem[^1];
        return stem[^1] is 'l' or 'r' && IsBase(open) && Adjectives.Form(open, Degree.Positive, "e") == stem + "e" ? open
            : AdjectiveLexicon.Contains(stem + "e") ? stem + "e"
            : null;
    }

    private static bool IsBase(string word) => AdjectiveLexicon.Contains(word) || HasKnownEnd(word);

    private static bool HasKnownEnd(string word) => AdjectiveLexicon.HasHead(word) || AdjectiveLexicon.HasSuffix(word) || IsParticiple(word);

    private static bool IsParticiple(string word) =>
        word.Length > 4 && word[^1] is 't' or 'n' or 'd'
        && Verbs.Infinitives(word).Any(infinitive => VerbLexicon.Contains(infinitive)
            && Verbs.Readings(word, infinitive).Any(reading => reading.Slot.Mood is VerbMood.PastParticiple or VerbMood.PresentParticiple));

    // Nothing is known: an -e is an ending, all else is left alone.
    private static AdjectiveReading Guess(string form) => form.EndsWith('e')
        ? new AdjectiveReading(form[..^1], Degree.Positive, "e")
        : new AdjectiveReading(form, Degree.Positive, string.Empty);
}
