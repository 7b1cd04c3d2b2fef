using System.Collections.Frozen;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Compounds;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Training.Words;

/// <summary>
/// Learns which words make compounds: every noun and adjective of the corpus is cut into parts, the parts are counted, and
/// with these counts the words are cut again. A word that is cut is no part of others: its own parts are.
/// </summary>
internal sealed class CompoundLearner : IPartCosts
{
    private const int Rounds = 4;

    /// <summary>Bits for a part that no word has shown yet: the rarer, the dearer.</summary>
    private const double Unseen = 22;

    /// <summary>Occurrences from which a compound is a part of others as it is.</summary>
    private const int OneWord = 100;

    private static readonly FrozenSet<string> NoHeads = LanguageData.Set("compound-no-heads.txt");
    private static readonly FrozenSet<string> Whole = LanguageData.Set("compound-whole.txt");
    private readonly Dictionary<string, LexiconEntry> _entries;
    private readonly Dictionary<string, string?> _modifierLemmas = new(StringComparer.Ordinal);
    private readonly ModifierFinder _finder;
    private readonly HashSet<string> _cut = new(StringComparer.Ordinal);
    private Dictionary<string, double> _modifiers = new(StringComparer.Ordinal);
    private Dictionary<string, double> _heads = new(StringComparer.Ordinal);
    private double _modifierTotal = 1;
    private double _headTotal = 1;

    public CompoundLearner(Dictionary<string, LexiconEntry> entries)
    {
        _entries = entries;
        _finder = new ModifierFinder(new EntrySource(entries));
        string[] words = [.. entries.Values.Where(IsCompoundLike).Select(entry => entry.Form)
            .OrderBy(form => form.Length).ThenBy(form => form, StringComparer.Ordinal)];
        for (int round = 0; round < Rounds; round++)
        {
            Learn(words);
        }
    }

    /// <summary>First parts as they stand in compounds, with their lemma and bits.</summary>
    public IEnumerable<(string Part, string Lemma, double Bits)> Modifiers =>
        _modifiers.Where(entry => entry.Value > 0).OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => (entry.Key, LemmaOf(entry.Key)!, Modifier(entry.Key, first: true)));

    /// <summary>Lemmas of last parts, with their bits.</summary>
    public IEnumerable<(string Lemma, double Bits)> Heads =>
        _heads.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (entry.Key, Math.Log2(_headTotal / entry.Value)));

    public double Modifier(ReadOnlySpan<char> part, bool first)
    {
        string form = part.ToString();
        if (_modifiers.TryGetValue(form, out double count) && count > 0.5)
        {
            return Math.Log2(_modifierTotal / count);
        }

        return LemmaOf(form) is { } lemma && !IsTakenApart(form, lemma) ? Unseen - Known(lemma) : double.PositiveInfinity;
    }

    public double Head(ReadOnlySpan<char> part)
    {
        string form = part.ToString();
        if (HeadLemma(form) is not { } lemma || IsTakenApart(form, lemma))
        {
            return double.PositiveInfinity;
        }

        return _heads.TryGetValue(lemma, out double count) && count > 0.5 ? Math.Log2(_headTotal / count) : Unseen - Known(lemma);
    }

    public double Familiarity(ReadOnlySpan<char> word)
    {
        string form = word.ToString();
        int own = Frequency(form);
        // „Kontrollen“ is as familiar as „Kontrolle“.
        int lemma = _entries.TryGetValue(form, out LexiconEntry? entry) ? Frequency(entry.Readings[0].Reading.Lemma.ToLowerInvariant()) : 0;
        return Math.Log2(Math.Max(own, lemma) + 1);
    }

    /// <summary>Whether the word is cut itself, and not so frequent that it is one word to everybody: „Kampf|flugzeug“.</summary>
    private bool IsTakenApart(string form, string lemma) =>
        (_cut.Contains(lemma) || _cut.Contains(form)) && Frequency(lemma) < OneWord;

    private void Learn(string[] words)
    {
        Dictionary<string, double> modifiers = new(StringComparer.Ordinal);
        Dictionary<string, double> heads = new(StringComparer.Ordinal);
        foreach (string word in words.Where(word => !IsWhole(word) && !DerivedNouns.IsOfPrefixVerb(word, IsInfinitive)))
        {
            int[] cuts = CompoundCut.Of(word, this);
            if (cuts.Length == 0)
            {
                _cut.Remove(word);
                continue;
            }

            _cut.Add(word);
            int start = 0;
            foreach (int cut in cuts)
            {
                string part = word[start..cut];
                modifiers[part] = modifiers.GetValueOrDefault(part) + 1;
                start = cut;
            }

            string head = HeadLemma(word[start..])!;
            heads[head] = heads.GetValueOrDefault(head) + 1;
        }

        (_modifiers, _heads) = (modifiers, heads);
        _modifierTotal = modifiers.Values.Sum() + 1;
        _headTotal = heads.Values.Sum() + 1;
    }

    private bool IsWhole(string word) => Whole.Contains(word) || Whole.Contains(_entries[word].Readings[0].Reading.Lemma.ToLowerInvariant());

    private double Known(string lemma) => Math.Min(8, Math.Log2(1 + Frequency(lemma)) / 2);

    private string? LemmaOf(string modifier)
    {
        if (!_modifierLemmas.TryGetValue(modifier, out string? lemma))
        {
            _modifierLemmas[modifier] = lemma = _finder.LemmaOf(modifier);
        }

        return lemma;
    }

    private string? HeadLemma(string part)
    {
        if ((BoundHeads.Adjectives.GetValueOrDefault(part) ?? BoundHeads.Nouns.GetValueOrDefault(part)) is { } bound)
        {
            return bound;
        }

        if (NoHeads.Contains(part) || !_entries.TryGetValue(part, out LexiconEntry? entry))
        {
            return null;
        }

        foreach ((Reading reading, double share) in entry.Readings)
        {
            bool head = reading.Tag is Tag.Noun or Tag.InflectedAdjective or Tag.PlainAdjective;
            if (head && share > 0.05 && share * entry.Count >= (part.Length > 4 ? 2 : 6))
            {
                return reading.Lemma.ToLowerInvariant();
            }
        }

        return null;
    }

    private bool IsInfinitive(string form) =>
        _entries.TryGetValue(form, out LexiconEntry? entry) && entry.Readings.Any(part => part.Reading.Tag == Tag.Infinitive);

    private int Frequency(string lemma) => _entries.TryGetValue(lemma, out LexiconEntry? entry) ? entry.Count : 0;

    private static bool IsCompoundLike(LexiconEntry entry) =>
        entry.Form.Length >= 6 && entry.Form.All(char.IsLetter)
        && entry.Readings[0].Reading.Tag is Tag.Noun or Tag.InflectedAdjective or Tag.PlainAdjective;
}
