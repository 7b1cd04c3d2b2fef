using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Morphology;
using DialogueMining.Pipeline.Language.Phrases;

namespace DialogueMining.Pipeline.Language;

/// <summary>Puts another word into a phrase and mends the agreement.</summary>
/// <param name="options">How much is offered and contracted.</param>
public sealed class Inflector(InflectorOptions options)
{
    private const double OneAnswer = 0.95;

    /// <summary>„des Geräts“ and „des Gerätes“ are both good; the other one is offered.</summary>
    private const double TwoGenitives = 0.65;

    /// <summary>The old form can be several forms („Frauen“), and the new word differs in them.</summary>
    private const double SeveralAnswers = 0.7;

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
        string? other = answers.Count == 1 && char.IsUpper(newWord[0]) ? NounForms.OtherGenitive(newWord, Nouns.OfLemma(newWord).First().Class, answers[0]) : null;
        // Right on the nouns of form transfer: tests/Quality holds what each of the three numbers is worth, and their order.
        return answers.Count switch
        {
            0 => null,
            1 when other is not null => new Inflection(answers[0], TwoGenitives, [.. new[] { other }.Take(options.MostAlternatives)]),
            1 => new Inflection(answers[0], OneAnswer, []),
            _ => new Inflection(answers[0], SeveralAnswers, [.. answers.Skip(1).Take(options.MostAlternatives)]),
        };
    }
}
