using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Phrases;

namespace DialogueMining.Pipeline.Language;

/// <summary>
/// Puts other words into a sentence and mends what agrees with them: article, adjectives, contraction, relative
/// pronoun, verb, words that point back, suspended hyphens.
/// </summary>
/// <param name="options">How much is offered and contracted.</param>
internal sealed class PhraseReplacer(InflectorOptions options)
{
    /// <summary>
    /// The sentence with <paramref name="newText"/> in the place of the words at <paramref name="old"/>. The new words
    /// come as the note gives them: a form or a base form („kulturoffen“), one word or several („gleiche Teilhabe und
    /// Chancen“), with or without an article, with any capital. A span that cuts a word takes the whole word. Titles in
    /// quotation marks are replaced as they stand.
    /// </summary>
    /// <returns>
    /// The sentence, its edits, and how sure they are; a confidence of 0 and no edits where the span holds no word.
    /// </returns>
    public Replacement Replace(string sentence, TextSpan old, string newText) =>
        new PhraseText(sentence).TokensAt(old) is { } tokens
            ? Replace(sentence, tokens, newText.Trim(), oldVerb: null)
            : new Replacement(sentence, [], 0, []);

    /// <summary>The same for tokens of the sentence; the infinitive of the old verb helps where it is known.</summary>
    internal Replacement Replace(string sentence, (int First, int End) old, string newText, string? oldVerb)
    {
        PhraseText text = new(sentence);
        bool title = WordKinds.IsTitle(text, old);
        int? noun = WordKinds.NounAt(text, old);
        NewWords? words = noun is null || title ? null : NewWordsReader.Read(newText, WordKinds.IsNounLike(newText));
        if (noun is { } head && words is not null)
        {
            return WithNoun(sentence, old, head, newText, words);
        }

        double confidence = title || noun is not null
            ? OtherReplacement.WriteAsGiven(text, old, newText)
            : OtherReplacement.Write(text, old, newText, oldVerb);
        Suspension.Mend(text, old, options.SuspendHyphens);
        return new Replacement(text.Result(), text.Edits(), confidence, []);
    }

    private Replacement WithNoun(string sentence, (int First, int End) old, int head, string newText, NewWords words)
    {
        NounPhrase phrase = NounPhraseReader.Read(new PhraseText(sentence), head);
        words = words.Beside(phrase.Noun);
        int cells = CaseOrder.Of(new PhraseText(sentence), phrase).Count;
        List<NounChoice> choices = [default];
        choices.AddRange(Enumerable.Range(1, Math.Max(0, cells - 1)).Select(cell => new NounChoice(cell, 0, IsOpen: false)));
        choices.AddRange(Enumerable.Range(1, words.Nouns[0].Readings.Count - 1).Select(reading => new NounChoice(0, reading, IsOpen: false)));
        choices.Add(new NounChoice(0, 0, IsOpen: true));
        PhraseText best = Written(sentence, old, head, newText, default);
        string[] results = [.. choices.Select(choice => Written(sentence, old, head, newText, choice).Result()).Distinct()];
        bool open = results.Length > 1 && cells > 1 && !CaseOrder.IsDecided(new PhraseText(sentence), phrase)
            && Written(sentence, old, head, newText, choices[1]).Result() != results[0];
        double confidence = NounConfidence.Of(phrase, words) * (open ? NounConfidence.OpenCase : 1);
        return new Replacement(
            results[0], best.Edits(), confidence, [.. results.Skip(1).Take(options.MostAlternatives)]);
    }

    private PhraseText Written(string sentence, (int First, int End) old, int head, string newText, NounChoice choice)
    {
        PhraseText text = new(sentence);
        NounPhrase phrase = NounPhraseReader.Read(text, head);
        NewWords words = NewWordsReader.Read(newText, WordKinds.IsNounLike(newText))!.Beside(phrase.Noun);
        CellChange change = NounReplacement.Write(text, old, phrase, words, choice);
        int last = old.End - 1;
        SubjectAgreement.Mend(text, phrase, last, change);
        RelativePronouns.Mend(text, last, change);
        BackReferences.Mend(text, last, change);
        Suspension.Mend(text, old, options.SuspendHyphens);
        return text;
    }
}
