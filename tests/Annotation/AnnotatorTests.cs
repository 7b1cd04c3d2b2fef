using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;

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

    private static IEnumerable<string> Lemmas(AnnotationOptions options, Statement[] statements) =>
        new Annotator(options).Annotate(statements)
            .SelectMany(statement => statement.Content.Sentences)
            .SelectMany(sentence => sentence.Tokens)
            .Select(token => token.Lemma);

    private static Statement Statement(string text) => new(
        new StatementId("s0001"), "Tisch 1", null, text, new SourcePlace("a.txt", null, null, null, null, []),
        StatementKind.Remark, null, new Dictionary<string, string>());
}
