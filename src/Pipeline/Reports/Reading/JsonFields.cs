using System.Text.Json;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Reading;

/// <summary>An object of <c>analysis.json</c>, read field by field.</summary>
/// <param name="element">The object.</param>
/// <exception cref="JsonException">A field is missing or holds something else than its kind: the file is not ours, or was edited.</exception>
internal readonly struct JsonFields(JsonElement element)
{
    public bool Has(string name) => Field(name) is not null;

    public string Text(string name) => OptionalText(name) ?? throw Missing(name);

    public string? OptionalText(string name) =>
        Field(name) is { ValueKind: JsonValueKind.String } field ? field.GetString() : null;

    public int Int(string name) => OptionalInt(name) ?? throw Missing(name);

    public int? OptionalInt(string name) =>
        Field(name) is { ValueKind: JsonValueKind.Number } field && field.TryGetInt32(out int value) ? value : null;

    public long Long(string name) =>
        Field(name) is { ValueKind: JsonValueKind.Number } field && field.TryGetInt64(out long value) ? value : throw Missing(name);

    public double Double(string name) => OptionalDouble(name) ?? throw Missing(name);

    public double? OptionalDouble(string name) =>
        Field(name) is { ValueKind: JsonValueKind.Number } field && field.TryGetDouble(out double value) ? value : null;

    public bool Bool(string name) => Field(name)?.ValueKind == JsonValueKind.True;

    public T Enum<T>(string name)
        where T : struct, Enum =>
        System.Enum.TryParse(Text(name), ignoreCase: true, out T value) && System.Enum.IsDefined(value) ? value : throw Missing(name);

    public JsonFields Object(string name) => OptionalObject(name) ?? throw Missing(name);

    public JsonFields? OptionalObject(string name) =>
        Field(name) is { ValueKind: JsonValueKind.Object } field ? new JsonFields(field) : null;

    public IReadOnlyList<T> List<T>(string name, Func<JsonFields, T> read) =>
        [.. Items(name).Select(item => item.ValueKind == JsonValueKind.Object ? read(new JsonFields(item)) : throw Missing(name))];

    public IReadOnlyList<string> Texts(string name) =>
        [.. Items(name).Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : throw Missing(name))];

    public IReadOnlyList<ChangeId> ChangeIds(string name) => [.. Texts(name).Select(id => new ChangeId(id))];

    /// <summary>Fields with free names; empty where there are none.</summary>
    public IReadOnlyDictionary<string, string> Columns(string name) => Field(name) is { ValueKind: JsonValueKind.Object } field
        ? field.EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetString() ?? string.Empty, StringComparer.Ordinal)
        : NoColumns;

    public TextSpan Span() => new(Int("start"), Int("length"));

    public TextSpan? OptionalSpan(string name) => OptionalObject(name)?.Span();

    /// <summary>Where something stands; null where no file is concerned.</summary>
    public SourcePlace? OptionalPlace(string name) => OptionalObject(name)?.ReadPlace();

    public SourcePlace Place(string name) => Object(name).ReadPlace();

    private static Dictionary<string, string> NoColumns { get; } = [];

    private SourcePlace ReadPlace() => new(
        Text("file"), OptionalInt("line"), OptionalInt("lastLine") ?? OptionalInt("line"), OptionalInt("row"), OptionalInt("paragraph"),
        Field("runs") is null ? [] : [.. Items("runs").Select(Run)], OptionalText("sheet"));

    private static SourceRun Run(JsonElement run) => run is { ValueKind: JsonValueKind.Array } && run.GetArrayLength() == 3
        ? new SourceRun(Number(run[0]), Number(run[1]), Number(run[2]))
        : throw Missing("runs");

    private static int Number(JsonElement number) =>
        number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out int value) ? value : throw Missing("runs");

    private JsonElement.ArrayEnumerator Items(string name) =>
        Field(name) is { ValueKind: JsonValueKind.Array } field ? field.EnumerateArray() : throw Missing(name);

    private JsonElement? Field(string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement field) ? field : null;

    private static JsonException Missing(string name) => new($"„{name}“");
}
