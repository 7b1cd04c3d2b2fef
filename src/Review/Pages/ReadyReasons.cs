namespace DialogueMining.Review.Pages;

/// <summary>Reasons in the office's words, to choose from; any of them can be completed by one's own.</summary>
internal static class ReadyReasons
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Mehrere Tische wünschen diese Änderung, niemand widerspricht.",
        "Die Änderung macht den Text klarer, ohne den Sinn zu ändern.",
        "Der Wunsch wird mit anderen Worten aufgenommen.",
        "Der Gedanke steht bereits an anderer Stelle im Text.",
        "Die Tische waren hierzu nicht einer Meinung; der Text bleibt, wie er ist.",
        "Eine andere Fassung trifft das Anliegen besser.",
        "Die Änderung würde den Sinn des Satzes verkehren.",
        "Der Vorschlag betrifft die Umsetzung, nicht den Text.",
        "Der Vorschlag geht an die zuständige Stelle.",
        "Für diesen Text zu speziell; der Hinweis wird bei der Umsetzung beachtet.",
    ];
}
