using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Dispositions;

/// <summary>The words of a text that carry its meaning, as folded lemmas with the parts of compounds beside them.</summary>
internal static class ContentWords
{
    /// <summary>The words of an annotated text, each as the forms that it may meet another word in.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(AnnotatedText text) => [.. text.Sentences
        .SelectMany(sentence => sentence.Tokens.Where((token, index) => IsContent(token) && !IsTitle(sentence.Tokens, index)))
        .Select(Forms)];

    /// <summary>The same as one set: what a text has.</summary>
    public static HashSet<string> SetOf(string text) => [.. Of(GermanText.Analyze(text)).SelectMany(forms => forms)];

    private static bool IsContent(Token token) =>
        token.Form.Length > 2 && char.IsLetter(token.Form[0]) && !StopWords.Contains(token.Lemma) && !StopWords.Contains(token.Form);

    // „Frau Öztürk“ speaks of a person, not of women.
    private static bool IsTitle(IReadOnlyList<Token> tokens, int index) => tokens[index].Form is "Frau" or "Herr" or "Herrn"
        && index + 1 < tokens.Count && char.IsUpper(tokens[index + 1].Form[0]);

    private static IReadOnlyList<string> Forms(Token token) =>
        [WordFold.Fold(token.Lemma), .. token.Parts.Where(part => part.Lemma.Length > 3).Select(part => WordFold.Fold(part.Lemma))];
}
