using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>Finite verbs that have one subject: „Die Wehr löscht Brände, rettet Tiere und schult Kinder“.</summary>
internal static class VerbSeries
{
    /// <summary>Tokens of the verbs that follow a verb and share its subject, which they do not say again.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="verb">Token of the first verb, which stands in a main clause.</param>
    /// <param name="plural">Its number.</param>
    public static IEnumerable<int> Behind(PhraseText text, int verb, bool plural)
    {
        bool helps = FiniteVerbs.IsAuxiliary(text, verb);
        int at = verb + 1;
        while (at < text.Count && !EndsSeries(text, at, plural, helps))
        {
            int next = BehindLink(text, at);
            bool joined = next > at && IsFinite(text, next, plural) && !(helps && IsInfinite(text.Small(next)));
            if (joined)
            {
                yield return next;
            }

            at = joined ? next + 1 : OpensClause(text, at) ? EndOfClause(text, at + 1) : at + 1;
        }
    }

    // At the end of the clause, or at a verb that no link stands before: it has a subject of its own.
    private static bool EndsSeries(PhraseText text, int at, bool plural, bool helps) =>
        text.Tokens[at].Text is ";" or "." or ":" or "!" or "?" or "–" or "(" || (!helps && IsFinite(text, at, plural));

    // The token behind „,“, „und“ or „, und“; the token itself where there is no link.
    private static int BehindLink(PhraseText text, int at)
    {
        int next = text.Tokens[at].Text == "," ? at + 1 : at;
        return ClosedWords.IsJoiner(text.Small(next)) ? next + 1 : next;
    }

    private static bool OpensClause(PhraseText text, int at) => text.Tokens[at].Text == ","
        && (ClosedWords.IsOpener(text.Small(at + 1)) || RelativeClause.At(text, at - 1) is not null);

    private static int EndOfClause(PhraseText text, int at) =>
        Enumerable.Range(at, text.Count - at).FirstOrDefault(index => text.Tokens[index].Text == ",", text.Count);

    private static bool IsFinite(PhraseText text, int index, bool plural) => FiniteVerbs.At(text, index)
        .Any(reading => reading.Slot is { Mood: VerbMood.Present or VerbMood.Preterite, Person: 3 } && reading.Slot.IsPlural == plural);

    // „kann helfen und beraten“, „wird geprüft und bestellt“
    private static bool IsInfinite(string small) => Verbs.Infinitives(small)
        .Any(infinitive => Verbs.Readings(small, infinitive).Any(reading => !reading.Slot.IsFinite));
}
