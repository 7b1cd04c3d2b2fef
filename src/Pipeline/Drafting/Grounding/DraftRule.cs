using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>What is to be part of the draft keeps the words that nobody wanted to go, and has those that were asked for.</summary>
internal static class DraftRule
{
    public static Refusal? Check(IReadOnlyList<SuggestedSentence> sentences, GroundWords words)
    {
        Ground ground = words.Ground;
        HashSet<string> answer = [.. sentences.SelectMany(sentence => Keys(sentence.Text)).SelectMany(keys => keys)];
        string? missing = ground.Wanted is { } wanted ? Missing(wanted, answer) : null;
        if (missing is not null)
        {
            return new Refusal(RefusalReason.Draft, $"Das gewünschte Wort „{missing}“ fehlt.");
        }

        string[] losses = [.. ground.Kept.SelectMany(Sentences).Select(text => Missing(text, answer) ?? string.Empty)];
        bool holds = ground.Task == SuggestionTask.AlternativeText ? Array.TrueForAll(losses, loss => loss.Length == 0) : losses.Length == 0 || losses.Contains(string.Empty);
        return holds ? null : new Refusal(RefusalReason.Draft, ground.Task == SuggestionTask.AlternativeText
            ? $"„{losses.First(loss => loss.Length > 0)}“ aus dem Entwurf fehlt, obwohl niemand es streichen wollte."
            : "Der Satz ist keiner des Entwurfs mehr: Es fehlen Wörter, die niemand streichen wollte.");
    }

    private static IEnumerable<string> Sentences(string text) =>
        GermanText.Analyze(text).Sentences.Select(sentence => text.Substring(sentence.Span.Start, sentence.Span.Length)).Where(sentence => Keys(sentence).Any());

    private static string? Missing(string text, HashSet<string> answer) =>
        SpokenWords.Content(GermanText.Analyze(text)).FirstOrDefault(token => !KeysOf(token).Any(answer.Contains))?.Form;

    private static IEnumerable<IEnumerable<string>> Keys(string text) => SpokenWords.Content(GermanText.Analyze(text)).Select(KeysOf);

    private static IEnumerable<string> KeysOf(Token token) => [WordFold.Fold(token.Lemma), WordFold.Fold(token.Form)];
}
