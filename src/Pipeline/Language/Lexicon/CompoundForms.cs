using DialogueMining.Pipeline.Language.Compounds;

namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>Reads forms that are compounds of known words: as their last part is read.</summary>
internal static class CompoundForms
{
    /// <summary>How much of its reading as anything but a noun an unknown compound keeps: nouns make most of them.</summary>
    private const float OtherShare = 0.3f;
    private const float LeastShare = 0.02f;
    private const float CapitalNoun = 0.92f;

    /// <summary>Readings of the form; null where it has no parts.</summary>
    public static WordReading[]? Read(string form, string small)
    {
        bool capital = CharKinds.IsUpper(form[0]);
        int[] cuts = !small.All(CharKinds.IsLetter) ? [] : CompoundSplitter.Cuts(small, guess: capital);
        if (cuts.Length == 0)
        {
            return null;
        }

        string start = small[..cuts[^1]];
        string head = small[cuts[^1]..];
        if (BoundHeads.Adjectives.TryGetValue(head, out string? bound))
        {
            Tag tag = bound.Length == head.Length ? Tag.PlainAdjective : Tag.InflectedAdjective;
            return [new WordReading(tag, start + bound, 1)];
        }

        WordReading[] readings = capital ? Capital(form, start, head) : Small(form, small, start, head);
        return readings.Length > 0 ? readings : null;
    }

    private static WordReading[] Capital(string form, string start, string head) =>
        [.. HeadReadings(head).Where(reading => reading.Share > LeastShare || reading.Tag == Tag.Noun)
            .Select(reading => AsCapital(in reading))
            .OrderByDescending(reading => reading.Share)
            .Select(reading => Whole(form, start, reading))];

    private static WordReading[] Small(string form, string small, string start, string head)
    {
        List<WordReading> readings = [.. HeadReadings(head).Where(reading => reading.Share > LeastShare)
            .OrderByDescending(reading => reading.Share)
            .Select(reading => Whole(form, start, reading))];
        if (readings.TrueForAll(reading => reading.Tag == Tag.Noun))
        {
            // A small word that looks like a noun's compound may be an adjective or verb that nobody has seen.
            readings.AddRange(UnknownForms.ByEnding(form, small, capital: false)
                .Where(reading => reading.Tag != Tag.Noun).Select(reading => reading with { Share = reading.Share * OtherShare }));
        }

        return [.. readings];
    }

    private static WordReading Whole(string form, string start, WordReading head) =>
        head with { Lemma = LemmaCase.Restore(form, start + head.Lemma.ToLowerInvariant(), head.Tag) };

    /// <summary>„Nachbarschaftsfest“ with its capital is a noun, however rarely „fest“ is one.</summary>
    private static WordReading AsCapital(in WordReading reading) => reading.Tag == Tag.Noun
        ? reading with { Share = Math.Max(reading.Share, CapitalNoun) }
        : reading with { Share = Math.Min(reading.Share, 1 - CapitalNoun) };

    private static IEnumerable<WordReading> HeadReadings(string head)
    {
        IEnumerable<WordReading> readings = WordAnalyzer.TryFindWord(head, out FormEntry entry)
            ? WordAnalyzer.Readings(head, entry)
            : [new WordReading(Tag.Noun, NounLemma(head), 1)];
        return readings.Where(reading => reading.Tag is Tag.Noun or Tag.InflectedAdjective or Tag.PlainAdjective);
    }

    /// <summary>The lemma of a head that is no word alone: bound, or unknown and read by its ending.</summary>
    private static string NounLemma(string head)
    {
        if (BoundHeads.Nouns.TryGetValue(head, out string? bound))
        {
            return bound;
        }

        string capital = char.ToUpperInvariant(head[0]) + head[1..];
        return UnknownForms.ByEnding(capital, head, capital: true).FirstOrDefault(reading => reading.Tag == Tag.Noun).Lemma ?? head;
    }
}
