using System.Collections.Frozen;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Features;

/// <summary>The words of a statement that tell what it is about: lemmas, and the parts of compounds.</summary>
internal static class ContentTerms
{
    /// <summary>Words that talk about the text or the table (Formulierung, streichen, Tisch), not about the matter.</summary>
    private static readonly FrozenSet<string> TalkWords = LanguageData.Set("talk-words.txt");

    /// <summary>Folded terms, one for each time that they occur.</summary>
    public static List<string> Of(AnnotatedText text)
    {
        List<string> terms = [];
        foreach (Token token in text.Sentences.SelectMany(sentence => sentence.Tokens).Where(IsContent))
        {
            terms.Add(ContentWords.KeyOf(token));
            terms.AddRange(ContentWords.PartKeysOf(token));
        }

        return terms;
    }

    /// <summary>Whether a token says something about the matter.</summary>
    public static bool IsContent(Token token) =>
        ContentWords.IsContent(token)
        && !TalkWords.Contains(token.Lemma.ToLowerInvariant()) && !TalkWords.Contains(token.Form.ToLowerInvariant());
}
