using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Morphology;
using DialogueMining.Pipeline.Language.Phrases;

namespace DialogueMining.Pipeline.Language;

/// <summary>Puts another word into a phrase and mends the agreement.</summary>
/// <param name="options">How much is offered and contracted.</param>
public sealed class Inflector(InflectorOptions options)
{
    private const double OneAnswer = 0.95;

    /// <summary>The old form can be several forms („Frauen“), and the new word differs in them.</summary>
    private const double SeveralAnswers = 0.6;

    /// <summary>The new noun is in no list, nor is its last part.</summary>
    private const double UnknownNoun = 0.75;

    private readonly PhraseReplacer _replacer = new(options);

    /// <summary>
    /// The phrase with the new word (or words) in the place of the old: „einen offenen Dialog“ with „Diskussion“ for
    /// „Dialog“ is „eine offene Diskussion“. Both may be dictionary forms or forms, one word or several.
    /// </summary>
    /// <returns>
    /// The phrase. Under a confidence of 0.8 a reader should choose among the alternatives. Where the old word is not in
    /// the phrase, the phrase comes back as it is with a confidence of 0.
    /// </returns>
    public Inflection Inflect(string phrase, string oldWord, string newWord)
    {
        if (string.IsNullOrWhiteSpace(oldWord) || string.IsNullOrWhiteSpace(newWord))
        {
            return new Inflection(phrase, 0, []);
        }

        PhraseText text = new(phrase);
        return Alone(phrase, oldWord.Trim(), newWord.Trim()) ?? InPhrase(phrase, text, oldWord.Trim(), newWord.Trim());
    }

    private Inflection InPhrase(string phrase, PhraseText text, string oldWord, string newWord)
    {
        if (OldWords.Find(text, oldWord) is not { } tokens)
        {
            return new Inflection(phrase, 0, []);
        }

        string? verb = VerbLexicon.LooksInfinitive(oldWord) && char.IsLower(oldWord[0]) ? oldWord : null;
        Replacement replacement = _replacer.Replace(phrase, tokens, newWord, verb);
        return new Inflection(replacement.Result, replacement.Confidence, replacement.Alternatives);
    }

    // The phrase is nothing but a form of the old word.
    private Inflection? Alone(string phrase, string oldWord, string newWord)
    {
        if (oldWord.Contains(' ', StringComparison.Ordinal) || newWord.Contains(' ', StringComparison.Ordinal))
        {
            return null;
        }

        IReadOnlyList<string> answers = WordTransfer.Answers(phrase, oldWord, newWord);
        return answers.Count == 0
            ? null
            : new Inflection(answers[0], LoneConfidence(newWord, answers.Count), [.. answers.Skip(1).Take(options.MostAlternatives)]);
    }

    // Right on the nouns of form transfer: 0.95 in 96 of 100, 0.71 in 93, 0.6 in 80, whether the noun is known or not (tests/Quality holds the order).
    private static double LoneConfidence(string newWord, int answers)
    {
        bool guessed = char.IsUpper(newWord[0]) && Nouns.OfLemma(newWord).First().Source < NounSource.Head;
        return answers > 1 ? SeveralAnswers : guessed ? OneAnswer * UnknownNoun : OneAnswer;
    }
}
