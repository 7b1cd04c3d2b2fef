using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language.Compounds;

/// <summary>The learned lexicon, as the search for compound parts asks for it: for first parts that no compound has shown.</summary>
internal sealed class LexiconForms : IFormSource
{
    /// <summary>Eight times the binary logarithm: eight occurrences make a noun common enough, as in training.</summary>
    private const int CommonEnough = 25;

    /// <summary>Sixty: rarer small words are often of another language.</summary>
    private const int CommonAdjective = 47;
    private const float NounShare = 0.05f;

    public static ModifierFinder Finder { get; } = new(new LexiconForms());

    public string? NounOf(ReadOnlySpan<char> form)
    {
        if (!WordAnalyzer.TryFindWord(form, out FormEntry entry) || entry.Frequency < CommonEnough)
        {
            return null;
        }

        for (int index = 0; index < entry.Count; index++)
        {
            if (entry.TagAt(index) == Tag.Noun && entry.ShareAt(index) > NounShare)
            {
                return entry.LemmaAt(index);
            }
        }

        return null;
    }

    public bool IsInfinitive(ReadOnlySpan<char> form) =>
        WordAnalyzer.TryFindWord(form, out FormEntry entry) && entry.Frequency >= CommonEnough && entry.LemmaOf(Tag.Infinitive) is { } lemma
        && form.SequenceEqual(lemma);

    public bool IsAdjective(ReadOnlySpan<char> form) =>
        form.Length > 3 && WordAnalyzer.TryFindWord(form, out FormEntry entry) && entry.Frequency >= CommonAdjective
        && entry.LemmaOf(Tag.PlainAdjective) is { } lemma && form.SequenceEqual(lemma);

    public int Count(ReadOnlySpan<char> form) =>
        WordAnalyzer.TryFindWord(form, out FormEntry entry) ? (int)Math.Pow(2, entry.Frequency / 8.0) : 0;
}
