namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>Reads forms that are put together from known ones: with a hyphen, a gender sign, a prefix, a number, a clitic.</summary>
internal static class DerivedForms
{
    /// <summary>Prefixes of adjectives and nouns; verbs have their own list.</summary>
    private static readonly string[] Prefixes =
        ["nicht", "super", "hyper", "ultra", "multi", "anti", "inter", "extra", "semi", "erz", "ur", "un", "über", "vor", "nach", "wohl", "viel", "alt", "neu", "mit"];

    private static readonly string[] Agents = ["er", "ist", "ent", "ant", "or", "eur", "är", "log", "at"];

    /// <summary>Readings of the form; null where it is not made so.</summary>
    public static WordReading[]? Read(string form, string small) =>
        WithHyphen(form) ?? NumberWords.Read(small) ?? WithClitic(form, small) ?? WithNumber(form, small)
        ?? AsFemale(form, small)
        ?? VerbReader.Read(small) ?? WithPrefix(form, small) ?? CompoundForms.Read(form, small);

    /// <summary>„Bürger*innen“, „BürgerInnen“, „Ärzt:innen“: the lemma is the shorter word („Bürger“, „Arzt“).</summary>
    public static WordReading[]? WithGenderSign(string form)
    {
        if (GenderForms.Plain(form) is not { Length: > 1 } plain)
        {
            return null;
        }

        string small = Spelling.Small(plain);
        if (!CharKinds.IsUpper(form[0]))
        {
            return WordAnalyzer.FromLexicon(plain, small);
        }

        // „Kolleg“ of „Kolleg*in“ lacks its -e; „Ärzte“ leads to Arzt.
        foreach (string word in new[] { small, small + "e" })
        {
            if (WordAnalyzer.TryFindWord(word, out FormEntry entry) && entry.LemmaOf(Tag.Noun) is { } lemma)
            {
                return [new WordReading(Tag.Noun, LemmaCase.Restore(plain, lemma, Tag.Noun), 1)];
            }
        }

        return [new WordReading(Tag.Noun, LemmaCase.Restore(plain, small, Tag.Noun), 1)];
    }

    /// <summary>„Mittlerinnen“ of Mittlerin, but not „Spinnen“.</summary>
    private static WordReading[]? AsFemale(string form, string small) =>
        CharKinds.IsUpper(form[0]) && Array.Exists(Agents, agent => small.Length > agent.Length + 8 && small.EndsWith(agent + "innen", StringComparison.Ordinal))
            ? [new WordReading(Tag.Noun, LemmaCase.Restore(form, small[..^3], Tag.Noun), 1)] : null;

    /// <summary>„EU-Ländern“ is read as „Ländern“; what stands before the last hyphen stays.</summary>
    private static WordReading[]? WithHyphen(string form)
    {
        int hyphen = form.LastIndexOf('-');
        if (hyphen < 1 || hyphen == form.Length - 1)
        {
            return null;
        }

        string head = form[(hyphen + 1)..];
        string start = form[..(hyphen + 1)];
        return [.. WordAnalyzer.Analyze(head).Readings.Select(reading => reading with { Lemma = start + reading.Lemma })];
    }

    /// <summary>„geht's“, „gibts“, „wärs“: a verb with „es“.</summary>
    private static WordReading[]? WithClitic(string form, string small)
    {
        if (small.Length < 4 || small[^1] != 's' || CharKinds.IsUpper(form[^1]))
        {
            return null;
        }

        string verb = small[..^1].TrimEnd('\'');
        if (!WordAnalyzer.TryFindWord(verb, out FormEntry entry))
        {
            return null;
        }

        WordReading[] readings = [.. WordAnalyzer.Readings(verb, entry).Where(reading =>
            reading.Tag is Tag.FiniteVerb or Tag.FiniteAuxiliary or Tag.Subordinator && reading.Share > 0.1)];
        return readings.Length > 0 ? readings : null;
    }

    /// <summary>„25jährige“, „4fache“, „70er“.</summary>
    private static WordReading[]? WithNumber(string form, string small)
    {
        int digits = 0;
        while (digits < small.Length && (CharKinds.IsDigit(small[digits]) || small[digits] is ',' or '.'))
        {
            digits++;
        }

        if (digits == 0 || digits == small.Length)
        {
            return null;
        }

        string rest = small[digits..];
        return rest is "er" or "ern"
            ? [new WordReading(Tag.InflectedAdjective, form, 1)]
            : [.. WordAnalyzer.Analyze(rest).Readings.Select(reading => reading with { Lemma = small[..digits] + reading.Lemma })];
    }

    /// <summary>„unhöflicher“ is read as „höflicher“.</summary>
    private static WordReading[]? WithPrefix(string form, string small)
    {
        foreach (string prefix in Prefixes)
        {
            if (small.Length > prefix.Length + 3 && small.StartsWith(prefix, StringComparison.Ordinal)
                && WordAnalyzer.TryFindWord(small.AsSpan(prefix.Length), out FormEntry entry))
            {
                WordReading[] readings = [.. WordAnalyzer.Readings(small[prefix.Length..], entry)
                    .Where(reading => IsOpen(reading.Tag) && reading.Share > 0.02)
                    .Select(reading => reading with { Lemma = LemmaCase.Restore(form, prefix + reading.Lemma.ToLowerInvariant(), reading.Tag) })];
                if (readings.Length > 0)
                {
                    return readings;
                }
            }
        }

        return null;
    }

    private static bool IsOpen(Tag tag) => tag is Tag.Noun or Tag.InflectedAdjective or Tag.PlainAdjective or Tag.Participle;
}
