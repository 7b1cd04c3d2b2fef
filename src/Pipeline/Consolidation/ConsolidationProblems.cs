using DialogueMining.Models;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>What can go wrong with a chosen change, in plain German.</summary>
internal static class ConsolidationProblems
{
    public static Problem DoesNotFit(Change change, Draft draft, string why) => new(
        "TEXT-001",
        Severity.Warning,
        PlaceOf(draft),
        $"Die Änderung {change.Id.Value} ({Saying(change.Words)}) lässt sich nicht in den Satz einfügen: {why}.",
        "Ein Satz, in dem sich nur die gewünschten Wörter ändern.",
        "Bitte die Stelle von Hand fassen; die Änderung ist nicht im vorgeschlagenen Text.");

    public static Problem NoDraft(EventDocument document) => new(
        "TEXT-002",
        Severity.Warning,
        null,
        $"Zum Dokument „{document.Title}“ gibt es keinen Entwurf.",
        "Ein Entwurf in Markdown.",
        "Die Änderungen sind gezählt, aber kein Text ist entstanden.");

    /// <summary>The change in a few words.</summary>
    public static string Saying(ChangeWords words) => words.Operation switch
    {
        ChangeOperation.Replace => $"„{words.OldText}“ durch „{words.NewText}“ ersetzen",
        ChangeOperation.Insert => $"„{words.NewText}“ ergänzen",
        ChangeOperation.Delete => $"„{words.OldText}“ streichen",
        ChangeOperation.Rewrite => $"neue Fassung „{words.NewText}“",
        ChangeOperation.Move => $"„{words.OldText}“ umstellen",
        ChangeOperation.Keep => $"„{words.OldText}“ beibehalten",
        _ => $"Einwand gegen „{words.OldText}“",
    };

    private static SourcePlace PlaceOf(Draft draft) => new(draft.File, null, null, null, null, []);
}
