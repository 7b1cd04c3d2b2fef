using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language.Compounds;

/// <summary>The words that the parts of a compound stand for.</summary>
internal static class PartLemmas
{
    private const float LeastShare = 0.02f;

    /// <summary>The word of a first or middle part in small letters: „förderungs“ of Förderung, „lese“ of lesen, „neu“.</summary>
    /// <param name="part">The part.</param>
    /// <param name="capital">Whether the compound is a noun: an unknown part then is taken for a noun or a name.</param>
    public static string OfModifier(string part, bool capital)
    {
        if (!TryFind(part, out FormEntry entry))
        {
            return LexiconForms.Finder.LemmaOf(part) is { } found ? Cased(found, part) : capital ? Capital(part) : part;
        }

        return Cased(entry.LemmaOf(Tag.CompoundModifier) ?? part, part);
    }

    /// <summary>The word of a last part in small letters, by whether the compound is a noun or an adjective.</summary>
    public static string OfHead(string part, bool noun)
    {
        if (!noun && BoundHeads.Adjectives.TryGetValue(part, out string? bound))
        {
            return bound;
        }

        WordAnalysis analysis = WordAnalyzer.Analyze(noun ? Capital(part) : part);
        bool guessed = analysis.Source != WordSource.Known;
        if (guessed && BoundHeads.Nouns.TryGetValue(part, out string? agent))
        {
            return Capital(BoundNoun(agent));
        }

        WordReading? fitting = analysis.Readings.Where(reading => Fits(reading, noun, guessed)).Cast<WordReading?>().FirstOrDefault();
        return (fitting ?? analysis.Readings[0]).Lemma;
    }

    private static bool Fits(WordReading reading, bool noun, bool guessed) =>
        noun ? reading.Tag == Tag.Noun : reading.Tag is Tag.InflectedAdjective or Tag.PlainAdjective && (guessed || reading.Share > LeastShare);

    private static string BoundNoun(string lemma) => lemma is "str" or "strasse" ? "straße" : lemma;

    private static bool TryFind(string part, out FormEntry entry)
    {
        if (FormLexicon.Default.TryFind(part, out entry) && entry.Has(Tag.CompoundModifier))
        {
            return true;
        }

        foreach (string variant in Spelling.MayVary(part) ? Spelling.Variants(part) : [])
        {
            if (FormLexicon.Default.TryFind(variant, out entry) && entry.Has(Tag.CompoundModifier))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Nouns with their capital; „lese“ is of lesen, but „wagen“ of Wagen: a verb never stands in a compound with its ending.</summary>
    private static string Cased(string lemma, string part)
    {
        if (!FormLexicon.Default.TryFind(lemma, out FormEntry word) || word.Count == 0)
        {
            return lemma;
        }

        bool verb = word.Has(Tag.Infinitive) && lemma.Length > part.Length;
        bool noun = word.LemmaOf(Tag.Noun) == lemma || word.LemmaOf(Tag.Name) == lemma;
        bool other = word.TagAt(0) is Tag.PlainAdjective or Tag.InflectedAdjective or > Tag.PlainAdjective and < Tag.CompoundModifier;
        return noun && !verb && !other ? Capital(lemma) : lemma;
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
