using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;
using DialogueMining.Pipeline.Language.Dictionaries;

namespace DialogueMining.Tests.Annotation;

public sealed class AnnotatorTests
{
    [Fact]
    public void Every_token_is_the_text_at_its_span_and_no_character_is_lost()
    {
        const string text = "„Gastfreundlich“ klingt nach Gastgeber-Mentalität -> besser: kulturoffen! Danke.";

        AnnotatedStatement statement = Assert.Single(new Annotator(new AnnotationOptions()).Annotate([Statement(text)]));

        IEnumerable<Token> tokens = statement.Content.Sentences.SelectMany(sentence => sentence.Tokens);
        Assert.All(tokens, token => Assert.Equal(text.Substring(token.Span.Start, token.Span.Length), token.Form));
        Assert.Equal(text.Replace(" ", string.Empty, StringComparison.Ordinal), string.Concat(tokens.Select(token => token.Form)));
    }

    [Fact]
    public void The_number_of_workers_does_not_change_the_result()
    {
        Statement[] statements = [.. Enumerable.Range(0, 200).Select(number => Statement($"Aussage {number}. Noch ein Satz."))];

        IEnumerable<string> serial = Lemmas(new AnnotationOptions { Workers = 1 }, statements);
        IEnumerable<string> parallel = Lemmas(new AnnotationOptions { Workers = 4 }, statements);

        Assert.Equal(serial, parallel);
    }

    [Fact]
    public void A_word_of_a_dictionary_is_no_typing_mistake()
    {
        WordList words = WordList.TryRead(
            "SET UTF-8\nSFX N Y 1\nSFX N 0 n .\n"u8.ToArray(), "1\nBeratunge/N\n"u8.ToArray())!;
        Statement[] statements = [Statement("Wir brauchen mehr Beratungen und Beratungenn.")];

        Assert.Contains("Beratung", Lemmas(new AnnotationOptions(), [Statement("Eine Beratunge fehlt.")]));
        Assert.Contains("Beratunge", Lemmas(new AnnotationOptions { Resources = new SystemResources { Words = words } }, [Statement("Eine Beratunge fehlt.")]));
        Assert.Equal(Lemmas(new AnnotationOptions(), statements), Lemmas(new AnnotationOptions { Resources = new SystemResources { Words = words } }, statements));
    }

    private static IEnumerable<string> Lemmas(AnnotationOptions options, Statement[] statements) =>
        new Annotator(options).Annotate(statements)
            .SelectMany(statement => statement.Content.Sentences)
            .SelectMany(sentence => sentence.Tokens)
            .Select(token => token.Lemma);

    private static Statement Statement(string text) => new(
        new StatementId("s0001"), "Tisch 1", null, text, new SourcePlace("a.txt", null, null, null, null, []),
        StatementKind.Remark, null, new Dictionary<string, string>());
}
