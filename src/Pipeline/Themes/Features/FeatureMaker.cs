using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Features;

/// <summary>
/// Makes a vector of every statement: terms weighted by the square of their idf, then latent dimensions. Statements
/// about the same matter point in the same direction; one without a content word is all zero.
/// </summary>
/// <param name="seed">Where chance begins.</param>
/// <param name="parallel">How many threads; the result is the same for any number.</param>
internal sealed class FeatureMaker(long seed, ParallelOptions parallel)
{
    private const int LatentDimensions = 100;
    private const int PowerIterations = 3;

    public DenseMatrix Make(IReadOnlyList<AnnotatedStatement> statements)
    {
        SparseMatrix weights = TermWeights.Of([.. statements.Select(statement => ContentTerms.Of(statement.Content))]);
        if (weights.Columns == 0)
        {
            return new DenseMatrix(statements.Count, 1);
        }

        TruncatedSvd svd = TruncatedSvd.Of(weights, LatentDimensions, PowerIterations, seed, parallel);
        DenseMatrix features = new(statements.Count, svd.S.Length);
        for (int row = 0; row < features.Rows; row++)
        {
            System.Numerics.Tensors.TensorPrimitives.Multiply(svd.U.Row(row), svd.S, features.Row(row));
        }

        features.NormalizeRows();
        return features;
    }
}
