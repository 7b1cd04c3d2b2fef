using System.Text.Json;
using DialogueMining.Models;
using DialogueMining.Review.Desk;
using DialogueMining.Review.Log;

namespace DialogueMining.Review.Pages;

/// <summary>Says in a sentence what an entry of the log did: „A. Weber: „alt“ → „neu“ – übernehmen“.</summary>
internal sealed class EntryTexts(PageTexts texts, Phrases phrases)
{
    private const int LongestSubject = 90;

    private static readonly string[] Parts = ["changes", "amendments", "statements", "pools", "themes"];

    /// <summary>Who did what to what.</summary>
    public string Say(LogEntry entry, DeskState state)
    {
        string about = entry.Subjects.Count switch
        {
            0 => string.Empty,
            1 => Say(entry.Subjects[0], state),
            _ => $"{Say(entry.Subjects[0], state)} {texts["und {0} weitere", entry.Subjects.Count - 1]}",
        };
        string did = Deed(entry.Action);
        return about.Length == 0 ? $"{entry.Reviewer}: {did}" : $"{entry.Reviewer}: {about} – {did}";
    }

    /// <summary>What an entry is about.</summary>
    public string Say(Subject subject, DeskState state) => Short(subject.Kind switch
    {
        SubjectKind.Change => state.Find(new ChangeId(subject.Id)) is { } change ? phrases.Line(change.Change.Words) : subject.Id,
        SubjectKind.Statement => state.Find(new StatementId(subject.Id)) is { } statement ? $"„{statement.Statement.Text}“" : subject.Id,
        _ => state.Find(new ThemeId(subject.Id)) is { } theme ? texts["Thema „{0}“", theme.Theme.Label] : texts["Thema {0}", subject.Id],
    });

    /// <summary>The pages of what an entry is about, as far as they are still there.</summary>
    public static IEnumerable<string> Addresses(LogEntry entry, DeskState state) => entry.Subjects.Select(subject => subject.Kind switch
    {
        SubjectKind.Change => state.Find(new ChangeId(subject.Id)) is { } change ? Routes.Of(change.Change.Id) + "?zeige=alle" : null,
        SubjectKind.Statement => state.Find(new StatementId(subject.Id)) is { } statement ? Routes.Of(statement.Statement.Id) : null,
        _ => state.Find(new ThemeId(subject.Id)) is { } theme ? Routes.Of(theme.Theme.Id) : null,
    }).OfType<string>();

    // The action is a piece of a decisions file; its first entry tells what all of them do.
    private string Deed(string action)
    {
        using JsonDocument json = JsonDocument.Parse(action);
        JsonElement entry = json.RootElement;
        if (entry.TryGetProperty("restore", out JsonElement number))
        {
            return texts["Stand nach Nr. {0} wiederhergestellt", number.ToString()];
        }

        foreach (string part in Parts)
        {
            if (entry.TryGetProperty(part, out JsonElement entries) && entries.ValueKind == JsonValueKind.Array && entries.GetArrayLength() > 0)
            {
                return Deed(part, entries[0]) + Why(entries[0], entry);
            }
        }

        return texts[entry.TryGetProperty("undo", out _) ? "letzte Entscheidung zurückgenommen" : "letzte Entscheidung wiederholt"];
    }

    private string Deed(string part, JsonElement entry) => part switch
    {
        "changes" => Enum.TryParse(Word(entry, "decision"), ignoreCase: true, out Verdict verdict)
            ? phrases.Of(verdict) + (Word(entry, "text") is { } text ? $" („{text}“)" : string.Empty)
            : texts["entschieden"],
        "statements" => Enum.TryParse(Word(entry, "outcome"), ignoreCase: true, out Outcome outcome) ? phrases.Of(outcome) : texts["entschieden"],
        "amendments" => texts["eigene Änderung: {0}", Own(entry)],
        _ => Word(entry, "edit") switch
        {
            "join" => texts["mit einem anderen Wunsch zusammengelegt"],
            "part" => texts["Aussagen abgetrennt"],
            "rename" => texts["umbenannt in „{0}“", Word(entry, "label")],
            "merge" => texts["mit einem anderen Thema zusammengelegt"],
            "split" => texts["neues Thema „{0}“ gebildet", Word(entry, "label")],
            _ => texts["in ein anderes Thema verschoben"],
        },
    };

    private static string Own(JsonElement entry) => (Word(entry, "oldText"), Word(entry, "newText")) switch
    {
        ({ } old, { } fresh) => $"„{old}“ → „{fresh}“",
        ({ } old, null) => $"~~{old}~~",
        (_, var fresh) => $"+ „{fresh}“",
    };

    private static string Why(JsonElement entry, JsonElement all) =>
        (Word(entry, "reason") ?? Word(all, "reason")) is { Length: > 0 } reason ? $" ({reason})" : string.Empty;

    private static string? Word(JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static string Short(string text) => text.Length <= LongestSubject ? text : text[..LongestSubject].TrimEnd() + " …";
}
