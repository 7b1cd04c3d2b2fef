using System.Text;
using DialogueMining.Pipeline;

namespace DialogueMining.Tests;

public sealed class TextTokensTests
{
    [Fact]
    public void A_text_becomes_paragraphs_sentences_and_tokens()
    {
        string table = Write("Die Sprach- und Leseförderung fehlt. Wir setzen sie ein!\n\nZweiter Absatz", new TextTokensOptions());

        Assert.Equal(
            """
            # newpar
            # sent_id = 1
            # text = Die Sprach- und Leseförderung fehlt.
            1	Die	der	DET	_	_	0	root	_	_
            2	Sprach-	Sprachförderung	NOUN	_	_	1	dep	_	CompoundLemmas=Sprache+Förderung
            3	und	und	CCONJ	_	_	1	dep	_	_
            4	Leseförderung	Leseförderung	NOUN	_	_	1	dep	_	CompoundParts=Lese+förderung|CompoundLemmas=lesen+Förderung
            5	fehlt	fehlen	VERB	_	_	1	dep	_	SpaceAfter=No
            6	.	.	PUNCT	_	_	1	dep	_	_

            # sent_id = 2
            # text = Wir setzen sie ein!
            1	Wir	wir	PRON	_	_	0	root	_	_
            2	setzen	einsetzen	VERB	_	_	1	dep	_	_
            3	sie	sie	PRON	_	_	1	dep	_	_
            4	ein	ein	ADP	_	_	1	dep	_	SpaceAfter=No
            5	!	!	PUNCT	_	_	1	dep	_	_

            # newpar
            # sent_id = 3
            # text = Zweiter Absatz
            1	Zweiter	zweit	ADJ	_	_	0	root	_	_
            2	Absatz	Absatz	NOUN	_	_	1	dep	_	_


            """,
            table);
    }

