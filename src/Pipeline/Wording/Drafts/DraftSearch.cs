namespace DialogueMining.Pipeline.Wording.Drafts;

/// <summary>Finds rows of words in the drafts.</summary>
internal static class DraftSearch
{
    // A word that stands in more places than this tells nothing about where a phrase belongs; keeps the search linear.
    private const int MostPlaces = 64;

    private const int LongestRun = 200;

    /// <summary>The longest row that contains a word of the note; none of length 0.</summary>
    public static DraftRun Longest(DraftIndex index, IReadOnlyList<DraftWord> words, int at)
    {
        DraftRun best = default;
        if (words[at].Id < 0 || !words[at].Content)
        {
            return best;
        }

        IReadOnlyList<(int Text, int Word)> places = index.Places(words[at].Id);
        for (int place = 0; place < places.Count && place < MostPlaces; place++)
        {
            DraftRun run = Grow(index.Texts[places[place].Text], places[place], words, at);
            best = run.Contents > best.Contents || (run.Contents == best.Contents && run.Count > best.Count) ? run : best;
        }

        return best;
    }

    private static DraftRun Grow(DraftText text, (int Text, int Word) place, IReadOnlyList<DraftWord> words, int at)
    {
        int first = at;
        int word = place.Word;
        while (at - first < LongestRun && Same(text, word - 1, words, first - 1))
        {
            first--;
            word--;
        }

        int end = at + 1;
        while (end - first < LongestRun && Same(text, word + end - first, words, end))
        {
            end++;
        }

        int contents = 0;
        for (int index = first; index < end; index++)
        {
            contents += words[index].Content ? 1 : 0;
        }

        return new DraftRun(first, end - first, contents, place.Text, word);
    }

    private static bool Same(DraftText text, int word, IReadOnlyList<DraftWord> words, int at) =>
        word >= 0 && word < text.Words.Count && at >= 0 && at < words.Count
        && words[at].Id >= 0 && words[at].Id == text.Words[word].Id;
}
