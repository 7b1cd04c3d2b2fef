using DialogueMining.Pipeline.Language.Learned;
using DialogueMining.Pipeline.Wording.Learned;

namespace DialogueMining.Tests.Wording.Learned;

public sealed class TableBytesTests
{
    [Fact]
    public void A_table_is_read_as_it_was_written()
    {
        WeightTable table = WeightTable.Of([7, 4_000_000_000, 300], (float[])[0, 0.5f, -1, 0, 0, 0.25f, 1, 1, 0], 3);
        using MemoryStream stream = new();

        TableBytes.Write(stream, table);
        int at = 0;
        WeightTable read = TableBytes.Read(stream.ToArray(), ref at);

        Assert.Equal(stream.Length, at);
        Assert.Equal((3, 1f), (read.Columns, read.Largest));
        Assert.Equal([7, 300, 4_000_000_000], read.Keys.ToArray());
        Assert.All(table.Keys.ToArray(), key => Assert.Equal(table.RowOf(key).ToArray(), read.RowOf(key).ToArray()));
    }
}
