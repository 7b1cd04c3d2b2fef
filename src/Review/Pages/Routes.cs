using DialogueMining.Models;

namespace DialogueMining.Review.Pages;

/// <summary>The addresses of the desk.</summary>
internal static class Routes
{
    public const string Queue = "/", Texts = "/texte", Themes = "/themen", Statements = "/aussagen", History = "/verlauf",
        Compare = "/verlauf/vergleich", Finish = "/abschluss", People = "/personen", Help = "/hilfe", Now = "/stand";

    /// <summary>Field of an address that names the entry just made, so that the page can say so and offer to undo it.</summary>
    public const string JustMade = "eben";

    public static string Of(ChangeId change) => $"/aenderung/{Uri.EscapeDataString(change.Value)}";

    public static string Of(StatementId statement) => $"/aussagen/{Uri.EscapeDataString(statement.Value)}";

    public static string Of(ThemeId theme) => $"/themen/{Uri.EscapeDataString(theme.Value)}";

    public static string Text(string document) => $"{Texts}/{Uri.EscapeDataString(document)}";

    public static string File(string path) => $"{Finish}/datei/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>An address with the entry just made.</summary>
    public static string After(string address, long version)
    {
        int query = address.IndexOf('?', StringComparison.Ordinal);
        string path = query < 0 ? address : address[..query];
        IEnumerable<string> kept = query < 0 ? [] : address[(query + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(field => !field.StartsWith(JustMade + "=", StringComparison.Ordinal));
        return $"{path}?{string.Join('&', kept.Append(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{JustMade}={version}")))}";
    }
}
