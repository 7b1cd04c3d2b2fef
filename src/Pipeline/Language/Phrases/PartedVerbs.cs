using System.Collections.Frozen;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Lexicon;
using DialogueMining.Pipeline.Language.Morphology;
using VerbForms = DialogueMining.Pipeline.Language.Morphology.VerbForms;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>
/// Verbs whose particle may stand apart, in whatever form a note gives them („führt durch“, „durchführen“, „führt … durch“), and
/// where they stand in a sentence.
/// </summary>
internal static class PartedVerbs
{
    private const int ShortestUnlisted = 5;

    private static readonly FormMemory<string, FrozenSet<string>> KnownForms = new(infinitive => FormsOf(VerbLexicon.Find(infinitive)));

    /// <summary>The infinitive of a verb that parts; null where the words are none.</summary>
    public static string? InfinitiveOf(string words) => WordsOf(words) switch
    {
        [var only] => !AdjectiveLexicon.Contains(only) && Whole(only) is { } whole && VerbLexicon.Find(whole).Particle.Length > 0 ? whole : null,
        [var core, var particle] => Joined(core, particle),
        _ => null,
    };

    /// <summary>The infinitive of any verb of the lists, parted or not; null where the words are none.</summary>
    public static string? AnyInfinitiveOf(string words) => WordsOf(words) switch
    {
        [var only] => Whole(only),
        [var core, var particle] => Joined(core, particle),
        _ => null,
    };

    /// <summary>Whether particle and verb stand apart in the words.</summary>
    public static bool IsParted(string words) => WordsOf(words) is [var core, var particle] && Joined(core, particle) is not null;

    /// <summary>Whether the words can only be a participle of a verb that parts: „eingeladen“.</summary>
    public static bool IsParticiple(string words) => InfinitiveOf(words) is { } infinitive && WordsOf(words) is [var only]
        && Verbs.Readings(only, infinitive).All(reading => reading.Slot.Mood is VerbMood.PastParticiple or VerbMood.PresentParticiple);

    /// <summary>Forms that a word may have where the verb stands: „führt“ and „durchführt“.</summary>
    public static FrozenSet<string> Forms(string infinitive) => KnownForms.Of(infinitive);

    /// <summary>The forms in which the verb is one word: „einreichen“, „einreicht“, „eingereicht“.</summary>
    public static IEnumerable<string> WholeForms(string infinitive) =>
        VerbSlot.All.Select(slot => VerbForms.Joined(VerbLexicon.Find(infinitive), slot)).Distinct(StringComparer.Ordinal);

    /// <summary>The verbs of a sentence whose particle stands apart, and where they begin.</summary>
    public static IEnumerable<(int Start, string Infinitive)> In(string sentence)
    {
        PhraseText text = new(sentence);
        return Enumerable.Range(0, text.Count)
            .Where(index => text.IsWord(index) && FiniteVerbs.At(text, index).Count > 0)
            .Select(index => (text.Tokens[index].Start, Verb: VerbReplacement.ParticleOf(text, index, null) is { } particle
                ? Joined(text.Small(index), text.Small(particle)) : null))
            .Where(found => found.Verb is not null)
            .Select(found => (found.Start, found.Verb!));
    }

    /// <summary>Where the verb stands: its form in one word, or the finite part whose particle stands behind it, with that.</summary>
    public static IReadOnlyList<(TextSpan Verb, TextSpan? Particle)> Find(string sentence, string infinitive)
    {
        PhraseText text = new(sentence);
        FrozenSet<string> forms = Forms(infinitive);
        List<(TextSpan, TextSpan?)> places = [];
        for (int index = 0; index < text.Count; index++)
        {
            if (!text.IsWord(index) || (text.Tokens[index].IsCapital && index > 0) || !forms.Contains(text.Small(index)))
            {
                continue;
            }

            if (Verbs.Readings(text.Small(index), infinitive).Any())
            {
                places.Add((SpanOf(text, index), null));
            }
            else if (VerbReplacement.ParticleOf(text, index, infinitive) is { } particle)
            {
                places.Add((SpanOf(text, index), SpanOf(text, particle)));
            }
        }

        return places;
    }

    /// <summary>The new verb in the form that the old one has on its own: „bietet an“ for „führt durch“ and „anbieten“.</summary>
    public static string? Like(string written, string verb)
    {
        PhraseText text = new(written, keepsCapital: false);
        return text.Count > 0 && AnyInfinitiveOf(verb) is { } infinitive && VerbReplacement.Write(text, 0, AnyInfinitiveOf(written), infinitive) ? text.Result() : null;
    }

    /// <summary>Words in lower case, without the marks that a note puts between or around them.</summary>
    public static string[] WordsOf(string words) =>
        [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('…', '.', ',', '(', ')', '[', ']', '-', '–'))
            .Where(word => word.Length > 0)];

    /// <summary>Whether a list or the lexicon has the infinitive.</summary>
    public static bool IsKnown(string infinitive) => VerbLexicon.Contains(infinitive)
        || (WordAnalyzer.TryFindWord(infinitive, out FormEntry entry) && entry.Has(Tag.Infinitive))
        || (VerbLexicon.Find(infinitive) is { Particle: { Length: > 0 } particle } && IsOnlyParticle(particle) && VerbLexicon.Contains(infinitive[particle.Length..]));

    // „losfahren“, „hinauslaufen“: these words go with every verb of motion, and are nothing else at the end of a clause.
    private static bool IsOnlyParticle(string particle) => particle is "los" or "fort" or "empor"
        || particle.StartsWith("hin", StringComparison.Ordinal) || particle.StartsWith("her", StringComparison.Ordinal);

    // „einführen“ is itself, and not a form of einfahren.
    private static string? Whole(string word) => char.IsUpper(word[0]) || Prepositions.Cells(word) is not null ? null
        : VerbLexicon.LooksInfinitive(word) && IsKnown(word) ? word
        : Verbs.Infinitives(word).FirstOrDefault(IsKnown) ?? Unlisted(word);

    // „dimmen“, „dimmt“: what no list has, and looks like a verb.
    private static string? Unlisted(string word) => WordAnalyzer.TryFindWord(word, out _) || word.Length < ShortestUnlisted ? null
        : VerbLexicon.LooksInfinitive(word) ? word
        : word[^1] == 't' ? Verbs.Infinitives(word).FirstOrDefault() : null;

    private static string? Joined(string core, string particle) =>
        VerbReplacement.WithParticle($"{core} {particle}") is var verb && !verb.Contains(' ', StringComparison.Ordinal) ? verb : null;

    private static TextSpan SpanOf(PhraseText text, int index) => new(text.Tokens[index].Start, text.Tokens[index].Text.Length);

    private static FrozenSet<string> FormsOf(Verb verb) =>
        VerbSlot.All.SelectMany(slot => (string[])[VerbForms.Joined(verb, slot), VerbForms.Core(verb, slot)]).ToFrozenSet(StringComparer.Ordinal);
}
