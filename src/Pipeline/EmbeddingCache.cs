using System.Globalization;
using DialogueMining.Models;
using DialogueMining.Pipeline.Reports.Parquet;
using DialogueMining.Pipeline.Reports.Tables;

namespace DialogueMining.Pipeline;

/// <summary>
/// <c>embeddings.parquet</c>: vectors of statements by the hash of model and text, a row a text, a column a dimension, so that a
/// second run needs no server and researchers can read them.
/// </summary>
public static class EmbeddingCache
{
    /// <summary>Name of the file in the result folder.</summary>
    public const string FileName = "embeddings.parquet";

    private const string Hash = "hash";

    /// <summary>The vectors as a file, ordered by hash; shorter ones, of another model, leave their last cells empty.</summary>
    /// <param name="vectors">The vectors.</param>
    public static ResultFile Write(IReadOnlyDictionary<string, ReadOnlyMemory<float>> vectors)
    {
        int dimensions = vectors.Count == 0 ? 0 : vectors.Values.Max(vector => vector.Length);
        IEnumerable<TableColumn> columns = Enumerable.Range(0, dimensions).Select(index => TableColumn.Double("d" + index.ToString(CultureInfo.InvariantCulture)));
        IEnumerable<Cell[]> rows = vectors.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => Row(pair.Key, pair.Value, dimensions));
        MemoryStream file = new();
        ParquetTable.Write(new ResultTable("embeddings", [Hash, .. columns], rows), [new("schemaVersion", "1"), new("table", "embeddings")], file, new());
        return new ResultFile(FileName, file.ToArray());
    }

    /// <summary>Reads them back; none where the bytes are no such table.</summary>
    /// <param name="content">The bytes of the file.</param>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<float>> Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            return ParquetFile.Read(content, "embeddings").Rows
                .Where(row => !row[0].IsEmpty)
                .ToDictionary(row => row[0].Text, Vector, StringComparer.Ordinal);
        }
        catch (InvalidDataException)
        {
            return new Dictionary<string, ReadOnlyMemory<float>>();
        }
    }

    private static Cell[] Row(string hash, ReadOnlyMemory<float> vector, int dimensions)
    {
        Cell[] row = new Cell[dimensions + 1];
        row[0] = hash;
        for (int index = 0; index < vector.Length; index++)
        {
            row[index + 1] = (double?)vector.Span[index];
        }

        return row;
    }

    // Every 32-bit number is a 64-bit one, so nothing is rounded on the way.
    private static ReadOnlyMemory<float> Vector(Cell[] row) => row.Skip(1).TakeWhile(cell => !cell.IsEmpty).Select(cell => (float)cell.Number).ToArray();
}
