using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Tests.Language;

public sealed class InflectorTests
{
    private static readonly Inflector Plain = new(new InflectorOptions());

    [Theory]
    [InlineData("eine gastfreundliche Stadt", "gastfreundliche", "kulturoffen", "eine kulturoffene Stadt")]
    [InlineData("Einheit in Vielfalt", "Einheit", "Gemeinsam", "Gemeinsam in Vielfalt")]
    public void A_word_gives_way_to_another(string phrase, string old, string @new, string expected) =>
        Assert.Equal(expected, Plain.Inflect(phrase, old, @new).Result);

    [Fact]
    public void A_word_that_is_not_there_leaves_the_phrase_alone()
    {
        Inflection inflection = Plain.Inflect("eine offene Stadt", "Dialog", "Diskussion");

        Assert.Equal("eine offene Stadt", inflection.Result);
        Assert.Equal(0, inflection.Confidence);
    }
}
