using System.Globalization;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Priorities;

/// <summary>Every problem that counting dots can meet, in one place.</summary>
internal static class PriorityProblems
{
    public static Problem Negative(VoteLine vote) => new("PRIO-001", Severity.Warning, vote.Place,
        Text($"„{vote.Topic}“ hat {vote.Points} Punkte; die Zeile wurde nicht gezählt."), "eine Zahl ab 0", "Die Zahl berichtigen.");

    public static Problem TooMany(VoteLine vote, int most) => new("PRIO-002", Severity.Warning, vote.Place,
        Text($"„{vote.Topic}“ hat {vote.Points} Punkte; das ist nicht möglich, die Zeile wurde nicht gezählt."),
        Text($"höchstens {most} Punkte"), "Die Zahl berichtigen.");

    public static Problem CountedAs(VoteLine vote, string topic) => new("PRIO-003", Severity.Note, vote.Place,
        $"„{vote.Topic}“ wurde als „{topic}“ gezählt.", string.Empty,
        "Nichts zu tun, wenn dieses Thema gemeint ist; sonst die Schreibweise berichtigen.");

    public static Problem UnknownTopic(VoteLine vote) => new("PRIO-004", Severity.Warning, vote.Place,
        $"„{vote.Topic}“ steht nicht auf der Liste der Themen; es wurde unter eigenem Namen gezählt.",
        "ein Thema der Liste in event.json", "Die Schreibweise berichtigen oder das Thema in die Liste aufnehmen.");

    public static Problem Twice(VoteLine vote, VoteLine counted) => new("PRIO-005",
        vote.Points == counted.Points ? Severity.Note : Severity.Warning, vote.Place,
        vote.Points == counted.Points
            ? Text($"Die Punkte von „{vote.Table}“ für „{vote.Topic}“ stehen auch in „{counted.Place.File}“; sie wurden einmal gezählt.")
            : Text($"Für „{vote.Topic}“ nennt „{vote.Table}“ hier {vote.Points} Punkte, in „{counted.Place.File}“ {counted.Points}; es gelten die {counted.Points}."),
        string.Empty, vote.Points == counted.Points ? string.Empty : "Die richtige Zahl stehen lassen, die andere löschen.");

    public static Problem AddedUp(VoteLine vote) => new("PRIO-006", Severity.Note, vote.Place,
        $"„{vote.Topic}“ steht mehrfach da; die Punkte wurden zusammengezählt.", string.Empty,
        "Nichts zu tun, wenn die Punkte auf mehrere Zeilen verteilt waren.");

    public static Problem InTotals(VoteLine vote, string file) => new("PRIO-007", Severity.Note, vote.Place,
        $"Die Punkte der Tische sind in den Summen von „{file}“ schon enthalten und wurden nicht noch einmal gezählt.",
        string.Empty, "Sollen sie hinzukommen, in der Datei die Spalte „tisch“ ausfüllen.");

    public static Problem OtherRound(VoteLine vote) => new("PRIO-008", Severity.Note, vote.Place,
        Text($"„{vote.Topic}“ hat Punkte in Runde {vote.Round}, in der nicht abgestimmt wurde; sie wurden nicht gezählt."),
        "Punkte in der Runde mit der Abstimmung", "Die Punkte unter die Überschrift der richtigen Runde setzen.");

    public static Problem TieAtEdge(int top, int taken, int points) => new("PRIO-009", Severity.Note, null,
        Text($"Gleichstand am Rand: Statt {top} gehören {taken} Themen zu den Schwerpunkten, mehrere haben {points} Punkte."),
        string.Empty, "Bei Bedarf entscheiden, welche Themen wegfallen.");

    public static Problem MoreThanPossible(string table, int points, int possible) => new("PRIO-010", Severity.Warning, null,
        Text($"„{table}“ hat {points} Punkte vergeben, möglich waren {possible}."), string.Empty,
        "Die Zahl der Teilnehmenden und die Punkte prüfen.");

    public static Problem WithoutDots(IEnumerable<string> topics) => new("PRIO-011", Severity.Note, null,
        "Ohne Punkte blieben: " + string.Join(", ", topics.Select(topic => $"„{topic}“")) + ".", string.Empty, string.Empty);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
