using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Learned;

namespace DialogueMining.Pipeline.Wording.Learned;

/// <summary>
/// What the reader has learned: which spans are worth a look, what each role of a span weighs, and what a whole reading does.
/// </summary>
/// <param name="Look">For each role, whether a span is worth being put together with others.</param>
/// <param name="Spans">For each role, what the features of a span weigh.</param>
/// <param name="Wholes">For each operation what the features of a reading weigh; behind them, whether it was turned down, and each relation to a place.</param>
internal sealed record ReaderTables(WeightTable Look, WeightTable Spans, WeightTable Wholes)
{
    private const int Operations = 7;

    /// <summary>Column of the readings' table that tells whether a reading was turned down.</summary>
    public const int Contested = Operations;

    /// <summary>Columns of the readings' table.</summary>
    public const int Columns = Operations + 1 + 3;

    /// <summary>Column of the readings' table for a relation to a place.</summary>
    public static int ColumnOf(AnchorRelation relation) => Operations + 1 + (int)relation;

    private static readonly Lazy<ReaderTables> Shipped = new(() => ReadShipped());

    /// <summary>Look and spans in one, for they are asked for the same features: look in the first lane, spans in the second.</summary>
    public WeightTable Both { get; } = WeightTable.Join(Look, Spans);

    /// <summary>The table that the program comes with.</summary>
    public static ReaderTables Default => Shipped.Value;

    /// <summary>The bytes of the three tables, one behind the other.</summary>
    public byte[] Write()
    {
        using MemoryStream stream = new();
        foreach (WeightTable table in (WeightTable[])[Look, Spans, Wholes])
        {
            TableBytes.Write(stream, table);
        }

        return stream.ToArray();
    }

    public static ReaderTables Read(byte[] bytes)
    {
        int at = 0;
        return new ReaderTables(TableBytes.Read(bytes, ref at), TableBytes.Read(bytes, ref at), TableBytes.Read(bytes, ref at));
    }

    private static ReaderTables ReadShipped()
    {
        using Stream stream = LanguageData.Open("reader.bin");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes);
    }
}
