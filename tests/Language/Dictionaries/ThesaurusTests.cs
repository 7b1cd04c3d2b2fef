using DialogueMining.Pipeline.Language.Dictionaries;

namespace DialogueMining.Tests.Language.Dictionaries;

public sealed class ThesaurusTests
{
    private static readonly Thesaurus Sample = Thesaurus.TryRead(DictionarySamples.Bytes(DictionarySamples.Synonyms))!;

    [Theory]
    [InlineData("Krempel", "Plunder")]
    [InlineData("PLUNDER", "Zwirbel")]
    public void Words_of_one_meaning_are_synonyms(string first, string second)
    {
        Assert.True(Sample.AreSynonyms(first, second));
        Assert.True(Sample.AreSynonyms(second, first));
    }

    [Theory]
    [InlineData("Krempel", "Gegenstand")]
    [InlineData("Krempel", "Rand")]
    [InlineData("Krempel", "Haus")]
    public void Broader_words_phrases_and_others_are_none(string first, string second) => Assert.False(Sample.AreSynonyms(first, second));

    [Theory]
    [InlineData("")]
    [InlineData("krempel|1\n-|Krempel|Plunder\n")]
    [InlineData("UTF-8\n")]
    public void What_is_no_thesaurus_is_none(string text) => Assert.Null(Thesaurus.TryRead(DictionarySamples.Bytes(text)));
}
