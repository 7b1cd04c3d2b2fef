using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Morphology;
using DialogueMining.Pipeline.Language.Phrases;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Mends the number of a verb whose subject has become one or several.</summary>
internal static class VerbAgreement
{
    /// <summary>
    /// The edit of the verb that follows a subject at the sentence's start; null when none follows or its form already
    /// fits.
    /// </summary>
    /// <param name="view">The sentence.</param>
    /// <param name="verb">Index of the token behind the subject.</param>
    /// <param name="plural">Whether the subject is several now.</param>
    public static TextEdit? Mend(SentenceView view, int verb, bool plural)
    {
        if (!view.IsWord(verb) || view.IsNoun(verb) || view.IsDeterminer(verb) || view.IsPreposition(verb))
        {
            return null;
        }

        string form = view.Form(verb);
        VerbReading? reading = Verbs.Infinitives(form)
            .SelectMany(infinitive => Verbs.Readings(form, infinitive))
            .Where(each => each.Slot.Mood is VerbMood.Present or VerbMood.Preterite && each.Slot.Person == 3)
            .Select(each => (VerbReading?)each)
            .FirstOrDefault();
        if (reading is not { } found || found.Slot.IsPlural == plural)
        {
            return null;
        }

        string mended = VerbForms.Core(found.Verb, found.Slot with { IsPlural = plural });
        return mended == form ? null : new TextEdit(view.Tokens[verb].Span, mended);
    }

    /// <summary>The same with the edits of the verbs that share the subject: „Der Rat wählt und lädt ein“.</summary>
    public static IEnumerable<TextEdit> MendAll(SentenceView view, int verb, bool plural)
    {
        if (Mend(view, verb, plural) is not { } first)
        {
            return [];
        }

        PhraseText text = new(view.Text);
        HashSet<int> starts = text.TokensAt(first.Span) is { } tokens
            ? [.. VerbSeries.Behind(text, tokens.First, !plural).Select(index => text.Tokens[index].Start)] : [];
        return [first, .. Enumerable.Range(verb + 1, view.Tokens.Count - verb - 1).Where(index => starts.Contains(view.Start(index)))
            .Select(index => Mend(view, index, plural)).OfType<TextEdit>()];
    }

    /// <summary>Whether a noun can only be a singular.</summary>
    public static bool IsSingular(string noun)
    {
        NounReading[] readings = [.. Nouns.Readings(noun)];
        CellSet cells = readings.Length == 0 ? CellSet.None : readings[0].Cells;
        return !cells.IsEmpty && !cells.Meets(CellSet.Plural)
            && !Array.Exists(readings, reading => reading.Source >= readings[0].Source && reading.Cells.Meets(CellSet.Plural));
    }
}
