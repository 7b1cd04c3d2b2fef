using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Html;

/// <summary>Says in a German phrase what a change does and why it is in the text or not.</summary>
internal static class ChangeText
{
    /// <summary>The change as a line: „gastfreundlich“ → „kulturoffen“.</summary>
    public static Markup Headline(ChangeWords words)
    {
        Markup old = Quoted(words.OldText, "old");
        Markup fresh = Quoted(words.NewText, "new");
        return words.Operation switch
        {
            ChangeOperation.Replace => Markup.Of($"{old} → {fresh}"),
            ChangeOperation.Insert => Markup.Of($"{fresh} einfügen{Where(words.Anchor)}"),
            ChangeOperation.Delete => Markup.Of($"{old} streichen{Where(words.Anchor)}"),
            ChangeOperation.Rewrite => Markup.Of($"{RewriteSubject(words)} neu: {fresh}"),
            ChangeOperation.Move => Markup.Of($"{old} umstellen{Where(words.Anchor)}"),
            ChangeOperation.Keep => Markup.Of($"{old} beibehalten"),
            _ => Markup.Of($"Kritik an {old}"),
        };
    }

    /// <summary>Why the change is in the proposed text, or why not.</summary>
    public static string Verdict(ChangeChoice? choice, int support) => choice?.Reason switch
    {
        ChoiceReason.Applied => "Im Vorschlag enthalten.",
        ChoiceReason.TooFewTables => $"Nicht im Vorschlag: {German.Tables(support)} genügt nicht.",
        ChoiceReason.Opposed => "Nicht im Vorschlag: Ebenso viele oder mehr Tische sind dagegen.",
        ChoiceReason.WeakerThanRival => "Nicht im Vorschlag: Eine andere Fassung hat mehr Tische.",
        ChoiceReason.TiedWithRival => "Zu entscheiden: Eine andere Fassung hat gleich viele Tische.",
        ChoiceReason.NoPlace => "Zu entscheiden: Die Stelle im Text ist nicht sicher.",
        ChoiceReason.DoesNotFit => "Zu entscheiden: Die Änderung ließ sich nicht fehlerfrei einsetzen.",
        ChoiceReason.NoOtherWords => "Keine andere Formulierung vorgeschlagen.",
        _ => "Kein Entwurf, in den die Änderung eingesetzt werden könnte.",
    };

    /// <summary>A short word for lists and for people who see no colours.</summary>
    public static string State(ChangeChoice? choice) => choice?.Reason switch
    {
        ChoiceReason.Applied => "im Vorschlag",
        ChoiceReason.TiedWithRival or ChoiceReason.NoPlace or ChoiceReason.DoesNotFit => "zu entscheiden",
        ChoiceReason.NoOtherWords => "ohne Textänderung",
        _ => "nicht im Vorschlag",
    };

    private static Markup RewriteSubject(ChangeWords words) => words.Anchor is { } anchor
        ? Markup.Of($"{anchor.Text}")
        : words.OldText is null ? Markup.Of($"Satz") : Quoted(words.OldText, "old");

    private static Markup Where(Anchor? anchor) => anchor is null ? Markup.Empty : anchor.Relation switch
    {
        AnchorRelation.Before => Markup.Of($" vor „{anchor.Text}“"),
        AnchorRelation.After => Markup.Of($" nach „{anchor.Text}“"),
        _ => Markup.Of($" (Stelle: {anchor.Text})"),
    };

    private static Markup Quoted(string? words, string kind) =>
        words is null ? Markup.Of($"?") : Markup.Of($"<q class=\"{kind}\">„{words}“</q>");
}
