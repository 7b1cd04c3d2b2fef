using DialogueMining.Pipeline.Language.Compounds;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Training.Words;

/// <summary>The entries of a lexicon that is being made, as the search for compound parts asks for them.</summary>
internal sealed class EntrySource : IFormSource
{
    private const int CommonEnough = 8;
    private const int NounBesideVerb = 200;
    private readonly Dictionary<string, LexiconEntry>.AlternateLookup<ReadOnlySpan<char>> _entries;

    public EntrySource(Dictionary<string, LexiconEntry> entries) => _entries = entries.GetAlternateLookup<ReadOnlySpan<char>>();

    public string? NounOf(ReadOnlySpan<char> form)
    {
        if (form.Length < 3 || !_entries.TryGetValue(form, out LexiconEntry? entry) || entry.Count < CommonEnough)
        {
            return null;
        }

        for (int index = 0; index < entry.Readings.Count; index++)
        {
            if (IsNoun(entry, index))
            {
                return entry.Readings[index].Reading.Lemma.ToLowerInvariant();
            }
        }

        return null;
    }

    private static bool IsNoun(LexiconEntry entry, int index)
    {
        (Reading reading, double share) = entry.Readings[index];
        bool first = index == 0 && share > 0.3;
        return (reading.Tag == Tag.Noun && (first || share * entry.Count > NounBesideVerb)) || (reading.Tag == Tag.Name && first);
    }

    public bool IsInfinitive(ReadOnlySpan<char> form) =>
        _entries.TryGetValue(form, out LexiconEntry? entry) && entry.Count >= CommonEnough
        && entry.Readings.Any(part => part.Reading.Tag == Tag.Infinitive && part.Reading.Lemma == entry.Form);

    public bool IsAdjective(ReadOnlySpan<char> form) =>
        form.Length > 3 && _entries.TryGetValue(form, out LexiconEntry? entry) && entry.Count >= CommonEnough
        && entry.Readings.Any(part => part.Reading.Tag == Tag.PlainAdjective && part.Reading.Lemma == entry.Form && part.Share > 0.2);

    public int Count(ReadOnlySpan<char> form) => _entries.TryGetValue(form, out LexiconEntry? entry) ? entry.Count : 0;
}
