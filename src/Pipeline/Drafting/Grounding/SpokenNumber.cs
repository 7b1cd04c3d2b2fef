using System.Collections.Frozen;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>A number in a text.</summary>
/// <param name="Value">The number in digits; a number that is no plain one as it is written.</param>
/// <param name="At">Its place among the sentence's tokens.</param>
/// <param name="Counted">Folded lemma of what it counts, <c>§</c> for the number of a section; null where no noun follows.</param>
internal sealed record SpokenNumber(string Value, int At, string? Counted)
{
    private const int Reach = 3;
    private const string Section = "§";

    private static readonly FrozenDictionary<string, string> Words = LanguageData.Lines("number-words.txt")
        .Select(line => line.Split(' '))
        .Where(words => words[0] == "cardinal" && words[1] != "1")
        .SelectMany(words => words.Skip(2).Select(word => (Word: word, Value: words[1])))
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>The numbers of a text, sentence by sentence.</summary>
    public static IEnumerable<SpokenNumber> Of(AnnotatedText text) => text.Sentences.SelectMany(sentence => Of(sentence.Tokens));

    /// <summary>The numbers of a sentence.</summary>
    public static IEnumerable<SpokenNumber> Of(IReadOnlyList<Token> tokens)
    {
        for (int at = 0; at < tokens.Count; at++)
        {
            if (ValueOf(tokens[at]) is { } value)
            {
                yield return new SpokenNumber(value, at, at > 0 && tokens[at - 1].Form == Section ? Section : CountedAfter(tokens, at));
            }
        }
    }

    // „1.000“ is 1000, „3.“ is 3; „2027/28“ and „3-fach“ stay as they are.
    private static string? ValueOf(Token token)
    {
        string folded = WordFold.Fold(token.Form);
        if (Words.TryGetValue(folded, out string? value))
        {
            return value;
        }

        if (token.Form.Any(char.IsAsciiDigit))
        {
            string digits = folded.TrimEnd('.');
            return digits.Length > 4 && digits[^4] == '.' && digits.All(letter => char.IsAsciiDigit(letter) || letter == '.')
                ? digits.Replace(".", string.Empty, StringComparison.Ordinal)
                : digits;
        }

        return token.Class == WordClass.Numeral && !IsOne(folded) ? folded : null;
    }

    private static bool IsOne(string folded) => folded is "ein" or "eine" or "einen" or "einem" or "einer" or "eines" or "eins";

    /// <summary>Folded lemma of the noun behind a number; null where none follows.</summary>
    public static string? CountedAfter(IReadOnlyList<Token> tokens, int at)
    {
        for (int next = at + 1; next < tokens.Count && next <= at + Reach; next++)
        {
            Token token = tokens[next];
            if (token.Class is WordClass.Noun or WordClass.ProperNoun || token.Form is "%" or "€")
            {
                return WordFold.Fold(token.Lemma);
            }

            if (token.Class is not (WordClass.Adjective or WordClass.Adverb or WordClass.Adposition or WordClass.Unknown))
            {
                return null;
            }
        }

        return null;
    }
}
