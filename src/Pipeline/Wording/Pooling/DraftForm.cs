using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Lexicon;
using DialogueMining.Pipeline.Language.Phrases;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>Writes new words in the form that the draft's old words have: „kulturoffen“ for „gastfreundliche“ is „kulturoffene“.</summary>
internal static class DraftForm
{
    // Below it the form is a guess, and the note's own words are shown.
    private const double SureEnough = 0.8;

    // The words as the note gives them would not fit the place: any form that grammar gives is nearer.
    private const double SureOfPhrase = 0.5;

    private static readonly Inflector Inflector = new(new InflectorOptions());

    private static readonly PhraseReplacer Replacer = new(new InflectorOptions());

    /// <summary>The new words; as the note has them where the form is not sure.</summary>
    /// <param name="words">What the note says.</param>
    /// <param name="written">The old words as the draft writes them; null where they have no place in it.</param>
    /// <param name="lead">The draft's words before them: they tell the case where the old word alone does not.</param>
    public static string? Of(ChangeWords words, string? written, string lead)
    {
        if (words is not { OldText: { Length: > 0 } old, NewText: { } fresh } || written is not { Length: > 0 })
        {
            return words.NewText;
        }

        return Verb(words, written) ?? (!(IsSeveral(written) || IsSeveral(old) || IsSeveral(fresh)) ? Word(written, old, fresh, lead)
            : words.Operation == ChangeOperation.Replace ? Phrase(lead, written, fresh) ?? fresh
            : fresh);
    }

    // „anbieten“ where the draft has „führt … durch“: „bietet an“. A „zu“ of its own belongs to the sentence.
    private static string? Verb(ChangeWords words, string written) =>
        words.Operation == ChangeOperation.Replace && PartedVerbs.InfinitiveOf(written) is not null && PartedVerbs.Like(written, words.NewText!) is { } verb
            ? verb.StartsWith("zu ", StringComparison.Ordinal) ? verb[3..] : verb
            : null;

    private static string Word(string written, string old, string fresh, string lead)
    {
        // A capital in the note may be that of a sentence's start, or of somebody who writes all words so.
        string spelt = Spelt(old, written);
        string plain = char.IsLower(written[0]) && IsAdjective(fresh) ? Adjective(fresh) : fresh;
        return Alone(written, spelt, plain, fresh) ?? InPhrase(lead, written, fresh) ?? fresh;
    }

    // „kranker Hund“ to „alter Hund“ where the draft has „der kranke Hund“: „alte Hund“. What changes before the old words is
    // no part of the new ones.
    private static string? Phrase(string lead, string written, string fresh)
    {
        int start = lead.Length > 0 ? lead.Length + 1 : 0;
        string text = lead.Length > 0 ? $"{lead} {written}" : written;
        Replacement replaced = Replacer.Replace(text, new TextSpan(start, written.Length), fresh);
        return replaced.Confidence >= SureOfPhrase && replaced.Result.StartsWith(text[..start], StringComparison.Ordinal) ? replaced.Result[start..] : null;
    }

    private static string? Alone(string written, string old, string plain, string fresh) =>
        Sure(written, old, plain) ?? Sure(written, old, fresh);

    private static string? Sure(string phrase, string old, string fresh) =>
        Inflector.Inflect(phrase, old, fresh) is { Confidence: >= SureEnough } inflection ? inflection.Result : null;

    /// <summary>„Bei Zuwiderhandlung“: the preposition decides what the noun leaves open; null where it does not.</summary>
    public static string? InPhrase(string lead, string written, string fresh) =>
        lead.Length > 0 && Sure($"{lead} {written}", written, fresh) is { } phrase ? phrase[(phrase.LastIndexOf(' ') + 1)..] : null;

    private static bool IsAdjective(string word) =>
        WordAnalyzer.Analyze(char.ToLowerInvariant(word[0]) + word[1..]).Readings.Any(reading => Tags.ClassOf(reading.Tag) == WordClass.Adjective);

    // The dictionary form where the note gives another one: „die ‚beratende‘ muss einer ‚vollen‘ weichen“.
    private static string Adjective(string word) => Lemmatizer.Lemma(char.ToLowerInvariant(word[0]) + word[1..], WordClass.Adjective);

    private static string Spelt(string words, string like) =>
        char.IsLower(like[0]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    private static bool IsSeveral(string words) => words.Contains(' ', StringComparison.Ordinal);
}
