using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Phrases;

namespace DialogueMining.Pipeline.Reports;

/// <summary>Says in a German phrase what a change does and why it is in the text or not.</summary>
internal static class ChangePhrase
{
    /// <summary>The change as a line of text: „gastfreundlich“ → „kulturoffen“.</summary>
    public static string Line(ChangeWords words) => string.Concat(Parts(words).Select(part => part.Text));

    /// <summary>The same in parts, so that old and new words can be set apart.</summary>
    public static IReadOnlyList<PhrasePart> Parts(ChangeWords words)
    {
        PhrasePart old = Quoted(words.OldText, "old");
        PhrasePart fresh = Quoted(words.NewText, "new");
        return words.Operation switch
        {
            ChangeOperation.Replace => [old, Own(" → "), fresh],
            ChangeOperation.Insert => [fresh, Own(Speech.Of(" einfügen")), Where(words.Anchor)],
            ChangeOperation.Delete => [old, Own(Speech.Of(" streichen")), Where(words.Anchor)],
            ChangeOperation.Rewrite => [RewriteSubject(words, old), Own(Speech.Of(" neu: ")), fresh],
            ChangeOperation.Move => [old, Own(Speech.Of(" umstellen")), Where(words.Anchor)],
            ChangeOperation.Keep => [old, Own(Speech.Of(" beibehalten"))],
            _ => [Own(Speech.Of("Kritik an ")), old],
        };
    }

    /// <summary>Why the change is in the proposed text, or why not.</summary>
    public static string Verdict(ChangeChoice? choice, Change change) => Because(choice, change) + Afterwards(choice);

    /// <summary>The same in two: what holds, as one shows it in bold, and why; the second may be empty.</summary>
    public static (string State, string Grounds) Told(ChangeChoice? choice, Change change)
    {
        string because = Because(choice, change);
        int colon = because.IndexOf(": ", StringComparison.Ordinal);
        (string state, string grounds) = colon >= 0 ? (because[..(colon + 1)], because[(colon + 2)..])
            : choice?.Reason is ChoiceReason.Applied or ChoiceReason.DecidedAgainst ? (because, string.Empty)
            : (State(choice) + ":", because);
        return (state, (grounds + Afterwards(choice)).TrimStart());
    }

    private static string Afterwards(ChangeChoice? choice) => choice is null ? string.Empty : Decided(choice.Ruling) + Machine(choice);

    private static string Because(ChangeChoice? choice, Change change) => choice?.Reason switch
    {
        ChoiceReason.Applied => Speech.Of("Im Vorschlag enthalten."),
        ChoiceReason.TooFewTables => TooFew(ResultIndex.Tables(change, EvidenceRole.Support).Count),
        ChoiceReason.Opposed => Speech.Of("Nicht im Vorschlag: Ebenso viele oder mehr Tische sind dagegen."),
        ChoiceReason.WeakerThanRival => Speech.Of("Nicht im Vorschlag: Eine andere Fassung hat mehr Tische."),
        ChoiceReason.TiedWithRival => Speech.Of("Zu entscheiden: Eine andere Fassung hat gleich viele Tische."),
        ChoiceReason.NoPlace => Speech.Of("Zu entscheiden: Die Stelle im Text ist nicht sicher."),
        ChoiceReason.DoesNotFit => Speech.Of("Zu entscheiden: Die Änderung ließ sich nicht fehlerfrei einsetzen."),
        ChoiceReason.DecidedAgainst => Speech.Of("Nicht im Vorschlag."),
        ChoiceReason.RivalAdopted => Speech.Of("Nicht im Vorschlag: Eine andere Fassung ist angenommen."),
        ChoiceReason.NoOtherWords when change.Words.Operation == ChangeOperation.Keep => Speech.Of("Der Wortlaut soll bleiben, wie er ist."),
        ChoiceReason.NoOtherWords => Speech.Of("Keine andere Formulierung vorgeschlagen."),
        _ => Speech.Of("Kein Entwurf, in den die Änderung eingesetzt werden könnte."),
    };

