using DialogueMining.Models;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>What can go wrong with a chosen change, in plain German.</summary>
internal static class ConsolidationProblems
{
    public static Problem DoesNotFit(Change change, Draft draft, ChangeRuling? ruling, string why) => new(
        "TEXT-001",
        Severity.Warning,
        ruling?.Source ?? PlaceOf(draft),
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

    /// <summary>A person adopted a change that has no place.</summary>
    public static Problem NoPlace(Change change, ChangeRuling ruling) => new(
        "TEXT-003",
        Severity.Warning,
        ruling.Source,
        $"Die Änderung {change.Id.Value} ({Saying(change.Words)}) soll übernommen werden, aber ihre Stelle im Entwurf ist nicht sicher.",
        "eine Stelle, genannt mit Worten des Entwurfs",
        "Mit „adoptElsewhere“ eine der angebotenen Stellen wählen oder mit „before“ oder „after“ eine nennen.");

    /// <summary>A person adopted a change that wants the same words as another adopted one.</summary>
    public static Problem Overlaps(Change change, Change other, ChangeRuling ruling) => new(
        "TEXT-004",
        Severity.Warning,
        ruling.Source,
        $"Die Änderung {change.Id.Value} ({Saying(change.Words)}) betrifft dieselben Worte wie {other.Id.Value} ({Saying(other.Words)}), die auch übernommen werden soll.",
        "eine Entscheidung für eine der beiden",
        $"Im Text steht {other.Id.Value}, weil diese Entscheidung zuerst kommt. Bitte eine der beiden ablehnen.");

    /// <summary>A person adopted a criticism without giving other words.</summary>
    public static Problem NoWords(Change change, ChangeRuling ruling) => new(
        "TEXT-005",
        Severity.Warning,
        ruling.Source,
        $"{Saying(change.Words)} ({change.Id.Value}) lässt sich nicht übernehmen, weil keine anderen Worte vorgeschlagen sind.",
        "die Worte, die an die Stelle treten sollen",
        "Mit „adoptReworded“ und „text“ die neuen Worte angeben.");

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