    [Fact]
    public void Given_tokens_are_kept_and_have_lemmas_of_their_own()
    {
        string table = Write("Wir\nsetzen\nz. B.\nsie\nein\n\nNoch\neiner", new TextTokensOptions { IsPretokenized = true });

        Assert.Contains("2\tsetzen\tsetzen\tVERB\t_\t_\t1\tdep\t_\tVerbLemma=einsetzen\n", table, StringComparison.Ordinal);
        Assert.Contains("3\tz. B.\t", table, StringComparison.Ordinal);
        Assert.Contains("# sent_id = 2\n# text = Noch einer\n", table, StringComparison.Ordinal);
        Assert.DoesNotContain("newpar", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Tokens_alone_come_without_lemmas()
    {
        string table = Write("Häuser bauen.", new TextTokensOptions { WithLemmas = false });

        Assert.Contains("1\tHäuser\t_\t_\t_\t_\t0\troot\t_\t_\n", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_a_sentence_a_line_with_offsets_into_the_whole_text()
    {
        string[] lines = Write("Eins.\n\nZwei \"drei\".", new TextTokensOptions { Format = TokenFormat.Jsonl }).Split('\n');

        Assert.StartsWith("""{"id":1,"newParagraph":true,"text":"Eins.","start":0,"tokens":[{"form":"Eins","start":0,""", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":2,"newParagraph":true,"text":"Zwei \"drei\".","start":7,""", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n \t")]
    [InlineData("Zeile\r\n\r\nAbsatz\r\n")]
    [InlineData("\u00AD\u200B\uFEFF \u0000\u0007 a\u2028b \uD83D \uDE00 x")]
    [InlineData("...???!!!::;;((**--__//\\\\@@##''\"\"``´´<<>>==~~++||&&%%$$€€§§°°^^")]
    [InlineData("a.b.c.d.e. 1.2.3.4.5. z.B.usw.etc. 1:2:3 a:b:c a*b*c _a_b_ (inn)en /in/-innen")]
    public void No_character_is_lost(string text) => Assert.Equal(Bare(text), Bare(Forms(Write(text, new TextTokensOptions()))));

    [Theory]
    [InlineData("Ein Satz mit Wörtern. ", 30_000)]
    [InlineData("wort ", 100_000)]
    [InlineData("Donaudampfschiff", 40_000)]
    [InlineData("Zeile ohne Punkt\n", 30_000)]
    public void A_paragraph_longer_than_memory_allows_loses_nothing(string piece, int times)
    {
        StringBuilder text = new();
        for (int time = 0; time < times; time++)
        {
            text.Append(piece);
        }

        string table = Write(text.ToString(), new TextTokensOptions { WithLemmas = false });

        Assert.Equal(Bare(text.ToString()), Bare(Forms(table)));
        Assert.Single(table.Split('\n'), line => line == "# newpar");
    }

    [Fact]
    public void Parts_of_a_long_paragraph_have_the_sentences_of_the_whole()
    {
        string text = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"Satz Nummer {number} endet hier. "));

        Assert.Equal(20_000, Write(text, new TextTokensOptions { WithLemmas = false }).Split('\n').Count(line => line.StartsWith("# sent_id", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(TokenFormat.Conllu, true)]
    [InlineData(TokenFormat.Conllu, false)]
    [InlineData(TokenFormat.Jsonl, true)]
    public void The_bytes_are_the_same_for_any_number_of_workers(TokenFormat format, bool withLemmas)
    {
        string text = string.Concat(Enumerable.Range(0, 6_000).Select(number => $"Absatz {number}: Die Sprach- und Leseförderung fehlt z. B. hier. Wir setzen sie ein!\n\n"));
        TextTokensOptions options = new() { Format = format, WithLemmas = withLemmas };

        string one = Write(text, options with { Workers = 1 });

        Assert.Equal(one, Write(text, options with { Workers = 2 }));
        Assert.Equal(one, Write(text, options with { Workers = 4 }));
    }

    [Fact]
    public void Given_tokens_are_the_same_for_any_number_of_workers()
    {
        string text = string.Concat(Enumerable.Repeat("Wir\nsetzen\nsie\nein\n.\n\n", 3_000));
        TextTokensOptions options = new() { IsPretokenized = true };

        string one = Write(text, options with { Workers = 1 });

        Assert.Equal(one, Write(text, options with { Workers = 3 }));
        Assert.Contains("# sent_id = 3000\n", one, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_a_valid_tree_of_ten_columns()
    {
        string[] sentences = Write("Eins, zwei (drei)! Und vier?\n\n\tFünf\u00A0%", new TextTokensOptions()).TrimEnd('\n').Split("\n\n");

        Assert.Equal(3, sentences.Length);
        foreach (string sentence in sentences)
        {
            string[][] words = [.. sentence.Split('\n').Where(line => line[0] != '#').Select(line => line.Split('\t'))];
            Assert.All(words, word => Assert.Equal(10, word.Length));
            Assert.All(words, word => Assert.DoesNotContain(string.Empty, word));
            Assert.Equal(Enumerable.Range(1, words.Length), words.Select(word => int.Parse(word[0], System.Globalization.CultureInfo.InvariantCulture)));
            Assert.Equal(["0", .. Enumerable.Repeat("1", words.Length - 1)], words.Select(word => word[6]));
            Assert.Equal(["root", .. Enumerable.Repeat("dep", words.Length - 1)], words.Select(word => word[7]));
            string text = string.Concat(words.Select(word => word[1] + (word[9].Contains("SpaceAfter=No", StringComparison.Ordinal) ? "" : " "))).TrimEnd(' ');
            Assert.Contains($"# text = {text}\n", sentence.Replace('\u00A0', ' '), StringComparison.Ordinal);
        }
    }

    private static string Write(string text, TextTokensOptions options)
    {
        StringWriter output = new();
        new TextTokens(options).Write(new StringReader(text), output);
        return output.ToString();
    }

    private static string Forms(string table) =>
        string.Join(' ', table.Split('\n').Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])).Select(line => line.Split('\t')[1]));

    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
