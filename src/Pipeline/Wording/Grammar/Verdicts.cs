using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;
using DialogueMining.Pipeline.Wording.Segments;

namespace DialogueMining.Pipeline.Wording.Grammar;

/// <summary>Negation, refusal and reports of a vote: what turns a proposal into its opposite.</summary>
internal static class Verdicts
{
    /// <summary>Whether the clause denies the change that it names: „A nicht streichen“, „gegen die Streichung von A“.</summary>
    public static bool Denies(Scene scene)
    {
        Clause clause = scene.Clause;
        int change = clause.Find(Sense.Change | Sense.Make);
        int against = clause.Find(Sense.Against);
        if (change >= 0 && against >= 0 && against < change && NothingNamed(clause, against, change))
        {
            return true;
        }

        int negation = clause.Find(Sense.Negation);
        return change >= 0 && negation >= 0 && !Asks(clause) && !OnlyOrMore(clause, negation)
            && !clause.Units[clause.First].Has(Sense.Sondern);
    }

    // „gegen die geplante Streichung“: no phrase between the preposition and the noun of change.
    private static bool NothingNamed(Clause clause, int against, int change) =>
        !clause.Phrases.Any(phrase => phrase.First > against && phrase.Last < change && phrase.Has(Sense.Against));

    // „Könnte man nicht …?“, „Warum nicht …?“ ask politely and deny nothing.
    private static bool Asks(Clause clause)
    {
        Unit first = clause.Units[clause.First];
        return clause.Ending == UnitKind.Question
            || (first.Has(Sense.Modal) && clause.Has(Sense.Pronoun) && clause.Ending == UnitKind.Question)
            || first.Key is "ob" or "warum" or "wieso" or "weshalb";
    }

    private static bool OnlyOrMore(Clause clause, int negation) =>
        negation < clause.Last && clause.Units[negation + 1].Key is "nur" or "mehr" or "bloss";

    /// <summary>Refuses the findings from a place on: words that would go are kept, new words are no change.</summary>
    public static void Refuse(Scene scene, int from)
    {
        for (int index = scene.Findings.Count - 1; index >= from; index--)
        {
            Finding finding = scene.Findings[index];
            scene.Findings[index] = finding switch
            {
                { Operation: ChangeOperation.Keep } => finding,
                { Old: not null } => finding with
                {
                    Operation = ChangeOperation.Keep,
                    New = null,
                    Rule = "refused-" + finding.Rule,
                    Clues = finding.Clues & ~Clue.QuotedNew,
                },
                _ => finding with { Stance = Stance.Refuses },
            };
        }
    }

    /// <summary>Applies refusals and reports of a vote to the change they speak of: the one just read, or the next.</summary>
    public static void Read(Scene scene, int before)
    {
        Clause clause = scene.Clause;
        Stance stance = clause.Has(Sense.Contest) || FallsThrough(clause) ? Stance.Contests
            : clause.Has(Sense.Refuse) ? Stance.Refuses : scene.Pending;
        if (stance == Stance.Asks)
        {
            return;
        }

        int from = scene.Findings.Count > before ? before : LastProposal(scene);
        if (from < 0)
        {
            scene.Pending = stance;
            return;
        }

        scene.Pending = Stance.Asks;
        if (stance == Stance.Refuses)
        {
            Refuse(scene, from);
        }
        else
        {
            for (int index = from; index < scene.Findings.Count; index++)
            {
                scene.Findings[index] = scene.Findings[index] with { Stance = Stance.Contests };
            }
        }
    }

    private static int LastProposal(Scene scene) =>
        scene.Findings.FindLastIndex(finding => finding.Operation is not ChangeOperation.Keep && finding.Stance == Stance.Asks);

    // „drang damit nicht durch“: the particle at the end of the clause.
    private static bool FallsThrough(Clause clause) =>
        clause.Has(Sense.Negation) && clause.Units[clause.Last].Key == "durch";
}
