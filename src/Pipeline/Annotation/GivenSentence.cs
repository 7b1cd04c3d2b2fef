using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Annotation;

/// <summary>A sentence whose tokens are given.</summary>
/// <param name="Text">The tokens, a blank between them.</param>
/// <param name="Sentence">The sentence, each token with its own lemma.</param>
/// <param name="VerbLemmas">By token: the lemma with the separated prefix, where there is one.</param>
internal sealed record GivenSentence(string Text, Sentence Sentence, IReadOnlyDictionary<int, string> VerbLemmas)
{
    public static GivenSentence Read(IReadOnlyList<string> forms, bool withLemmas)
    {
        string text = string.Join(' ', forms);
        if (!withLemmas)
        {
            return new GivenSentence(text, new Sentence(new TextSpan(0, text.Length), Bare(forms)), new Dictionary<int, string>());
        }

        Token[] own = GermanText.AnalyzeTokens(forms, joined: false);
        Token[] joined = GermanText.AnalyzeTokens(forms, joined: true);
        Dictionary<int, string> verbs = Enumerable.Range(0, own.Length)
            .Where(index => own[index].Class is WordClass.Verb or WordClass.Auxiliary && own[index].Lemma != joined[index].Lemma)
            .ToDictionary(index => index, index => joined[index].Lemma);
        return new GivenSentence(text, new Sentence(new TextSpan(0, text.Length), own), verbs);
    }

    private static Token[] Bare(IReadOnlyList<string> forms)
    {
        Token[] tokens = new Token[forms.Count];
        int start = 0;
        for (int index = 0; index < tokens.Length; index++)
        {
            tokens[index] = new Token(new TextSpan(start, forms[index].Length), forms[index], string.Empty, WordClass.Unknown, []);
            start += forms[index].Length + 1;
        }

        return tokens;
    }
}
