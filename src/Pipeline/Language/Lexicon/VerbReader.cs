using System.Buffers;

namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>Reads verb forms that are not in the lexicon: a prefix and a known form, or a participle by its shape.</summary>
internal static class VerbReader
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyäöü");

    private static readonly string[] FiniteEndings = ["etest", "eten", "ete", "test", "ten", "tet", "te", "est", "et", "st", "t", "e", ""];

    public static WordReading[]? Read(string small)
    {
        if (small.Length < 3)
        {
            return null;
        }

        List<WordReading> readings = [];
        foreach (int length in VerbPrefixes.LengthsIn(small))
        {
            AddPrefixed(small, length, readings);
        }

        if (readings.Count == 0)
        {
            AddParticiple(small, readings);
        }

        if (readings.Count == 0)
        {
            AddFinite(small, readings);
        }

        return readings.Count > 0 ? [.. readings] : null;
    }

    private static void AddPrefixed(string small, int length, List<WordReading> readings)
    {
        string prefix = small[..length];
        string rest = small[length..];
        bool zu = VerbPrefixes.IsSeparable(prefix) && rest.Length > 5 && rest.StartsWith("zu", StringComparison.Ordinal);
        WordReading? infinitive = zu ? VerbReadings(rest[2..]).Where(reading => reading.Tag == Tag.Infinitive).Cast<WordReading?>().FirstOrDefault() : null;
        if (infinitive is { } known)
        {
            readings.Add(new WordReading(Tag.ZuInfinitive, prefix + known.Lemma, 1));
            return;
        }

        readings.AddRange(VerbReadings(rest)
            .Where(reading => VerbPrefixes.IsSeparable(prefix) || !HasGe(rest, reading))
            .Select(reading => reading with { Lemma = prefix + reading.Lemma }));
    }

    /// <summary>Whether the form is a participle with ge-, which prefixes that stay do without.</summary>
    private static bool HasGe(string form, in WordReading reading) =>
        reading.Tag == Tag.Participle && form.StartsWith("ge", StringComparison.Ordinal) && !reading.Lemma.StartsWith("ge", StringComparison.Ordinal);

    private static IEnumerable<WordReading> VerbReadings(string form) =>
        form.Length > 2 && WordAnalyzer.TryFindWord(form, out FormEntry entry)
            ? WordAnalyzer.Readings(form, entry)
                .Where(reading => reading.Tag is Tag.FiniteVerb or Tag.Infinitive or Tag.Participle && reading.Share > 0.05)
            : [];

    /// <summary>„zitier“, „hopsten“, „skypst“: a regular ending behind the stem of a known infinitive.</summary>
    private static void AddFinite(string small, List<WordReading> readings)
    {
        foreach (string ending in FiniteEndings)
        {
            if (small.Length > ending.Length + 2 && small.EndsWith(ending, StringComparison.Ordinal))
            {
                string stem = small[..^ending.Length];
                string? infinitive = new[] { stem + "en", stem + "n" }.FirstOrDefault(IsInfinitive);
                if (infinitive is not null)
                {
                    readings.Add(new WordReading(Tag.FiniteVerb, infinitive, 1));
                    return;
                }
            }
        }
    }

    private static bool IsInfinitive(string form) =>
        form.Length > 3 && WordAnalyzer.TryFindWord(form, out FormEntry entry) && entry.Has(Tag.Infinitive);

    /// <summary>„gezeltet“ of zelten, „eingezäunt“ of einzäunen, „abgelagert“ of ablagern.</summary>
    private static void AddParticiple(string small, List<WordReading> readings)
    {
        int ge = StartOfGe(small);
        string stem = ge < 0 ? string.Empty : small[(ge + 2)..^1];
        if (!stem.AsSpan().ContainsAny(Vowels))
        {
            return;
        }

        bool link = stem[^1] == 'e' && stem[^2] is 't' or 'd' or 'n' or 'm';
        bool liquid = stem.EndsWith("el", StringComparison.Ordinal) || stem.EndsWith("er", StringComparison.Ordinal);
        string infinitive = small[..ge] + (link ? stem[..^1] : stem) + (liquid ? "n" : "en");
        readings.Add(new WordReading(Tag.Participle, infinitive, 0.7f));
        readings.Add(new WordReading(Tag.PlainAdjective, small, 0.3f));
    }

    /// <summary>Where the ge- of a participle on -t begins, after a prefix that leaves or at once; -1 where there is none.</summary>
    private static int StartOfGe(string small)
    {
        int ge = small.StartsWith("ge", StringComparison.Ordinal) ? 0
            : VerbPrefixes.LengthsIn(small).FirstOrDefault(length => VerbPrefixes.IsSeparable(small.AsSpan(0, length))
                && small.AsSpan(length).StartsWith("ge"), -1);
        return small[^1] == 't' && small.Length >= ge + 5 ? ge : -1;
    }
}
