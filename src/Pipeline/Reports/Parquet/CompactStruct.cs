using System.Text;

namespace DialogueMining.Pipeline.Reports.Parquet;

/// <summary>A structure that was read: its fields by number.</summary>
internal sealed class CompactStruct(IReadOnlyDictionary<int, object> fields)
{
    public bool Has(int id) => fields.ContainsKey(id);

    /// <exception cref="InvalidDataException">The field is missing or of another type; so for all that follow.</exception>
    public long Long(int id) => Field<long>(id);

    public int Int(int id)
    {
        long value = Field<long>(id);
        return value is >= int.MinValue and <= int.MaxValue ? (int)value : throw Wrong(id);
    }

    public string Text(int id) => Encoding.UTF8.GetString(Field<byte[]>(id));

    public CompactStruct Struct(int id) => Field<CompactStruct>(id);

    public IReadOnlyList<CompactStruct> Structs(int id) =>
        [.. Field<object[]>(id).Select(item => item as CompactStruct ?? throw Wrong(id))];

    private T Field<T>(int id) => fields.TryGetValue(id, out object? value) && value is T typed ? typed : throw Wrong(id);

    private static InvalidDataException Wrong(int id) => new($"Field {id} is missing or wrong in a header of the Parquet file.");
}
