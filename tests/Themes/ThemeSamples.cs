using DialogueMining.Models;
using DialogueMining.Pipeline.Annotation;

namespace DialogueMining.Tests.Themes;

/// <summary>Statements for tests of the stage: three matters, six tables.</summary>
internal static class ThemeSamples
{
    private static readonly string[] Garden =
    [
        "Der Garten braucht neue Beete und einen Kompost", "Im Garten fehlen Beete für Kräuter",
        "Die Beete im Garten gießt im Sommer keiner", "Kompost und Kräuter gehören in den Garten",
        "Mehr Kräuter, weniger Rasen im Garten", "Der Garten ist ohne Kompost nichts wert",
    ];

    private static readonly string[] Bus =
    [
        "Der Bus fährt abends zu selten", "Abends kein Bus mehr nach Hause, der Fahrplan ist dünn",
        "Ein besserer Fahrplan für den Bus am Abend", "Die Haltestelle braucht ein Dach, der Bus hat Verspätung",
        "Haltestelle und Fahrplan passen nicht zum Bus", "Am Abend steht man an der Haltestelle im Regen",
    ];

    private static readonly string[] Choir =
    [
        "Der Chor sucht einen Probenraum", "Für den Chor fehlen Noten und ein Probenraum",
        "Noten kosten Geld, der Chor hat keines", "Ein Probenraum mit Klavier für den Chor",
        "Das Klavier im Probenraum ist verstimmt", "Chor und Klavier, Noten und Lieder",
    ];

    /// <summary>Eighteen statements, the matters mixed as tables mix them.</summary>
    public static IReadOnlyList<AnnotatedStatement> ThreeMatters { get; } = Annotated(
        [.. Enumerable.Range(0, Garden.Length).SelectMany(table => new[]
        {
            Of(3 * table, $"Tisch {table + 1}", Garden[table]),
            Of(3 * table + 1, $"Tisch {table + 1}", Bus[table]),
            Of(3 * table + 2, $"Tisch {table + 1}", Choir[table]),
        })]);

    public static Statement Of(int number, string table, string text, int? round = 1) => new(
        new StatementId($"s{number + 1:0000}"), table, round, text,
        new SourcePlace("notes.txt", number + 1, number + 1, null, null, []),
        StatementKind.Remark, null, new Dictionary<string, string>());

    public static IReadOnlyList<AnnotatedStatement> Annotated(IReadOnlyList<Statement> statements) =>
        new Annotator(new AnnotationOptions()).Annotate(statements);
}
