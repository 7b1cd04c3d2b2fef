using System.Globalization;
using System.Text.Json;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Reads a list of statements in JSON, an object a line.</summary>
internal static class ListJson
{
    private static readonly string[] TextNames = ["text", "statement", "aussage"];
    private static readonly string[] TableNames = ["table", "tisch"];
    private static readonly string[] RoundNames = ["round", "runde"];

    public static IEnumerable<ListRow> Read(IEnumerable<string> lines)
    {
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Row(number, line);
            }
        }
    }

    private static ListRow Row(int number, string line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement item = json.RootElement;
            string? round = Field(item, RoundNames);
            return new ListRow(
                number,
                Field(item, ["id"]),
                Field(item, TextNames),
                Field(item, TableNames) ?? string.Empty,
                int.TryParse(round, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null);
        }
        catch (JsonException)
        {
            return new ListRow(number, null, null, string.Empty, null);
        }
    }

    private static string? Field(JsonElement item, string[] names)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (string name in names)
        {
            if (item.TryGetProperty(name, out JsonElement value)
                && value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            {
                return value.ToString();
            }
        }

        return null;
    }
}
