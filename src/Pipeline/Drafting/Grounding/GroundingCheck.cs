using DialogueMining.Models;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>Checks an answer by code: each rule looks at each sentence, and the first that is broken refuses the answer.</summary>
internal static class GroundingCheck
{
    private const int LongestSentence = 600;
    private const int MostSentences = 30;

    private static readonly Func<DraftedSentence, GroundWords, Refusal?>[] Rules =
    [
        (sentence, _) => SourceRule.Check(sentence), QuotationRule.Check, NumberRule.Check, TableRule.Check, WordRule.Check, SignRule.Check, StanceRule.Check, ReversalRule.Check, OppositionRule.Check,
    ];

    /// <summary>Why the answer is refused; null where it holds.</summary>
    public static Refusal? Of(Ground ground, IReadOnlyList<SuggestedSentence> sentences)
    {
        if (FormOf(ground, sentences) is { } form)
        {
            return form;
        }

        GroundWords words = new(ground);
        foreach (DraftedSentence sentence in sentences.Where(sentence => !IsDraftsOwn(ground, sentence)).Select(sentence => DraftedSentence.Of(sentence, ground)))
        {
            if (Rules.Select(rule => rule(sentence, words)).FirstOrDefault(refusal => refusal is not null) is { } refusal)
            {
                return refusal;
            }
        }

        return DraftRule.Check(sentences, words);
    }

    private static Refusal? FormOf(Ground ground, IReadOnlyList<SuggestedSentence> sentences)
    {
        int most = ground.Task == SuggestionTask.AlternativeText ? MostSentences : 1;
        if (sentences.Count > most || sentences.Any(sentence => sentence.Text.Length > LongestSentence))
        {
            return new Refusal(RefusalReason.Form, "Die Antwort ist länger als verlangt.");
        }

        if (sentences.Any(sentence => sentence.Text.Any(char.IsControl)))
        {
            return new Refusal(RefusalReason.Form, "Die Antwort enthält Zeichen, die in keinen Satz gehören.");
        }

        return ground.IsDraft && sentences.All(sentence => ground.Draft.Contains(sentence.Text, StringComparison.Ordinal))
            ? new Refusal(RefusalReason.Form, "Die Antwort ändert am Entwurf nichts.")
            : null;
    }

    private static bool IsDraftsOwn(Ground ground, SuggestedSentence sentence) =>
        ground.IsDraft && ground.Draft.Contains(sentence.Text, StringComparison.Ordinal);
}
