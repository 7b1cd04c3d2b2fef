using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language.Talk;

/// <summary>
/// Tells questions for those who run things from questions about a text: „Wer zahlt?“, „Wo leiht man sie aus?“ want an
/// answer from somebody, „Wer ist ‚wir‘?“ and „Was heißt Wandel?“ want a clearer wording.
/// </summary>
internal static class QuestionTalk
{
    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase) { "wer", "wem", "wo", "wohin", "woher" };

    // „Wo sind die alten Jahrgänge hin?“ asks for a thing, „Wer ist ‚wir‘?“ for a meaning.
    private static readonly HashSet<string> Places = new(StringComparer.OrdinalIgnoreCase) { "wo", "wohin", "woher" };

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase) { "eigentlich", "eig", "denn", "nun", "da" };

    /// <summary>Whether a clause asks who does something or where something is.</summary>
    public static bool AsksForPeople(AnnotatedText content) => content.Sentences.Any(AsksForPeople);

    private static bool AsksForPeople(Sentence sentence)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        for (int index = 0; index < tokens.Count; index++)
        {
            bool opens = index == 0 || !char.IsLetterOrDigit(tokens[index - 1].Form[^1]);
            if (opens && Pronouns.Contains(tokens[index].Form) && Acts(tokens, index + 1, Places.Contains(tokens[index].Form)))
            {
                return true;
            }
        }

        return AsksForEvent(tokens) || AsksForSomebody(tokens);
    }

    // „wurde die je ausgewertet?“, „wann zuletzt jemand ausgeschlossen worden sei“: what happened, no text can say.
    private static bool AsksForEvent(IReadOnlyList<Token> tokens) =>
        tokens.Any(token => token.Form is "worden") || (tokens.Any(token => token.Form is "wurde" or "wurden" or "Wurde" or "Wurden") && tokens[^1].Form == "?");

    // „Gibt es noch jemanden, der …?“
    private static bool AsksForSomebody(IReadOnlyList<Token> tokens)
    {
        int verb = 0;
        while (verb < tokens.Count && !string.Equals(tokens[verb].Form, "gibt", StringComparison.OrdinalIgnoreCase))
        {
            verb++;
        }

        return tokens.Skip(verb + 1).TakeWhile(token => char.IsLetter(token.Form[0])).Any(token => token.Form is "jemand" or "jemanden" or "wen" or "Leute");
    }

    // „Wer ist …?“ asks what a word stands for; „Wer seit Jahren …, der“ asks nothing.
    private static bool Acts(IReadOnlyList<Token> tokens, int index, bool place)
    {
        while (index < tokens.Count && Particles.Contains(tokens[index].Form))
        {
            index++;
        }

        return index < tokens.Count && tokens[index].Class is WordClass.Verb or WordClass.Auxiliary && (place || tokens[index].Lemma != "sein");
    }
}