    private static string TooFew(int support) => support == 1
        ? Speech.Put($"Nicht im Vorschlag: {German.Tables(support)} genügt nicht.")
        : Speech.Put($"Nicht im Vorschlag: {German.Tables(support)} genügen nicht.");

    /// <summary>What a person decided about the change; empty where nobody did.</summary>
    public static string Decided(ChangeRuling? ruling) => ruling is null ? string.Empty
        : ruling.Signature.Origin is not null ? " " + Origin(ruling.Signature) + Why(ruling.Signature)
        : " " + Speech.Put($"Entschieden von {ruling.Signature.DecidedBy}{When(ruling.Signature)}: {German.Done(ruling.Verdict)}{Reworded(ruling)}.") + Why(ruling.Signature);

    /// <summary>Which language model suggested the words, and who took them over; empty where none did.</summary>
    public static string Origin(Signature signature) => signature.Origin switch
    {
        null => string.Empty,
        { Reworded: true } => Speech.Put($"Vorschlag eines Sprachmodells ({signature.Origin.Model}), mit anderen Worten übernommen von {signature.DecidedBy}{When(signature)}."),
        _ => Speech.Put($"Vorschlag eines Sprachmodells ({signature.Origin.Model}), übernommen von {signature.DecidedBy}{When(signature)}."),
    };

    private static string When(Signature signature) => signature.DecidedAt is { } at ? " " + GermanTime.When(at) : string.Empty;

    private static string Reworded(ChangeRuling ruling) => ruling.Text is { } text ? $" („{text}“)" : string.Empty;

    private static string Why(Signature signature) => signature.Reason is { } reason ? $" {reason.TrimEnd().TrimEnd('.')}." : string.Empty;

    // The machine's proposal is named where a person went another way.
    private static string Machine(ChangeChoice choice) => choice.Machine is { } machine && (machine == ChoiceReason.Applied) != (choice.Reason == ChoiceReason.Applied)
        ? " " + (machine == ChoiceReason.Applied
            ? Speech.Of("Das Programm hatte vorgeschlagen: übernehmen.")
            : Speech.Of("Das Programm hatte vorgeschlagen: nicht übernehmen."))
        : string.Empty;

    /// <summary>Whether a person has to choose before the text can be finished.</summary>
    public static bool IsOpen(ChangeChoice? choice) =>
        choice?.Reason is ChoiceReason.TiedWithRival or ChoiceReason.NoPlace or ChoiceReason.DoesNotFit;

    /// <summary>A short word for lists and for people who see no colours.</summary>
    public static string State(ChangeChoice? choice) => choice?.Reason switch
    {
        ChoiceReason.Applied => Speech.Of("im Vorschlag"),
        ChoiceReason.NoOtherWords => Speech.Of("ohne Textänderung"),
        _ => Speech.Of(IsOpen(choice) ? "zu entscheiden" : "nicht im Vorschlag"),
    };

    private static PhrasePart RewriteSubject(ChangeWords words, PhrasePart old) => words switch
    {
        { Anchor: { } anchor } => Own(AtHead(PlaceName.Of(anchor.Text))),
        { OldText: null } => Own(Speech.Of("Satz")),
        _ => old,
    };

    // „letzten Satz“ of a note begins the phrase here: „Letzter Satz neu: …“.
    private static string AtHead(string place) => place.Length == 0 ? place : char.ToUpperInvariant(place[0]) + place[1..];

    private static PhrasePart Where(Anchor? anchor) => Own(anchor?.Relation switch
    {
        null => string.Empty,
        AnchorRelation.Before => Speech.Put($" vor „{anchor.Text}“"),
        AnchorRelation.After => Speech.Put($" nach „{anchor.Text}“"),
        _ => Speech.Put($" (Stelle: {PlaceName.Of(anchor.Text)})"),
    });

    private static PhrasePart Quoted(string? words, string role) => words is null ? Own("?") : new($"„{words}“", role);

    private static PhrasePart Own(string text) => new(text, null);
}
