using DialogueMining.Pipeline;

namespace DialogueMining.Tests;

/// <summary>The verb <c>tokenize</c>: CoNLL-U and JSON, with every character accounted for.</summary>
public sealed class TokenListingTests
{
    [Fact]
    public void A_text_becomes_conll_u() => Assert.Equal(
        """
        # newpar
        # sent_id = 1
        # text = Die Häuser stehen.
        1	Die	der	DET	_	_	0	root	_	_
        2	Häuser	Haus	NOUN	_	_	1	dep	_	_
        3	stehen	stehen	VERB	_	_	1	dep	_	SpaceAfter=No
        4	.	.	PUNCT	_	_	1	dep	_	_


        """,
        Write("Die Häuser stehen.", TokenFormat.Conllu));

    [Fact]
    public void Compounds_name_their_parts() => Assert.Contains(
        "CompoundLemmas=Sprache+Förderung|CompoundParts=Sprach+förderung",
        Write("Mehr Sprachförderung", TokenFormat.Conllu),
        StringComparison.Ordinal);

    [Fact]
    public void Each_paragraph_is_marked_once() =>
        Assert.Equal(2, Write("Eins. Zwei.\nnoch zwei\n\n\nDrei.", TokenFormat.Conllu).Split("# newpar").Length - 1);

    [Theory]
    [InlineData("Ein Satz,  mit Lücken.\nUnd -> weiter :-) usw.\n\nEnde")]
    [InlineData("a\tb c​d „e“")]
    [InlineData("Kinder- und Jugendarbeit (z.B. am 3.4.) kostet 5 €/m²!?")]
    public void No_character_is_lost(string text)
    {
        string[] forms = [.. Write(text, TokenFormat.Conllu).Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[1])];

        Assert.Equal(
            string.Concat(text.Where(c => !char.IsWhiteSpace(c))),
            string.Concat(string.Concat(forms).Where(c => !char.IsWhiteSpace(c))));
    }

    [Fact]
    public void Given_tokens_stay_as_they_are()
    {
        using StringWriter output = new();
        new TokenListing(TokenFormat.Conllu).WritePretokenized(new StringReader("EU-Länder\nz. B.\n\n:-)\n"), output);

        Assert.Contains("1\tEU-Länder\t", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("2\tz. B.\t", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("# sent_id = 2\n# text = :-)\n1\t:-)\t", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_a_sentence_a_line() => Assert.StartsWith(
        "{\"sentId\":1,\"text\":\"Ja.\",\"tokens\":[{\"form\":\"Ja\"", Write("Ja. Nein.", TokenFormat.Jsonl), StringComparison.Ordinal);

    private static string Write(string text, TokenFormat format)
    {
        using StringWriter output = new();
        new TokenListing(format).Write(new StringReader(text), output);
        return output.ToString();
    }
}
