using System.Numerics.Tensors;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Tests.Language.Vectors;

public sealed class TruncatedSvdTests
{
    private static readonly ParallelOptions Parallel = new();

    [Fact]
    public void Full_rank_gives_the_matrix_back()
    {
        SparseMatrix matrix = Random(30, 12, 0.4, seed: 5);
        TruncatedSvd svd = TruncatedSvd.Of(matrix, 12, 2, 1, Parallel);

        for (int row = 0; row < matrix.Rows; row++)
        {
            float[] expected = new float[matrix.Columns];
            for (int cell = 0; cell < matrix.Indices(row).Length; cell++)
            {
                expected[matrix.Indices(row)[cell]] = matrix.Values(row)[cell];
            }

            float[] scaled = new float[12];
            TensorPrimitives.Multiply(svd.U.Row(row), svd.S, scaled);
            for (int column = 0; column < matrix.Columns; column++)
            {
                Assert.Equal(expected[column], TensorPrimitives.Dot<float>(scaled, svd.V.Row(column)), 1e-3);
            }
        }
    }

    [Fact]
    public void Singular_values_fall_and_vectors_are_orthonormal()
    {
        TruncatedSvd svd = TruncatedSvd.Of(Random(200, 150, 0.1, seed: 6), 20, 3, 1, Parallel);

        Assert.Equal(svd.S.OrderDescending(), svd.S);
        DenseMatrix columns = svd.U.Transposed();
        for (int first = 0; first < 20; first++)
        {
            for (int second = 0; second <= first; second++)
            {
                Assert.Equal(first == second ? 1 : 0, TensorPrimitives.Dot<float>(columns.Row(first), columns.Row(second)), 1e-3);
            }
        }
    }

    [Fact]
    public void Equal_rows_leave_the_other_directions_empty()
    {
        SparseMatrix matrix = SparseMatrix.FromRows(4, [[(1, 1f)], [(1, 1f)], [(1, 1f)], [], [(1, 1f)]]);
        TruncatedSvd svd = TruncatedSvd.Of(matrix, 4, 2, 1, Parallel);

        Assert.Equal(2, svd.S[0], 1e-4);
        Assert.All(svd.S.Skip(1), value => Assert.Equal(0, value, 1e-4));
        Assert.All(svd.U.Row(3).ToArray(), value => Assert.Equal(0, value));
    }

    [Fact]
    public void Threads_change_no_bit()
    {
        SparseMatrix matrix = Random(3000, 400, 0.02, seed: 7);

        Assert.Equal(
            TruncatedSvd.Of(matrix, 10, 2, 1, new ParallelOptions { MaxDegreeOfParallelism = 1 }).S,
            TruncatedSvd.Of(matrix, 10, 2, 1, new ParallelOptions { MaxDegreeOfParallelism = 4 }).S);
    }

    private static SparseMatrix Random(int rows, int columns, double density, int seed)
    {
        SeededRandom random = new(seed);
        return SparseMatrix.FromRows(columns, [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns)
            .Where(_ => random.NextDouble() < density)
            .Select(column => (column, (float)random.NextNormal()))
            .ToArray())]);
    }
}
