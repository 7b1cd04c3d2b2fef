using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Annotation;

namespace DialogueMining.Tests;

public sealed class ConcordanceTests
{
    private static readonly string[] Texts =
    [
        "Die Sprachförderung muss früher beginnen.",
        "Wer die Sprachen der Kinder kennt, hört besser zu.",
        "Straßenfeste sind schön, eine Strasse ohne Bäume nicht.",
        "Fördern und Fordern ist zu streng.",
    ];

    [Theory]
    [InlineData("Sprache", "Sprachförderung|Sprachen")]
    [InlineData("sprachen", "Sprachförderung|Sprachen")]
    [InlineData("Straße", "Straßenfeste|Strasse")]
    [InlineData("Fördern und Fordern", "Fördern und Fordern")]
    [InlineData("Spielplatz", "")]
    [InlineData(" ", "")]
    public void A_word_is_found_in_all_its_forms_and_inside_compounds(string word, string expected) => Assert.Equal(
        expected,
        string.Join('|', new Concordance(new AnnotationOptions()).Find(word, Statements())
            .Select(use => use.Statement.Text.Substring(use.Span.Start, use.Span.Length))));

    private static IReadOnlyList<AnnotatedStatement> Statements() => new Annotator(new AnnotationOptions()).Annotate(
    [
        .. Texts.Select((text, number) => new Statement(
            new StatementId($"s{number}"), "Tisch 1", 1, text, new SourcePlace("a.txt", 1, 1, null, null, []), StatementKind.Remark, null,
            new Dictionary<string, string>())),
    ]);
}
