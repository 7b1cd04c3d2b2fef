using System.Collections.Frozen;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Compounds;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language;

/// <summary>Finds the parts of a compound.</summary>
internal static class CompoundSplitter
{
    private const int ShortestWord = 6;

    private static readonly FrozenSet<string> Whole = LanguageData.Set("compound-whole.txt");

    /// <summary>The parts of the word, which join to it; empty when it is no compound.</summary>
    public static IReadOnlyList<CompoundPart> Split(string word) => Split(WordAnalyzer.Analyze(word));

    /// <summary>The parts of the form that was analysed; they are worked out once.</summary>
    public static IReadOnlyList<CompoundPart> Split(WordAnalysis analysis) => analysis.Parts ??= Parts(analysis.Form, analysis);

    /// <summary>The parts of the start of a compound, with their linking elements („Kinderjugend“ + s); at least one.</summary>
    public static IReadOnlyList<CompoundPart> SplitStart(string start)
    {
        string small = Spelling.Small(start);
        if (FormLexicon.Default.TryFind(small, out FormEntry entry) && entry.Has(Tag.CompoundModifier))
        {
            return [new CompoundPart(start, PartLemmas.OfModifier(small, capital: true))];
        }

        IReadOnlyList<CompoundPart> parts = Split(start);
        return parts.Count > 0 ? parts : [new CompoundPart(start, Lemmatizer.Lemma(start, WordClass.Noun))];
    }

    /// <summary>Where a word in small letters is cut; one part may be guessed if the word is unknown.</summary>
    public static int[] Cuts(string small, bool guess)
    {
        int[] cuts = CompoundCut.Of(small, PartCosts.Default);
        return cuts.Length > 0 || !guess || WordAnalyzer.TryFindWord(small, out _) ? cuts : CompoundCut.Of(small, GuessedCosts.Default);
    }

    private static IReadOnlyList<CompoundPart> Parts(string word, WordAnalysis analysis)
    {
        int hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0 && hyphen < word.Length - 1 && CharKinds.IsWord(word[hyphen - 1]))
        {
            return WithHyphen(word, hyphen);
        }

        return word.Length < ShortestWord || IsWhole(analysis) ? [] : PlainParts(word, analysis);
    }

    private static IReadOnlyList<CompoundPart> PlainParts(string word, WordAnalysis analysis)
    {
        string small = Spelling.Small(word);
        if (small.Length != word.Length || HasSign(word))
        {
            return WithGenderSign(word, analysis);
        }

        Tag first = analysis.Readings[0].Tag;
        int[] cuts = DerivedNouns.IsOfPrefixVerb(small, PartCosts.IsInfinitive) ? [] : Cuts(FemaleStem(small) ?? small, guess: first != Tag.Number);
        return cuts.Length == 0 || !HeadFits(small[cuts[^1]..], analysis) ? [] : Cut(word, small, cuts, IsNoun(analysis));
    }

    /// <summary>A known adjective ends in an adjective: „minimalen“ is no painting of minis.</summary>
    private static bool HeadFits(string head, WordAnalysis analysis) =>
        analysis.Source != WordSource.Known || analysis.Readings[0].Tag is not (Tag.InflectedAdjective or Tag.PlainAdjective)
        || IsNoun(analysis) || BoundHeads.Adjectives.ContainsKey(head)
        || WordAnalyzer.Analyze(head).Readings.Any(reading => reading.Tag is Tag.InflectedAdjective or Tag.PlainAdjective or Tag.Participle);

    /// <summary>„Nachbarschaftsfest“ is a noun, though „fest“ is an adjective more often.</summary>
    private static bool IsNoun(WordAnalysis analysis) =>
        analysis.Readings[0].Tag is Tag.Noun or Tag.Name or Tag.Unknown
        || (CharKinds.IsUpper(analysis.Form[0]) && analysis.Readings.Any(reading => reading.Tag == Tag.Noun));

    /// <summary>Function words, verbs and names stay whole, and words whose parts no longer tell what they mean.</summary>
    private static bool IsWhole(WordAnalysis analysis)
    {
        WordReading first = analysis.Readings[0];
        // „zitier“, „mein“: what is no noun or adjective by any reading has no parts.
        bool open = first.Tag is Tag.Noun or Tag.InflectedAdjective or Tag.PlainAdjective or Tag.Unknown or Tag.Number
            || (first.Tag == Tag.Name && analysis.Source != WordSource.Known) || analysis.Source == WordSource.Guessed;
        return !open || Whole.Contains(first.Lemma.ToLowerInvariant());
    }

    private static IReadOnlyList<CompoundPart> WithGenderSign(string word, WordAnalysis analysis)
    {
        string? plain = analysis.Readings[0].Lemma == word ? null : GenderForms.Plain(word);
        return plain is not null && plain.Length < word.Length - 1 ? GenderedParts.Of(word, Split(plain)) : [];
    }

    /// <summary>Whether the word has a sign or a capital inside.</summary>
    private static bool HasSign(string word) =>
        !word.All(CharKinds.IsLetter) || (word.Skip(1).Any(CharKinds.IsUpper) && word.Any(CharKinds.IsLower));

    /// <summary>„Landtagspräsidentinnen“ is cut as „Landtagspräsident“; null for a word that is no such form.</summary>
    private static string? FemaleStem(string small)
    {
        string ending = small.EndsWith("innen", StringComparison.Ordinal) ? "innen" : small.EndsWith("in", StringComparison.Ordinal) ? "in" : string.Empty;
        string stem = small[..^ending.Length];
        return ending.Length > 0 && WordAnalyzer.TryFindWord(stem, out FormEntry entry) && entry.LemmaOf(Tag.Noun) == stem ? stem : null;
    }

    private static List<CompoundPart> Cut(string word, string small, int[] cuts, bool noun)
    {
        List<CompoundPart> parts = [];
        bool capital = noun && CharKinds.IsUpper(word[0]);
        int start = 0;
        foreach (int cut in cuts)
        {
            parts.Add(new CompoundPart(word[start..cut], PartLemmas.OfModifier(small[start..cut], capital)));
            start = cut;
        }

        parts.Add(new CompoundPart(word[start..], PartLemmas.OfHead(small[start..], noun)));
        return parts;
    }

    /// <summary>„EU-Förderprogramm“: each side of a hyphen is a part, and is cut further.</summary>
    private static List<CompoundPart> WithHyphen(string word, int hyphen)
    {
        List<CompoundPart> parts = [];
        bool shouts = LemmaCase.IsCapitals(word);
        int start = 0;
        while (start < word.Length)
        {
            int end = hyphen >= 0 ? hyphen : word.Length;
            string side = word[start..end];
            IReadOnlyList<CompoundPart> inner = !shouts && LemmaCase.IsCapitals(side) ? [] : end < word.Length ? SplitStart(side) : Split(side);
            int next = Math.Min(word.Length, end + 1);
            string sign = word[end..next];
            parts.AddRange(inner.Count > 0 ? inner : [new CompoundPart(side, WordAnalyzer.Analyze(side).Readings[0].Lemma)]);
            parts[^1] = parts[^1] with { Surface = parts[^1].Surface + sign };
            start = next;
            hyphen = start < word.Length ? word.IndexOf('-', start) : -1;
        }

        return parts;
    }
}
