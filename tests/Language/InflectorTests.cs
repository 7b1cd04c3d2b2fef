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

    [Theory]
    [InlineData("eine Debatte", "Debatte", "Dialog")]
    [InlineData("den Plan", "Plan", "Quorf")]
    [InlineData("Frauen", "Frau", "Mann")]
    public void What_the_phrase_or_the_word_leaves_open_is_said(string phrase, string old, string @new) =>
        Assert.True(Plain.Inflect(phrase, old, @new).Confidence < 0.8);

    [Theory]
    [InlineData("eine Debatte", "Debatte", "Dialog", "einen Dialog")]
    [InlineData("Frauen", "Frau", "Mann", "Männern")]
    [InlineData("ein Wort", "Wort", "See", "eine See")]
    public void Other_readings_are_offered(string phrase, string old, string @new, string other) =>
        Assert.Contains(other, Plain.Inflect(phrase, old, @new).Alternatives);

    [Theory]
    [InlineData("geen")]
    [InlineData("veren")]
    [InlineData("zern")]
    [InlineData("ausen")]
    [InlineData("bent")]
    [InlineData("einent")]
    public void Rows_of_letters_that_look_like_endings_alone_are_taken_as_they_are(string word) =>
        Assert.Equal($"Alle {word} heute.", Plain.Inflect($"Wir {word} heute.", "Wir", "Alle").Result);

    [Fact]
    public void Nothing_is_offered_where_nobody_asks() =>
        Assert.Empty(new Inflector(new InflectorOptions { MostAlternatives = 0 }).Inflect("Frauen", "Frau", "Mann").Alternatives);
}
