using System.Text;
using System.Text.Json;

namespace DialogueMining.Pipeline.Notes;

/// <summary>A value of a JSON file with the line that it stands in, so that problems can name it.</summary>
/// <param name="Kind">Object, array, string, number, true, false or null.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Value">The text of a string or number; empty for others.</param>
/// <param name="Members">Members of an object by name, in order; of a doubled name the last.</param>
/// <param name="Items">Items of an array.</param>
internal sealed record JsonItem(
    JsonTokenType Kind,
    int Line,
    string Value,
    IReadOnlyList<KeyValuePair<string, JsonItem>> Members,
    IReadOnlyList<JsonItem> Items)
{
    private const int MostDepth = 32;

    /// <summary>Reads JSON with comments and trailing commas.</summary>
    /// <exception cref="JsonException">The text is no JSON; its line number counts from 0.</exception>
    public static JsonItem Parse(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        JsonReaderOptions options = new()
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = MostDepth,
        };
        Utf8JsonReader reader = new(bytes, options);
        LineCount lines = new(bytes);
        reader.Read();
        JsonItem root = ReadValue(ref reader, lines);
        reader.Read();
        return root;
    }

    /// <summary>A member by its name, whatever its case; null where there is none.</summary>
    public JsonItem? Find(string name) =>
        Members.LastOrDefault(member => string.Equals(member.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    private static JsonItem ReadValue(ref Utf8JsonReader reader, LineCount lines)
    {
        int line = lines.Of((int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return new JsonItem(JsonTokenType.StartObject, line, string.Empty, ReadMembers(ref reader, lines), []);
            case JsonTokenType.StartArray:
                return new JsonItem(JsonTokenType.StartArray, line, string.Empty, [], ReadItems(ref reader, lines));
            case JsonTokenType.String:
                return new JsonItem(JsonTokenType.String, line, reader.GetString() ?? string.Empty, [], []);
            default:
                string value = Encoding.UTF8.GetString(reader.ValueSpan);
                return new JsonItem(reader.TokenType, line, value, [], []);
        }
    }

    private static List<KeyValuePair<string, JsonItem>> ReadMembers(ref Utf8JsonReader reader, LineCount lines)
    {
        List<KeyValuePair<string, JsonItem>> members = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = reader.GetString() ?? string.Empty;
            reader.Read();
            members.Add(new KeyValuePair<string, JsonItem>(name, ReadValue(ref reader, lines)));
        }

        return members;
    }

    private static List<JsonItem> ReadItems(ref Utf8JsonReader reader, LineCount lines)
    {
        List<JsonItem> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue(ref reader, lines));
        }

        return items;
    }

    /// <summary>Lines of a byte text; offsets are asked for in rising order.</summary>
    private sealed class LineCount(byte[] bytes)
    {
        private int _at;
        private int _line = 1;

        public int Of(int offset)
        {
            _line += bytes.AsSpan(_at, offset - _at).Count((byte)'\n');
            _at = offset;
            return _line;
        }
    }
}
