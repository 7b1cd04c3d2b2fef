using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Wording.Drafts;

/// <summary>Finds the places of a phrase in a draft: all its words in a row, in any inflection.</summary>
internal static class PhraseFinder
{
    /// <summary>All places of the phrase; empty when it is not there. A quotation cut short („A …“) is found by its beginning.</summary>
    public static List<Locus> Find(DraftIndex index, DraftText text, string phrase)
    {
        List<DraftWord> words = index.Number(phrase, new TextSpan(0, phrase.Length));
        List<Locus> exact = words.Count == 0 || words.Exists(word => word.Id < 0) ? []
            : Rows(text, words, Starts(index, text, words[0].Id), (note, draft) => note.Id == draft.Id);
        return exact.Count > 0 || words.Count < 3 ? Alike(text, phrase, words, Meant(text, phrase, words, exact))
            : Rows(text, words, Enumerable.Range(0, text.Words.Count), (note, draft) => note.Id == draft.Id || (!note.Content && !draft.Content));
    }

    /// <summary>All places of a single small word („allein“, „nur“) just as it is written: they say nothing where there are several.</summary>
    public static List<Locus> Small(DraftIndex index, DraftText text, string phrase)
    {
        List<DraftWord> words = index.Number(phrase, new TextSpan(0, phrase.Length));
        return words is not [{ Id: >= 0, Content: false } word] ? []
            : [.. Starts(index, text, word.Id).Select(at => text.Words[at])
                .Where(place => text.Draft.Text.AsSpan(place.Span.Start, place.Span.Length).Equals(phrase.AsSpan(word.Span.Start, word.Span.Length), StringComparison.OrdinalIgnoreCase))
                .Select(place => new Locus(place.Block, place.Span))];
    }

    // „Besucher“ and „Besuche“ have one stem: of several nouns the one that is written counts.
    private static List<Locus> Alike(DraftText text, string phrase, List<DraftWord> words, List<Locus> places)
    {
        if (words.Count != 1 || places.Count < 2 || !char.IsUpper(phrase[words[0].Span.Start]))
        {
            return places;
        }

        HashSet<string> meant = LemmasOf(phrase.Substring(words[0].Span.Start, words[0].Span.Length));
        List<Locus> same = places.FindAll(place => meant.Overlaps(LemmasOf(text.Draft.Text.Substring(place.Span.Start, place.Span.Length))));
        return same.Count > 0 ? same : places;
    }

    private static HashSet<string> LemmasOf(string form) =>
        [.. Nouns.Readings(form).Select(reading => reading.Lemma.ToLowerInvariant()), form.ToLowerInvariant()];

    // „Vertretern“ means the noun where the draft has one, not „vertritt“ beside it.
    private static List<Locus> Meant(DraftText text, string phrase, List<DraftWord> words, List<Locus> places)
    {
        bool mixed = words.Count == 1 && places.Count > 1 && char.IsUpper(phrase[words[0].Span.Start])
            && places.Exists(place => char.IsLower(text.Draft.Text[place.Span.Start]))
            && places.Exists(place => DraftIndex.IsNoun(text.Draft.Text, place.Span));
        return mixed ? places.FindAll(place => char.IsUpper(text.Draft.Text[place.Span.Start])) : places;
    }

    // Only where the first word stands can the phrase begin: the search does not grow with the draft.
    private static IEnumerable<int> Starts(DraftIndex index, DraftText text, int id) =>
        index.Places(id).Where(place => ReferenceEquals(index.Texts[place.Text], text)).Select(place => place.Word);

    private static List<Locus> Rows(DraftText text, List<DraftWord> words, IEnumerable<int> starts, Func<DraftWord, DraftWord, bool> same)
    {
        List<Locus> places = [];
        if (!words.Exists(word => word.Content) && words.Count < 2)
        {
            return places;
        }

        int free = 0;
        foreach (int start in starts.Where(start => start + words.Count <= text.Words.Count))
        {
            if (start < free)
            {
                continue;
            }

            int count = 0;
            while (count < words.Count && same(words[count], text.Words[start + count]))
            {
                count++;
            }

            DraftWord first = text.Words[start];
            if (count == words.Count && text.Words[start + count - 1].Block == first.Block)
            {
                places.Add(new Locus(first.Block, new TextSpan(first.Span.Start, text.Words[start + count - 1].End - first.Span.Start)));
                free = start + count;
            }
        }

        return places;
    }
}
