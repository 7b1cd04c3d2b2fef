using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language.Tagging;

/// <summary>Reads the tokens of a sentence for the tagger.</summary>
internal static class SentenceWords
{
    /// <summary>The words of a sentence whose tokens are given.</summary>
    public static TaggedWord[] Of(IReadOnlyList<string> forms)
    {
        TaggedWord[] words = new TaggedWord[forms.Count];
        bool first = true;
        for (int index = 0; index < words.Length; index++)
        {
            words[index] = Of(forms[index], ref first);
        }

        return words;
    }

    /// <summary>The word, and whether the next one is the first of a sentence or quotation.</summary>
    public static TaggedWord Of(ReadOnlySpan<char> form, ref bool first)
    {
        WordAnalysis analysis = WordAnalyzer.Analyze(form);
        WordCase written = CaseOf(form, first);
        bool opens = analysis.Readings[0].Tag is Tag.Punctuation or Tag.Symbol && form[0] is not (',' or '/' or ')' or '-');
        first = opens || (first && !CharKinds.IsWord(form[0]));
        return new TaggedWord(analysis, written);
    }

    private static WordCase CaseOf(ReadOnlySpan<char> form, bool first)
    {
        if (!CharKinds.IsUpper(form[0]))
        {
            return WordCase.Small;
        }

        return LemmaCase.IsCapitals(form) ? WordCase.Shouted : first ? WordCase.FirstCapital : WordCase.Capital;
    }
}
