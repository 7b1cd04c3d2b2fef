using DialogueMining.Models;

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
            ChangeOperation.Insert => [fresh, Own(" einfügen"), Where(words.Anchor)],
            ChangeOperation.Delete => [old, Own(" streichen"), Where(words.Anchor)],
            ChangeOperation.Rewrite => [RewriteSubject(words, old), Own(" neu: "), fresh],
            ChangeOperation.Move => [old, Own(" umstellen"), Where(words.Anchor)],
            ChangeOperation.Keep => [old, Own(" beibehalten")],
            _ => [Own("Kritik an "), old],
        };
    }

    /// <summary>Why the change is in the proposed text, or why not.</summary>
    public static string Verdict(ChangeChoice? choice, int support) =>
        choice is null ? Because(null, support) : Because(choice.Reason, support) + Decided(choice.Ruling) + Machine(choice);

    private static string Because(ChoiceReason? reason, int support) => reason switch
    {
        ChoiceReason.Applied => "Im Vorschlag enthalten.",
        ChoiceReason.TooFewTables => $"Nicht im Vorschlag: {German.Tables(support)} genügt nicht.",
        ChoiceReason.Opposed => "Nicht im Vorschlag: Ebenso viele oder mehr Tische sind dagegen.",
        ChoiceReason.WeakerThanRival => "Nicht im Vorschlag: Eine andere Fassung hat mehr Tische.",
        ChoiceReason.TiedWithRival => "Zu entscheiden: Eine andere Fassung hat gleich viele Tische.",
        ChoiceReason.NoPlace => "Zu entscheiden: Die Stelle im Text ist nicht sicher.",
        ChoiceReason.DoesNotFit => "Zu entscheiden: Die Änderung ließ sich nicht fehlerfrei einsetzen.",
        ChoiceReason.NoOtherWords => "Keine andere Formulierung vorgeschlagen.",
        ChoiceReason.DecidedAgainst => "Nicht im Vorschlag.",
        ChoiceReason.RivalAdopted => "Nicht im Vorschlag: Eine andere Fassung ist angenommen.",
        _ => "Kein Entwurf, in den die Änderung eingesetzt werden könnte.",
    };

    /// <summary>What a person decided about the change; empty where nobody did.</summary>
    public static string Decided(ChangeRuling? ruling) => ruling is null ? string.Empty
        : $" Entschieden von {ruling.Signature.DecidedBy}{When(ruling.Signature)}: {German.Name(ruling.Verdict)}{Reworded(ruling)}.{Why(ruling.Signature)}";

    private static string When(Signature signature) => signature.DecidedAt is { } at ? $" ({at})" : string.Empty;

    private static string Reworded(ChangeRuling ruling) => ruling.Text is { } text ? $" („{text}“)" : string.Empty;

    private static string Why(Signature signature) => signature.Reason is { } reason ? $" {reason.TrimEnd().TrimEnd('.')}." : string.Empty;

    // The machine's proposal is named where a person went another way.
    private static string Machine(ChangeChoice choice) => choice.Machine is { } machine && machine != choice.Reason
        ? $" Das Programm hatte vorgeschlagen: {(machine == ChoiceReason.Applied ? "übernehmen" : "nicht übernehmen")}."
        : string.Empty;

    /// <summary>Whether a person has to choose before the text can be finished.</summary>
    public static bool IsOpen(ChangeChoice? choice) =>
        choice?.Reason is ChoiceReason.TiedWithRival or ChoiceReason.NoPlace or ChoiceReason.DoesNotFit;

    /// <summary>A short word for lists and for people who see no colours.</summary>
    public static string State(ChangeChoice? choice) => choice?.Reason switch
    {
        ChoiceReason.Applied => "im Vorschlag",
        ChoiceReason.NoOtherWords => "ohne Textänderung",
        _ => IsOpen(choice) ? "zu entscheiden" : "nicht im Vorschlag",
    };

    private static PhrasePart RewriteSubject(ChangeWords words, PhrasePart old) => words switch
    {
        { Anchor: { } anchor } => Own(anchor.Text),
        { OldText: null } => Own("Satz"),
        _ => old,
    };

    private static PhrasePart Where(Anchor? anchor) => Own(anchor?.Relation switch
    {
        null => string.Empty,
        AnchorRelation.Before => $" vor „{anchor.Text}“",
        AnchorRelation.After => $" nach „{anchor.Text}“",
        _ => $" (Stelle: {anchor.Text})",
    });

    private static PhrasePart Quoted(string? words, string role) => words is null ? Own("?") : new($"„{words}“", role);

    private static PhrasePart Own(string text) => new(text, null);
}
