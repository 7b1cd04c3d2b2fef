using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Features;

/// <summary>
/// A direction for every term. A statement is the sum of its terms, without what all statements share, with length 1.
/// </summary>
internal sealed class TermSpace
{
    private readonly DenseMatrix _terms;
    private readonly float[]? _mean;

    /// <summary>Makes a space.</summary>
    /// <param name="terms">A row a term.</param>
    /// <param name="statements">Statements whose mean is taken away from all; null to take none away.</param>
    /// <param name="parallel">How many threads.</param>
    public TermSpace(DenseMatrix terms, SparseMatrix? statements, ParallelOptions parallel)
    {
        _terms = terms;
        if (statements is not null)
        {
            DenseMatrix sums = statements.Multiply(terms, parallel);
            sums.NormalizeRows();
            _mean = sums.MeanRow();
        }
    }

    public int Dimensions => _terms.Columns;

    public DenseMatrix Project(SparseMatrix statements, ParallelOptions parallel)
    {
        DenseMatrix rows = statements.Multiply(_terms, parallel);
        rows.NormalizeRows();
        if (_mean is not null)
        {
            rows.Shift(_mean);
            rows.NormalizeRows();
        }

        return rows;
    }
}
