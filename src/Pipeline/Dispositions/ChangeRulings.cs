using DialogueMining.Models;

namespace DialogueMining.Pipeline.Dispositions;

/// <summary>Says what became of a statement that is behind a change: it follows the change's fate and the statement's role.</summary>
internal sealed class ChangeRulings(ChangeIndex index, Wordings wordings)
{
    private readonly DecidedRulings _decided = new(index, wordings);

    public Ruling Of(Change change, EvidenceRole role) => _decided.Of(change, role) ?? role switch
    {
        EvidenceRole.Support => change.Words.Operation switch
        {
            ChangeOperation.Keep => Keep(change),
            ChangeOperation.Object => Objection(change),
            _ => Support(change),
        },
        EvidenceRole.Opposition => Opposition(change),
        EvidenceRole.Contested => new Ruling(
            Outcome.Noted, $"Der Tisch hat den Vorschlag, {wordings.Wish(change.Words)}, selbst verworfen"),
        _ => new Ruling(Outcome.Noted, $"Begründung dafür, {wordings.Wish(change.Words)}"),
    };

    private Ruling Support(Change change) => index.ReasonOf(change.Id) switch
    {
        ChoiceReason.Applied => new Ruling(Outcome.Adopted, $"{Happens(change)} ({Wordings.Votes(change)})"),
        ChoiceReason.TiedWithRival => Tie(change),
        ChoiceReason.NoPlace => Unplaced(change),
        ChoiceReason.DoesNotFit => new Ruling(
            Outcome.Open, $"Der Vorschlag, {wordings.Wish(change.Words)} ({Wordings.Votes(change)}), lässt sich nicht ohne Weiteres in den Satz einfügen"),
        _ when index.AppliedRivalOf(change) is { } rival => Instead(change, rival),
        _ => index.Qualified(change) is { } joined ? Qualified(change, joined) : Lost(change),
    };

    private Ruling Qualified(Change change, Change joined) => new(
        Outcome.Modified,
        $"{wordings.Quote(change.Words.OldText)} bleibt, wird aber näher bestimmt: {Happens(joined)} ({Wordings.Votes(joined)})");

    private Ruling Tie(Change change)
    {
        Change? rival = index.RivalOf(change.Id);
        string with = rival is null ? "ein anderer Vorschlag" : $"der Vorschlag, {wordings.Wish(rival.Words)},";
        return new Ruling(
            Outcome.Open,
            $"Der Vorschlag, {wordings.Wish(change.Words)}, und {with} haben gleich viele Tische (je {TableCount.For(change)})");
    }

    // Words that came in by another change are in the text, only not at this wish's own place.
    private Ruling Unplaced(Change change)
    {
        if (index.ComesBy(change) is { } other)
        {
            return new Ruling(
                Outcome.Modified, $"{wordings.Quote(change.Words.NewText)} kommt an anderer Stelle in den Text: {Happens(other)} ({Wordings.Votes(other)})");
        }

        return new Ruling(
            Outcome.Open, $"{wordings.Quote(change.Words.NewText)} soll ergänzt werden ({Wordings.Votes(change)}), die Stelle im Text ist noch zu bestimmen");
    }

    private Ruling Instead(Change change, Change rival) => new(
        Outcome.Modified,
        $"Statt {wordings.Wish(change.Words)} ({Wordings.Votes(change)}), gilt der Vorschlag mit mehr Tischen: {Happens(rival)} ({Wordings.Votes(rival)})");

    private Ruling Lost(Change change)
    {
        int support = TableCount.For(change);
        string wish = wordings.Wish(change.Words);
        string why = TableCount.Against(change) >= support
            ? $"Der Vorschlag, {wish}, fand keine Mehrheit ({Wordings.Votes(change)})"
            : index.ReasonOf(change.Id) == ChoiceReason.WeakerThanRival
                ? $"Für den Vorschlag, {wish}, sprechen weniger Tische ({Wordings.Votes(change)}) als für einen anderen"
                : $"Den Wunsch, {wish}, {(support == 1 ? "äußert" : "äußern")} nur {Wordings.TablesInWords(support)}";
        return new Ruling(Outcome.Rejected, why);
    }

    private Ruling Opposition(Change change) => index.ReasonOf(change.Id) switch
    {
        ChoiceReason.Applied => new Ruling(
            Outcome.Rejected, $"{Happens(change)}, weil mehr Tische dafür als dagegen sind ({Wordings.Votes(change)})"),
        ChoiceReason.TiedWithRival => Tie(change),
        _ when index.GoneBy(change) is { } other => new Ruling(
            Outcome.Modified, $"{wordings.HappensNot(change.Words)} ({Wordings.Votes(change)})", Instead: (Happens(other), Wordings.Votes(other))),
        _ => new Ruling(Outcome.Adopted, $"{wordings.HappensNot(change.Words)} ({Wordings.Votes(change)})"),
    };

    private string Happens(Change change) => wordings.Happens(index.WordsOf(change));

    private Ruling Keep(Change change)
    {
        if (change.Loci.Count == 0)
        {
            return new Ruling(Outcome.Noted, $"Zustimmung zu {wordings.Quote(change.Words.OldText)}; die Worte stehen so nicht im Entwurf");
        }

        return index.GoneBy(change) is { } other
            ? new Ruling(Outcome.Rejected, $"{Happens(other)} ({Wordings.Votes(other)})")
            : new Ruling(Outcome.Adopted, Happens(change));
    }

    private Ruling Objection(Change change)
    {
        if (index.GoneBy(change) is { } other)
        {
            return new Ruling(Outcome.Adopted, $"{Happens(other)} ({Wordings.Votes(other)})");
        }

        if (index.JoinedBy(change) is { } joined)
        {
            return Qualified(change, joined);
        }

        return index.TiedOver(change)
            ? new Ruling(Outcome.Open, $"Für andere Worte anstelle von {wordings.Quote(change.Words.OldText)} liegen Vorschläge mit gleich vielen Tischen vor")
            : new Ruling(Outcome.Rejected, $"{wordings.Quote(change.Words.OldText)} bleibt im Text, weil kein anderer Wortlaut genug Tische hinter sich hat");
    }
}
