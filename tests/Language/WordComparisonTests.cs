using DialogueMining.Pipeline.Language;

namespace DialogueMining.Tests.Language;

public sealed class WordComparisonTests
{
    [Theory]
    [InlineData("Straße", "strasse")]
    [InlineData("STRASSE", "strasse")]
    [InlineData("Fuer", "fuer")]
    [InlineData("für", "fuer")]
    [InlineData("fu\u0308r", "fuer")]
    public void Spellings_of_a_word_fold_to_the_same(string word, string expected) =>
        Assert.Equal(expected, WordFold.Fold(word));

    [Theory]
    [InlineData("Förderung", "Förderung", 0)]
    [InlineData("Förderung", "Föderung", 1)]
    [InlineData("Förderung", "Fördeurng", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("Teilhabe", "Teilnahme", 3)]
    public void Mistakes_are_counted(string first, string second, int expected)
    {
        Assert.Equal(expected, EditDistance.Between(first, second));
        Assert.True(EditDistance.Within(first, second, expected));
        Assert.False(EditDistance.Within(first, second, expected - 1));
    }

    [Theory]
    [InlineData("und", true)]
    [InlineData("Der", true)]
    [InlineData("Sprachförderung", false)]
    public void Stop_words_are_known_in_any_case(string word, bool expected) =>
        Assert.Equal(expected, StopWords.Contains(word));
}
