using System.Collections.Frozen;
using DialogueMining.Pipeline.Language.Compounds;

namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>Reads forms that are put together from known ones: with a hyphen, a gender sign, a prefix, a number, a clitic.</summary>
internal static class DerivedForms
{
    /// <summary>Prefixes of adjectives and nouns; verbs have their own list.</summary>
    private static readonly string[] Prefixes =
        ["nicht", "super", "hyper", "ultra", "multi", "anti", "inter", "extra", "semi", "erz", "ur", "un", "über", "vor", "nach", "wohl", "viel", "alt", "neu", "mit"];

    private static readonly FrozenDictionary<string, string> BoundHeads = Compounds.BoundHeads.Adjectives;

    /// <summary>Readings of the form; null where it is not made so.</summary>
    public static WordReading[]? Read(string form, string small) =>
        WithGenderSign(form) ?? WithHyphen(form) ?? WithClitic(form, small) ?? WithNumber(form, small)
        ?? VerbReader.Read(small) ?? WithPrefix(form, small) ?? AsCompound(form, small);

    /// <summary>„Bürger*innen“, „BürgerInnen“, „Ärzt:innen“: the lemma is the shorter word („Bürger“, „Arzt“).</summary>
    private static WordReading[]? WithGenderSign(string form)
    {
        if (GenderForms.Base(form) is not { } stem)
        {
            return null;
        }

        string small = Spelling.Small(stem);
        foreach (string lemma in new[] { small, small + "e", WithoutUmlaut(small) })
        {
            if (WordAnalyzer.TryFindWord(lemma, out FormEntry entry) && entry.Has(Tag.Noun))
            {
                return [new WordReading(Tag.Noun, LemmaCase.Restore(stem, lemma, Tag.Noun), 1)];
            }
        }

        return [new WordReading(Tag.Noun, LemmaCase.Restore(stem, small, Tag.Noun), 1)];
    }

    private static string WithoutUmlaut(string small)
    {
        int at = small.AsSpan().LastIndexOfAny('ä', 'ö', 'ü');
        return at < 0 ? small : string.Concat(small.AsSpan(0, at), small[at] switch { 'ä' => "a", 'ö' => "o", _ => "u" }, small.AsSpan(at + 1));
    }

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

    private static WordReading[]? AsCompound(string form, string small)
    {
        int[] cuts = CompoundCut.Of(small, PartCosts.Default);
        if (cuts.Length == 0)
        {
            return null;
        }

        string start = small[..cuts[^1]];
        string head = small[cuts[^1]..];
        if (BoundHeads.TryGetValue(head, out string? bound))
        {
            Tag tag = bound.Length == head.Length ? Tag.PlainAdjective : Tag.InflectedAdjective;
            return [new WordReading(tag, start + bound, 1)];
        }

        IEnumerable<WordReading> readings = WordAnalyzer.TryFindWord(head, out FormEntry entry)
            ? WordAnalyzer.Readings(head, entry)
            : [new WordReading(Tag.Noun, Compounds.BoundHeads.Nouns.GetValueOrDefault(head, head), 1)];
        WordReading[] heads = [.. readings
            .Where(reading => reading.Tag is Tag.Noun or Tag.InflectedAdjective or Tag.PlainAdjective && reading.Share > 0.02)
            .Select(reading => reading with { Lemma = LemmaCase.Restore(form, start + reading.Lemma.ToLowerInvariant(), reading.Tag) })];
        return heads.Length > 0 ? heads : null;
    }

    private static bool IsOpen(Tag tag) => tag is Tag.Noun or Tag.InflectedAdjective or Tag.PlainAdjective or Tag.Participle;
}
