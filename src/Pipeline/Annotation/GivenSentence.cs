using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Annotation;

/// <summary>Writes a sentence whose tokens are given: each with its own lemma, a verb with its separated prefix besides.</summary>
internal static class GivenSentence
{
    public static void Write(ISentenceWriter writer, long number, List<string> forms, bool withLemmas)
    {
        string text = string.Join(' ', forms);
        Token[]? own = withLemmas ? GermanText.AnalyzeTokens(forms, joined: false) : null;
        Token[]? joined = withLemmas ? GermanText.AnalyzeTokens(forms, joined: true) : null;
        writer.Begin(new SentenceRow(number, false, 0, new TextSpan(0, text.Length)), text);
        int start = 0;
        for (int index = 0; index < forms.Count; index++)
        {
            string? verb = own is null ? null : VerbLemma(own[index], joined![index]);
            writer.Write(new TokenRow(start, forms[index], own?[index], true, verb));
            start += forms[index].Length + 1;
        }

        writer.End();
    }

    private static string? VerbLemma(Token own, Token joined) =>
        own.Class is WordClass.Verb or WordClass.Auxiliary && own.Lemma != joined.Lemma ? joined.Lemma : null;
}
