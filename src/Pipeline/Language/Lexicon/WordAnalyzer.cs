namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>Reads a form: in the lexicon, by another spelling, by its parts, or by its ending.</summary>
internal static class WordAnalyzer
{
    private const int OldMargin = 13;
    private const int SwissMargin = 45;
    private static readonly WordCache Cache = new();

    /// <summary>The readings of a form as written.</summary>
    public static WordAnalysis Analyze(ReadOnlySpan<char> form)
    {
        uint hash = WordCache.Hash(form);
        if (Cache.Find(form, hash) is { } known)
        {
            return known;
        }

        WordAnalysis analysis = Read(form.ToString());
        Cache.Keep(analysis, hash);
        return analysis;
    }

    private static WordAnalysis Read(string form)
    {
        string small = Spelling.Small(form);
        // A soft hyphen or a joiner that stands alone.
        if (small.Length == 0)
        {
            return new WordAnalysis(form, form, [new WordReading(Tag.Symbol, form, 1)], WordSource.Known);
        }

        if (SpecialForms.Read(form) is { } special)
        {
            return new WordAnalysis(form, small, special, WordSource.Known);
        }

        if (DerivedForms.WithGenderSign(form) is { } gendered)
        {
            return new WordAnalysis(form, small, gendered, WordSource.Derived);
        }

        if (FromLexicon(form, small) is { } known)
        {
            return new WordAnalysis(form, small, known, WordSource.Known);
        }

        if (DerivedForms.Read(form, small) is { } derived)
        {
            return new WordAnalysis(form, small, derived, WordSource.Derived);
        }

        return new WordAnalysis(form, small, UnknownForms.Read(form, small), WordSource.Guessed);
    }

    /// <summary>Readings in the lexicon, or those of a spelling that is far more frequent; null where there are none.</summary>
    public static WordReading[]? FromLexicon(string form, string small)
    {
        bool found = TryFindWord(small, out FormEntry entry);
        int frequency = found ? entry.Frequency : -1;
        foreach (string variant in Spelling.Variants(small))
        {
            // Three times as often is 8 * log2(3): „muß“ is rarer than „muss“ by far. „Masse“ is rarer than „Maße“, but a word of its own.
            int margin = !found ? 0 : variant.Length < small.Length && variant.Contains('ß', StringComparison.Ordinal) ? SwissMargin : OldMargin;
            if (TryFindWord(variant, out FormEntry other) && other.Frequency > frequency + margin)
            {
                entry = other;
                frequency = other.Frequency;
                found = true;
            }
        }

        return found ? Readings(form, entry) : null;
    }

    /// <summary>The entry of a word; forms that are only parts of compounds are none.</summary>
    public static bool TryFindWord(ReadOnlySpan<char> small, out FormEntry entry) =>
        FormLexicon.Default.TryFind(small, out entry) && entry.Count > 0 && entry.TagAt(0) < Tag.CompoundModifier;

    /// <summary>The readings of an entry, with the capitals that the form has.</summary>
    public static WordReading[] Readings(string form, FormEntry entry)
    {
        List<WordReading> readings = new(entry.Count);
        for (int index = 0; index < entry.Count; index++)
        {
            Tag tag = entry.TagAt(index);
            if (tag < Tag.CompoundModifier)
            {
                readings.Add(new WordReading(tag, LemmaCase.Restore(form, entry.LemmaAt(index), tag), entry.ShareAt(index)));
            }
        }

        return [.. readings];
    }
}
