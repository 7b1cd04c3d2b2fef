using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Language.Phrases;

/// <summary>The stretch that a finite verb opens and its particle closes: „stellt die Mannschaft auf (und gibt …)“.</summary>
internal static class VerbBracket
{
    /// <summary>Tokens where the particle of a finite verb may stand, the likeliest first.</summary>
    public static IEnumerable<int> Ends(PhraseText text, int verb)
    {
        int[] last = [.. Stretches(text, verb)];
        return [.. last.Reverse(), .. Enumerable.Range(verb + 1, Math.Max(0, last[0] - verb - 1)).Where(index => OpensAnother(text, index + 1))];
    }

    /// <summary>The token that a new particle goes behind.</summary>
    public static int Last(PhraseText text, int verb) => Stretches(text, verb).Last();

    // „holen ihre Kinder, die den Hort besuchen, pünktlich ab“: behind a relative clause the clause may go on.
    private static IEnumerable<int> Stretches(PhraseText text, int verb)
    {
        Clause clause = Clause.Around(text, verb, verb);
        int last = Math.Max(verb, EndOf(text, verb, clause) - 1);
        yield return last;
        while (last == clause.End - 1 && RelativeClause.At(text, last) is { } relative && relative.End + 1 < text.Count && text.Tokens[relative.End].Text == ",")
        {
            clause = Clause.Around(text, relative.End + 1, relative.End + 1);
            last = clause.End - 1;
            if (!text.IsWord(relative.End + 1) || FiniteVerbs.In(text, clause).Any())
            {
                yield break;
            }

            yield return last;
        }
    }

    // „prüft die Wagen und meldet Schäden“: before the joint that another verb follows.
    private static int EndOf(PhraseText text, int verb, Clause clause)
    {
        int next = Enumerable.Range(verb + 1, Math.Max(0, clause.End - verb - 1))
            .FirstOrDefault(index => IsPlainVerb(text, index) && Joiner(text, verb, index) > verb, -1);
        return next < 0 ? clause.End : Joiner(text, verb, next);
    }

    private static int Joiner(PhraseText text, int verb, int index)
    {
        while (index > verb && !ClosedWords.IsJoiner(text.Small(index)))
        {
            index--;
        }

        return index;
    }

    private static bool IsPlainVerb(PhraseText text, int index) => !AdjectiveForms.IsKnown(text.Small(index))
        && FiniteVerbs.At(text, index).Any(reading => reading.Slot is { Mood: VerbMood.Present or VerbMood.Preterite, Person: 3 });

    // „lädt alle ein zum Fest“, „stellt sich vor als Rat“
    private static bool OpensAnother(PhraseText text, int index) => text.Small(index) is "als" or "wie"
        || Prepositions.Cells(text.Small(index)) is not null || Prepositions.Contraction(text.Small(index)) is not null;
}
