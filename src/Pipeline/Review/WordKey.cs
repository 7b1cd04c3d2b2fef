using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Review;

/// <summary>What words are compared by: their lemmas, without case, marks and quotation marks.</summary>
internal static class WordKey
{
    /// <summary>The key; empty for null and for text without words.</summary>
    public static string Of(string? text) => text is null ? string.Empty : string.Join(' ', GermanText.Analyze(text).Sentences
        .SelectMany(sentence => sentence.Tokens)
        .Where(token => token.Form.Any(char.IsLetterOrDigit))
        .Select(token => WordFold.Fold(token.Lemma)));

    /// <summary>The key of a place that notes name; empty for null.</summary>
    public static string Of(Anchor? anchor) => anchor is null ? string.Empty : $"{anchor.Relation}: {Of(anchor.Text)}";
}
