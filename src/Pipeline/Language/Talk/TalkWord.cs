using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Learned;

namespace DialogueMining.Pipeline.Language.Talk;

/// <summary>A token as its features see it: numbers for its spelling and for what it is in the sentence.</summary>
/// <param name="Form">The form, folded.</param>
/// <param name="Role">For nouns, verbs and adjectives their class and form, for small words and marks the word itself.</param>
/// <param name="Folded">The folded form; empty for a mark.</param>
/// <param name="HasLetter">Whether it has a letter.</param>
/// <param name="IsSmall">Whether it begins with a small letter.</param>
/// <param name="Class">Its word class.</param>
internal readonly record struct TalkWord(uint Form, uint Role, string Folded, bool HasLetter, bool IsSmall, WordClass Class)
{
    private const int BeginningLetters = 5;

    // Letters that a prefix in front of „ge“ may have: „zurückgegeben“ is as rare as it is long.
    private const int LongestPrefix = 5;

    /// <summary>Whether it has letters or digits.</summary>
    public bool IsWord => Folded.Length > 0;

    public uint Beginning => Hash.Of(Folded.AsSpan(0, Math.Min(BeginningLetters, Folded.Length)));

    public static TalkWord Of(Token token)
    {
        (bool letter, bool digit) = (false, false);
        foreach (char sign in token.Form)
        {
            letter |= char.IsLetter(sign);
            digit |= char.IsDigit(sign);
        }

        string folded = WordFold.Fold(token.Form);
        uint form = Hash.Of(folded);
        return new TalkWord(
            form, RoleOf(token, folded, form), letter || digit ? folded : string.Empty, letter, char.IsLower(token.Form[0]), token.Class);
    }

    private static uint RoleOf(Token token, string folded, uint form) => token.Class switch
    {
        WordClass.Noun or WordClass.ProperNoun => (uint)WordClass.Noun,
        WordClass.Numeral or WordClass.Adjective or WordClass.Unknown => (uint)token.Class,
        WordClass.Verb => VerbRole(token, folded),
        WordClass.Punctuation => Hash.Of(folded.AsSpan(0, 1)),
        _ => form,
    };

    private static uint VerbRole(Token token, string folded)
    {
        if (folded.EndsWith('n') && string.Equals(token.Form, token.Lemma, StringComparison.OrdinalIgnoreCase))
        {
            return 100;
        }

        bool participle = folded.IndexOf("ge", StringComparison.Ordinal) is >= 0 and <= LongestPrefix
            && (folded.EndsWith('t') || folded.EndsWith("en", StringComparison.Ordinal));
        return participle ? 101u : 102u;
    }
}
