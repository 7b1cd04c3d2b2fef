using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Learned;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>
/// What the reader has learned: which spans are worth a look, what each role of a span weighs, and what a whole reading does.
/// </summary>
/// <param name="Look">For each role, whether a span is worth being put together with others.</param>
/// <param name="Spans">For each role, what the features of a span weigh.</param>
/// <param name="Wholes">For each operation what the features of a reading weigh; in the last column, whether it was turned down.</param>
internal sealed record ReaderTables(WeightTable Look, WeightTable Spans, WeightTable Wholes)
{
    public const int Operations = 7;

    private static readonly Lazy<ReaderTables> Shipped = new(() => ReadShipped());

    /// <summary>Look and spans in one, for they are asked for the same features: look in the first lane, spans in the second.</summary>
    public WeightTable Both { get; } = WeightTable.Join(Look, Spans);

    /// <summary>The table that the program comes with.</summary>
    public static ReaderTables Default => Shipped.Value;

    /// <summary>The bytes of the tables, one behind the other.</summary>
    public byte[] Write()
    {
        using MemoryStream stream = new();
        foreach (WeightTable table in (WeightTable[])[Look, Spans, Wholes])
        {
            table.Write(stream);
        }

        return stream.ToArray();
    }

    public static ReaderTables Read(byte[] bytes)
    {
        int at = 0;
        return new ReaderTables(WeightTable.Read(bytes, ref at), WeightTable.Read(bytes, ref at), WeightTable.Read(bytes, ref at));
    }

    private static ReaderTables ReadShipped()
    {
        using Stream stream = LanguageData.Open("reader.bin");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes);
    }
}
