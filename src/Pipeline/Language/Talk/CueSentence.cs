using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language.Talk;

/// <summary>A sentence as the rules of kinds see it.</summary>
/// <param name="Words">Its words, folded, without marks.</param>
/// <param name="IsQuestion">Whether it ends in a question mark.</param>
/// <param name="EndsInInfinitive">Whether it is a wish in the infinitive: „mehr Bänke aufstellen“.</param>
internal sealed record CueSentence(IReadOnlyList<string> Words, bool IsQuestion, bool EndsInInfinitive)
{
    private static readonly IReadOnlySet<string> FiniteVerbs = Folded("finite-verbs.txt");
    private static readonly IReadOnlySet<string> Joiners = Folded("kinds/clause-joiners.txt");
    private static readonly IReadOnlySet<string> NoInfinitives = Folded("kinds/no-infinitives.txt");

    /// <summary>Most words of a wish in the infinitive; in longer sentences the last verb belongs to a side clause.</summary>
    private const int LongestWish = 12;

    public static CueSentence Of(Sentence sentence, ReadOnlySpan<TalkWord> tokens)
    {
        List<string> words = new(sentence.Tokens.Count);
        Token? last = null;
        bool isQuestion = false;
        bool isWish = false;
        for (int at = 0; at < tokens.Length; at++)
        {
            Token token = sentence.Tokens[at];
            if (IsWord(tokens[at]))
            {
                words.Add(tokens[at].Folded);
                last = token;
            }
            else if (token.Form is "," or ";" or ":" or "–" or "-" or "(")
            {
                isWish |= IsWish(words, last);
            }
            else if (token.Form.Contains('?', StringComparison.Ordinal))
            {
                isQuestion = true;
            }
            else if (token.Form is "." or "!")
            {
                isQuestion = false;
            }
        }

        return new CueSentence(words, isQuestion, isWish || IsWish(words, last));
    }

    /// <summary>Whether the words up to here are a wish: „das Motto auf die Bahn drucken“, with no verb before.</summary>
    private static bool IsWish(List<string> words, Token? last) =>
        last is not null && words.Count is > 1 and <= LongestWish && IsInfinitive(last) && words[^2] != "zu"
        && !words.Exists(FiniteVerbs.Contains) && !words.Skip(1).Any(Joiners.Contains);

    /// <summary>The entries of a data file, folded.</summary>
    public static IReadOnlySet<string> Folded(string name) =>
        LanguageData.Lines(name).Select(WordFold.Fold).ToHashSet(StringComparer.Ordinal);

    private static bool IsWord(in TalkWord token) => token.IsWord && token.HasLetter;

    private static bool IsInfinitive(Token token)
    {
        string form = token.Form;
        return form.Length > 4 && char.IsLower(form[0]) && !NoInfinitives.Contains(WordFold.Fold(form))
            && (form.EndsWith("en", StringComparison.Ordinal) || form.EndsWith("ern", StringComparison.Ordinal)
                || form.EndsWith("eln", StringComparison.Ordinal))
            && !IsParticiple(form);
    }

    /// <summary>„gefallen“, „ausgefallen“: a participle tells what was, not what is wished.</summary>
    private static bool IsParticiple(string form)
    {
        int at = form.IndexOf("ge", StringComparison.Ordinal);
        return at == 0 ? form.Length > 6 : at is 2 or 3 or 4 && form.Length - at > 5;
    }
}
