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
        if (FormLexicon.Default.TryFind(small, out FormEntry entry) && entry.LemmaOf(Tag.CompoundModifier) is not null)
        {
            return [new CompoundPart(start, ModifierLemma(small))];
        }

        IReadOnlyList<CompoundPart> parts = Split(start);
        return parts.Count > 0 ? parts : [new CompoundPart(start, Lemmatizer.Lemma(start, WordClass.Noun))];
    }

    private static List<CompoundPart> Parts(string word, WordAnalysis analysis)
    {
        int hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0 && hyphen < word.Length - 1 && CharKinds.IsWord(word[hyphen - 1]))
        {
            return WithHyphen(word, hyphen);
        }

        if (word.Length < ShortestWord || !word.All(CharKinds.IsLetter) || IsWhole(analysis))
        {
            return [];
        }

        string small = Spelling.Small(word);
        int[] cuts = small.Length == word.Length ? CompoundCut.Of(small, PartCosts.Default) : [];
        return cuts.Length == 0 ? [] : [.. Cut(word, small, cuts)];
    }

    /// <summary>Function words, verbs and names stay whole, and words whose parts no longer tell what they mean.</summary>
    private static bool IsWhole(WordAnalysis analysis)
    {
        WordReading first = analysis.Readings[0];
        // „zitier“, „mein“: what is no noun or adjective by any reading has no parts.
        bool open = first.Tag is Tag.Noun or Tag.InflectedAdjective or Tag.PlainAdjective or Tag.Unknown
            || (first.Tag == Tag.Name && analysis.Source != WordSource.Known);
        return !open || Whole.Contains(first.Lemma.ToLowerInvariant());
    }

    private static IEnumerable<CompoundPart> Cut(string word, string small, int[] cuts)
    {
        int start = 0;
        foreach (int cut in cuts)
        {
            yield return new CompoundPart(word[start..cut], ModifierLemma(small[start..cut]));
            start = cut;
        }

        yield return new CompoundPart(word[start..], HeadLemma(small[start..]));
    }

    private static string ModifierLemma(string part)
    {
        string lemma = FormLexicon.Default.TryFind(part, out FormEntry entry) ? entry.LemmaOf(Tag.CompoundModifier) ?? part : part;
        return FormLexicon.Default.TryFind(lemma, out FormEntry word) && word.Count > 0 && word.TagAt(0) is Tag.Noun or Tag.Name
            ? char.ToUpperInvariant(lemma[0]) + lemma[1..] : lemma;
    }

    private static string HeadLemma(string part)
    {
        WordAnalysis analysis = WordAnalyzer.Analyze(part);
        WordReading? noun = analysis.Readings.Where(reading => reading.Tag == Tag.Noun && reading.Share > 0.05f).Select(reading => (WordReading?)reading).FirstOrDefault();
        return noun?.Lemma ?? BoundHeads.Nouns.GetValueOrDefault(part) ?? BoundHeads.Adjectives.GetValueOrDefault(part) ?? analysis.Readings[0].Lemma;
    }

    /// <summary>„EU-Förderprogramm“: each side of a hyphen is a part, and is cut further.</summary>
    private static List<CompoundPart> WithHyphen(string word, int hyphen)
    {
        List<CompoundPart> parts = [];
        int start = 0;
        while (start < word.Length)
        {
            int end = hyphen >= 0 ? hyphen : word.Length;
            string side = word[start..end];
            IReadOnlyList<CompoundPart> inner = Split(side);
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
