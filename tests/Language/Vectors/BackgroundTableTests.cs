using System.Numerics.Tensors;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Tests.Language.Vectors;

public sealed class BackgroundTableTests
{
    private static readonly string[] Names = ["zaun", "aal", "oel", "zebra", "ø"];

    [Fact]
    public void Every_word_is_found_by_its_name()
    {
        BackgroundTable table = Sample();

        foreach (string name in Names)
        {
            int place = Array.IndexOf(Names, name);
            Assert.Equal((place + 1) / 100f, table.Share(table.Find(name)));
            float[] vector = new float[3];
            table.AddTo(vector, table.Find(name), 2);
            Assert.Equal(place, vector[0] / 2, 0.05);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("zz")]
    [InlineData("zau")]
    public void An_unknown_word_is_not_found(string name) => Assert.Equal(-1, Sample().Find(name));

    [Fact]
    public void A_very_long_word_is_not_found() => Assert.Equal(-1, Sample().Find(new string('x', 5000)));

    [Fact]
    public void Eight_bits_a_number_keep_the_direction()
    {
        SeededRandom random = new(3);
        DenseMatrix vectors = new(1, 200);
        foreach (ref float value in vectors.Row(0))
        {
            value = (float)random.NextNormal();
        }

        float[] read = new float[200];
        BackgroundTable.TryRead(BackgroundTableWriter.Write(["a"], [1], vectors))!.AddTo(read, 0, 1);

        Assert.True(TensorPrimitives.CosineSimilarity<float>(vectors.Row(0), read) > 0.999);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(60)]
    public void Bytes_that_are_no_table_are_refused(int length) =>
        Assert.Null(BackgroundTable.TryRead(Bytes()[..length]));

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(19)]
    public void A_spoilt_table_is_refused(int place)
    {
        byte[] bytes = Bytes();
        bytes[place] = 0x7F;

        Assert.Null(BackgroundTable.TryRead(bytes));
    }

    private static BackgroundTable Sample() => BackgroundTable.TryRead(Bytes())!;

    private static byte[] Bytes()
    {
        DenseMatrix vectors = new(Names.Length, 3);
        for (int row = 0; row < Names.Length; row++)
        {
            vectors.Row(row)[0] = row;
            vectors.Row(row)[2] = -1;
        }

        return BackgroundTableWriter.Write(Names, [0.01f, 0.02f, 0.03f, 0.04f, 0.05f], vectors);
    }
}
