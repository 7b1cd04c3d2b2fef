using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Features;

/// <summary>The directions in which rows differ most.</summary>
internal sealed class PrincipalAxes
{
    private const int PowerIterations = 4;

    private readonly float[] _mean;
    private readonly DenseMatrix _axes;

    private PrincipalAxes(float[] mean, DenseMatrix axes) => (_mean, _axes) = (mean, axes);

    /// <summary>Finds them.</summary>
    /// <param name="rows">The rows; zeros do not count.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="seed">Where chance begins.</param>
    /// <param name="parallel">How many threads.</param>
    public static PrincipalAxes Of(DenseMatrix rows, int count, long seed, ParallelOptions parallel)
    {
        float[] mean = rows.MeanRow();
        DenseMatrix centered = rows.Copy();
        centered.Shift(mean);
        TruncatedSvd svd = TruncatedSvd.Of(SparseMatrix.FromDense(centered), count, PowerIterations, seed, parallel);
        DenseMatrix axes = svd.V.Transposed();
        float[] fade = svd.Fade();
        for (int axis = 0; axis < axes.Rows; axis++)
        {
            OrderedSums.Scale(axes.Row(axis), fade[axis]);
        }

        return new PrincipalAxes(mean, axes);
    }

    /// <summary>Rows by their places on the axes, with length 1. The rows are used up.</summary>
    public DenseMatrix Project(DenseMatrix rows, ParallelOptions parallel)
    {
        rows.Shift(_mean);
        DenseMatrix places = new(rows.Rows, _axes.Rows);
        WorkBlocks.Run(rows.Rows, parallel, (first, end) =>
        {
            for (int row = first; row < end; row++)
            {
                OrderedSums.Dots(rows.Row(row), _axes, places.Row(row));
            }
        });
        places.NormalizeRows();
        return places;
    }
}
