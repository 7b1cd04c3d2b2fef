using System.Text;
using DialogueMining.Pipeline.Language.Dictionaries;

namespace DialogueMining.Tests.Language.Dictionaries;

public sealed class WordListTests
{
    private static readonly WordList Sample =
        WordList.TryRead(DictionarySamples.Bytes(DictionarySamples.Affixes), DictionarySamples.Bytes(DictionarySamples.Words))!;

    [Theory]
    [InlineData("Zwirbel", "Zwirbel")]
    [InlineData("Zwirbeln", "Zwirbel")]
    [InlineData("Zwirbels", "Zwirbel")]
    [InlineData("Grumen", "Grumus")]
    [InlineData("Glitsch", "Glitsch")]
    [InlineData("knorfer", "knorf")]
    [InlineData("unknorfe", "knorf")]
    [InlineData("Knorfe", "knorf")]
    public void A_form_leads_to_the_word_of_the_list(string form, string word) => Assert.Equal(word, Sample.BaseOf(form));

    [Theory]
    [InlineData("Grumusn", "the condition bars it")]
    [InlineData("Rumpel", "only in compounds")]
    [InlineData("Verboteln", "forbidden")]
    [InlineData("Halbling", "needs an ending")]
    [InlineData("zwirbel", "a noun without its capital")]
    [InlineData("Bemerkung", "a remark")]
    public void Other_forms_are_not_accepted(string form, string why) => Assert.True(Sample.BaseOf(form) is null, why);

    [Fact]
    public void Latin_letters_of_one_byte_are_read_where_the_dictionary_says_so()
    {
        byte[] affixes = Encoding.Latin1.GetBytes("SET ISO8859-1\nSFX N Y 1\nSFX N 0 n .\n");

        Assert.Equal("Ähre", WordList.TryRead(affixes, Encoding.Latin1.GetBytes("1\nÄhre/N\n"))!.BaseOf("Ähren"));
    }

    [Theory]
    [InlineData("", "1\nWort\n")]
    [InlineData("SET UTF-8\nFLAG num\nSFX 1 Y 1\nSFX 1 0 n .\n", "1\nWort/1\n")]
    [InlineData("SET KOI8-R\nSFX N Y 1\nSFX N 0 n .\n", "1\nWort/N\n")]
    [InlineData("SET UTF-8\nSFX N Y 1\nSFX N 0 n .\n", "Wort/N\n")]
    public void What_is_no_dictionary_is_none(string affixes, string words) =>
        Assert.Null(WordList.TryRead(DictionarySamples.Bytes(affixes), DictionarySamples.Bytes(words)));
}
