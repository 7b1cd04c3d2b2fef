using System.Buffers;

namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>Reads forms that nothing is known of: a typing mistake in a known word, or else by the ending.</summary>
internal static class UnknownForms
{
    /// <summary>Any unknown word with a capital may be a name.</summary>
    private const float LeastName = 0.12f;

    /// <summary>Any unknown word without one may be a noun: what its ending says counts by a third.</summary>
    private const float SmallNoun = 0.35f;
    private const float LeastNoun = 0.1f;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyäöü");

    public static WordReading[] Read(string form, string small)
    {
        bool capital = CharKinds.IsUpper(form[0]);
        if (capital && LemmaCase.IsCapitals(form) && form.Length < 7)
        {
            return [new WordReading(Tag.Name, form, 0.7f), new WordReading(Tag.Noun, form, 0.3f)];
        }

        return TypoFinder.Find(form, small) ?? ByEnding(form, small, capital);
    }

    /// <summary>Readings by what forms with the same ending are.</summary>
    public static WordReading[] ByEnding(string form, string small, bool capital)
    {
        List<WordReading> readings = [.. SuffixTable.Default.Find(small, capital)
            .Where(reading => IsSound(small.AsSpan(0, Math.Max(0, small.Length - reading.Cut))))
            .Select(reading => Apply(form, small, reading))];
        float named = readings.Where(reading => reading.Tag == Tag.Name).Sum(reading => reading.Share);
        readings.RemoveAll(reading => reading.Tag == Tag.Name);
        if (capital)
        {
            readings.Add(new WordReading(Tag.Name, NameLemma(form), Math.Max(named, LeastName)));
        }

        if (readings.Count == 0)
        {
            readings.Add(new WordReading(capital ? Tag.Name : Tag.Noun, form, 1));
        }

        if (!capital)
        {
            // In chats nouns are written small.
            readings.AddRange(SuffixTable.Default.Find(small, capital: true)
                .Where(reading => reading.Tag == Tag.Noun && IsSound(small.AsSpan(0, Math.Max(0, small.Length - reading.Cut))))
                .Select(reading => Apply(form, small, reading with { Share = reading.Share * SmallNoun })));
            readings.Add(new WordReading(Tag.Noun, LemmaCase.Restore(form, small, Tag.Noun), LeastNoun));
        }

        return [.. readings];
    }

    /// <summary>„Siegfrieds“ of Siegfried; names in -us, -is, -os and double s are whole.</summary>
    private static string NameLemma(string form) =>
        form.Length > 4 && form[^1] == 's' && form[^2] is not ('s' or 'u' or 'i' or '\'') ? form[..^1] : form.TrimEnd('\'');

    /// <summary>What is left of a word has three letters and a vowel.</summary>
    private static bool IsSound(ReadOnlySpan<char> stem) => stem.Length > 2 && stem.ContainsAny(Vowels);

    private static WordReading Apply(string form, string small, SuffixReading reading)
    {
        string lemma = small.Length > reading.Cut ? string.Concat(small.AsSpan(0, small.Length - reading.Cut), reading.Append) : small;
        return new WordReading(reading.Tag, LemmaCase.Restore(form, lemma, reading.Tag), reading.Share);
    }
}
