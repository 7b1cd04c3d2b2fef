using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language.Vectors;

/// <summary>The words of a text that tell what it is about.</summary>
internal static class ContentWords
{
    /// <summary>Whether a token says something about the matter: no function word, number or mark.</summary>
    public static bool IsContent(Token token) =>
        token.Class is WordClass.Unknown or WordClass.Noun or WordClass.ProperNoun or WordClass.Verb
            or WordClass.Adjective or WordClass.Adverb
        && token.Form.Length > 1
        && char.IsLetter(token.Form[0])
        && !StopWords.Contains(token.Lemma) && !StopWords.Contains(token.Form);

    /// <summary>A word's name in tables: its lemma, folded.</summary>
    public static string KeyOf(Token token) => WordFold.Fold(token.Lemma);

    /// <summary>Names of the parts of a compound that say something by themselves; empty for any other word.</summary>
    public static IEnumerable<string> PartKeysOf(Token token) =>
        token.Parts.Where(IsTelling).Select(KeyOf);

    /// <summary>Whether a part of a compound says something by itself.</summary>
    public static bool IsTelling(CompoundPart part) => !StopWords.Contains(part.Lemma);

    /// <summary>A part's name in tables.</summary>
    public static string KeyOf(CompoundPart part) => WordFold.Fold(part.Lemma);
}
