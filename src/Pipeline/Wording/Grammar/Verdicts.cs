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

        int negation = Negation(clause);
        return change >= 0 && negation >= 0 && !Asks(clause) && !OnlyOrMore(clause, negation)
            && !clause.Units[clause.First].Has(Sense.Sondern);
    }

    /// <summary>„Wer A streicht, kriegt es mit uns zu tun“: a condition, not a wish.</summary>
    public static bool Threatens(Scene scene) => scene.Clause.Units[scene.Clause.First].Key == "wer"
        && scene.Clause.Ending == UnitKind.Comma && scene.Clause.Has(Sense.Change) && !scene.Clause.Has(Sense.Modal);

    // „nicht“ and its like; „kein“ and „keiner“ belong to their noun.
    private static int Negation(Clause clause) => clause.Members.FirstOrDefault(member =>
        clause.Units[member].Has(Sense.Negation) && !clause.Units[member].Key.StartsWith("kein", StringComparison.Ordinal), -1);

    // „Wir nicht!“ after somebody's proposal
    private static bool Dissents(Clause clause) =>
        clause.Members.Count <= 3 && clause.Has(Sense.Pronoun) && clause.Units[clause.Last].Has(Sense.Negation)
        && !clause.Units[clause.Last].Key.StartsWith("kein", StringComparison.Ordinal) && clause.Phrases.Count == 0;

    // „gegen die geplante Streichung“: no phrase between the preposition and the noun of change.
    private static bool NothingNamed(Clause clause, int against, int change) =>
        !clause.Phrases.Exists(phrase => phrase.First > against && phrase.Last < change && phrase.Has(Sense.Against));

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

    /// <summary>Refuses what a clause asks for: words that would go are kept, new words are no change.</summary>
    public static void Refuse(Scene scene, int clause)
    {
        for (int index = 0; index < scene.Findings.Count; index++)
        {
            Finding finding = scene.Findings[index];
            scene.Findings[index] = finding switch
            {
                { Operation: ChangeOperation.Keep } => finding,
                _ when finding.Clause != clause => finding,
                { Old: not null, Operation: not ChangeOperation.Move } => finding with
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
    public static void Read(Scene scene)
    {
        Clause clause = scene.Clause;
        bool later = scene.Clauses.Skip(scene.At + 1).Any(next => next.Has(Sense.Contest));
        Stance stance = Of(clause, later) is var said && said != Stance.Asks ? said : Counters(scene) ? Stance.Refuses : scene.Pending;
        if (stance == Stance.Asks)
        {
            return;
        }

        Finding? spoken = scene.Findings.FindLast(finding => finding.Clause == scene.At || IsProposal(finding));
        scene.Pending = spoken is null ? stance : Stance.Asks;
        if (stance == Stance.Refuses && spoken is not null)
        {
            Refuse(scene, spoken.Clause);
        }
        else if (spoken is not null)
        {
            Contest(scene, spoken.Clause);
        }
    }

    // „„A“ durch „B“ ersetzen? Dann laufen sie ja weg!“: a proposal echoed as a question, and an argument against it.
    private static bool Counters(Scene scene)
    {
        Clause clause = scene.Clause;
        return scene.At > 0 && scene.Findings is [.., { } last] && last.Clause == scene.At - 1 && IsProposal(last)
            && scene.Clauses[scene.At - 1] is { Ending: UnitKind.Question } echo && !echo.Has(Sense.Modal | Sense.Pronoun | Sense.Negation)
            && clause.Units[clause.First].Key is "dann" or "wozu" or "warum" or "wieso" or "und";
    }

    private static Stance Of(Clause clause, bool later) =>
        clause.Has(Sense.Contest) || FallsThrough(clause) || NobodyWants(clause) ? Stance.Contests
        : clause.Has(Sense.Refuse) || (Dissents(clause) && !later) ? Stance.Refuses : Stance.Asks;

    private static bool IsProposal(Finding finding) =>
        finding.Operation is not (ChangeOperation.Keep or ChangeOperation.Object) && finding.Stance == Stance.Asks;

    private static void Contest(Scene scene, int clause)
    {
        for (int index = 0; index < scene.Findings.Count; index++)
        {
            bool spoken = scene.Findings[index].Clause == clause && scene.Findings[index].Operation != ChangeOperation.Keep;
            scene.Findings[index] = spoken ? scene.Findings[index] with { Stance = Stance.Contests } : scene.Findings[index];
        }
    }

    // „drang damit nicht durch“: the particle at the end of the clause.
    private static bool FallsThrough(Clause clause) =>
        clause.Has(Sense.Negation) && clause.Units[clause.Last].Key == "durch";

    // „Niemand will A streichen“: a wish for a change whose subject is nobody. „A will keiner“ asks for none.
    private static bool NobodyWants(Clause clause) =>
        clause.Has(Sense.Modal) && clause.Has(Sense.Change | Sense.Make) && clause.Members.Exists(member => IsNobody(clause, member));

    private static bool IsNobody(Clause clause, int member) =>
        clause.Units[member].Key is "niemand" or "keiner"
        || (clause.Units[member].Key == "kein" && member < clause.Last && clause.Units[member + 1].Key is ("tisch" or "mensch"));
}
