using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language;

/// <summary>Puts another word into a phrase and mends the agreement.</summary>
/// <param name="options">How much is offered and contracted.</param>
public sealed class Inflector(InflectorOptions options)
{
    private readonly PhraseReplacer _replacer = new(options);

    /// <summary>
    /// The phrase with the new word (or words) in the place of the old. Both may be lemmas or forms; where the old
    /// word is not in the phrase, the phrase comes back as it is with a confidence of 0.
    /// </summary>
    public Inflection Inflect(string phrase, string oldWord, string newWord)
    {
        if (oldWord.Length == 0 || newWord.Length == 0)
        {
            return new Inflection(phrase, 0, []);
        }

        IReadOnlyList<string> answers = WordTransfer.Answers(phrase, oldWord, newWord);
        if (answers.Count > 0)
        {
            return new Inflection(answers[0], answers.Count == 1 ? 0.95 : 0.6, [.. answers.Skip(1).Take(options.MostAlternatives)]);
        }

        int at = phrase.IndexOf(oldWord, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return new Inflection(phrase, 0, []);
        }

        Replacement replacement = _replacer.Replace(phrase, new TextSpan(at, oldWord.Length), newWord);
        return new Inflection(replacement.Result, replacement.Confidence, replacement.Alternatives);
    }
}
