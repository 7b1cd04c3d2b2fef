using DialogueMining.Pipeline.Language.Dictionaries;

namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>Reads forms that the program's own lexicon lacks and a dictionary of the machine accepts: as written, not as a typing mistake.</summary>
internal static class ListedForms
{
    /// <summary>The word by the dictionary; as it was where it is known anyway or not accepted.</summary>
    public static WordAnalysis Mend(WordAnalysis word, WordList words)
    {
        if (word.Source != WordSource.Guessed || words.BaseOf(word.Form) is not { } listed)
        {
            return word;
        }

        string small = Spelling.Small(word.Form);
        bool capital = CharKinds.IsUpper(word.Form[0]);
        WordReading[] byEnding = UnknownForms.ByEnding(word.Form, small, capital);
        WordReading[] fitting = [.. byEnding.Where(reading => string.Equals(reading.Lemma, listed, StringComparison.OrdinalIgnoreCase))];
        WordReading[] readings = fitting.Length > 0 ? fitting
            : CharKinds.IsUpper(listed[0]) ? [new WordReading(Tag.Noun, listed, 1)] : byEnding;
        return new WordAnalysis(word.Form, small, readings, WordSource.Derived);
    }
}
