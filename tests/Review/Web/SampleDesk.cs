using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Review.Web;

/// <summary>The tests of the desk share the sample results and run one after the other: each starts a server.</summary>
[CollectionDefinition(Name)]
public sealed class SampleDesk : ICollectionFixture<SampleResult>
{
    public const string Name = "desk";

    /// <summary>The small event: one document, every page has something to show.</summary>
    public const string Small = "stadtbibliothek-leseberg";

    /// <summary>The event of the README.</summary>
    public const string Large = "dortmund-2006";

    /// <summary>Every page of the desk, with ids of the small event where one is needed.</summary>
    internal static IReadOnlyList<string> PagesOf(DeskServer server) =>
    [
        "/", "/?zeige=alle", "/?stufe=vague", "/aenderung/" + server.Desk.State.Changes[0].Change.Id.Value,
        "/aenderung/" + server.Desk.State.Changes[^1].Change.Id.Value,
        "/texte/" + server.Desk.State.Texts[0].Text.Document, "/themen", "/themen/" + server.Desk.State.Themes[0].Theme.Id.Value,
        "/aussagen", "/aussagen?suche=tisch&seite=2", "/aussagen/" + server.Desk.State.Statements[0].Statement.Id.Value,
        "/verlauf", "/verlauf/vergleich?von=0&bis=1", "/abschluss", "/personen", "/hilfe",
    ];
}
