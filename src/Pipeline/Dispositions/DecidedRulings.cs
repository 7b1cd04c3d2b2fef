using DialogueMining.Models;

namespace DialogueMining.Pipeline.Dispositions;

/// <summary>Says what became of a statement behind a change that a person has decided about.</summary>
internal sealed class DecidedRulings(ChangeIndex index, Wordings wordings)
{
    /// <summary>The ruling; null where nobody decided, or where the statement only gives grounds.</summary>
    public Ruling? Of(Change change, EvidenceRole role)
    {
        if (role is not (EvidenceRole.Support or EvidenceRole.Opposition))
        {
            return null;
        }

        if (index.RulingOn(change.Id) is { } ruling)
        {
            Ruling decided = role == EvidenceRole.Support ? Support(change, ruling) : Opposition(change);
            return decided with { Signature = ruling.Signature };
        }

        return role == EvidenceRole.Support && index.ReasonOf(change.Id) == ChoiceReason.RivalAdopted && index.RivalOf(change.Id) is { } rival
            ? Beaten(change, rival)
            : null;
    }

    private Ruling Support(Change change, ChangeRuling ruling) => index.ReasonOf(change.Id) switch
    {
        ChoiceReason.Applied => new Ruling(
            ruling.Text is null || TableCount.For(change) == 0 ? Outcome.Adopted : Outcome.Modified, $"{Happens(change)}{Votes(change)}"),
        ChoiceReason.DecidedAgainst => Against(change, ruling.Verdict),
        ChoiceReason.NoOtherWords when change.Words.Operation == ChangeOperation.Keep => new Ruling(Outcome.Adopted, Happens(change)),
        ChoiceReason.RivalAdopted when index.RivalOf(change.Id) is { } rival => new Ruling(
            Outcome.Open, $"Der Vorschlag, {wordings.Wish(change.Words)}, soll übernommen werden, betrifft aber dieselben Worte wie ein anderer: {Happens(rival)}"),
        _ => new Ruling(
            Outcome.Open, $"Der Vorschlag, {wordings.Wish(change.Words)}, soll übernommen werden, steht aber noch nicht im Text, weil seine Stelle oder seine Worte nicht feststehen"),
    };

    private Ruling Against(Change change, Verdict verdict) => verdict switch
    {
        Verdict.Note => new Ruling(
            Outcome.Noted, $"Der Vorschlag, {wordings.Wish(change.Words)}{Votes(change)}, ändert den Text nicht"),
        Verdict.Defer => new Ruling(
            Outcome.Deferred, $"Der Vorschlag, {wordings.Wish(change.Words)}{Votes(change)}, wird an anderer Stelle behandelt"),
        _ when change.Words.Operation == ChangeOperation.Keep => new Ruling(
            Outcome.Rejected, $"Dem Wunsch, {wordings.Wish(change.Words)}, wird nicht gefolgt"),
        _ => new Ruling(Outcome.Rejected, $"{wordings.HappensNot(change.Words)}{Votes(change)}"),
    };

    private Ruling Opposition(Change change) => index.ReasonOf(change.Id) switch
    {
        ChoiceReason.Applied => new Ruling(Outcome.Rejected, $"{Happens(change)}{Votes(change)}"),
        ChoiceReason.DecidedAgainst => new Ruling(Outcome.Adopted, $"{wordings.HappensNot(change.Words)}{Votes(change)}"),
        _ => new Ruling(Outcome.Open, $"Über den Vorschlag, {wordings.Wish(change.Words)}, ist noch zu entscheiden"),
    };

    private Ruling Beaten(Change change, Change rival) => new(
        Outcome.Rejected,
        $"{wordings.HappensNot(change.Words)}{Votes(change)}, denn anders ist entschieden: {Happens(rival)}",
        index.RulingOn(rival.Id)?.Signature);

    // People's own changes have no tables behind them.
    private static string Votes(Change change) =>
        TableCount.For(change) + TableCount.Against(change) == 0 ? string.Empty : $" ({Wordings.Votes(change)})";

    private string Happens(Change change) => wordings.Happens(index.WordsOf(change));
}
