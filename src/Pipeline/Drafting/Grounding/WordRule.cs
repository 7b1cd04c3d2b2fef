using DialogueMining.Models;

namespace DialogueMining.Pipeline.Drafting.Grounding;

/// <summary>Content words come from the draft or from the statements named, by lemma or as parts of a compound.</summary>
internal static class WordRule
{
    public static Refusal? Check(DraftedSentence sentence, GroundWords words)
    {
        Token? foreign = SpokenWords.Content(sentence.Content).FirstOrDefault(token => !IsGrounded(token, sentence, words));
        return foreign is null
            ? null
            : new Refusal(RefusalReason.Word, $"Das Wort „{foreign.Form}“ steht weder im Entwurf noch in den genannten Aussagen.");
    }

    /// <summary>Whether a word may stand in the sentence at all.</summary>
    public static bool IsGrounded(Token token, DraftedSentence sentence, GroundWords words) =>
        words.Of(sentence.Cited).Of(token) != Stance.None || words.Draft.Of(token) != Stance.None
        || ReportingWords.Allows(token, words.Ground, sentence.Cited);
}
