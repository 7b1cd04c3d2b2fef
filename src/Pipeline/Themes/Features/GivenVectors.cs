using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Features;

/// <summary>Puts vectors that were made elsewhere beside the features of the terms.</summary>
internal static class GivenVectors
{
    /// <summary>
    /// The rows with the vectors behind them: both halves of length 1, so that they count the same, then the whole. A statement
    /// without a vector keeps its terms alone, and one without a term stays all zero: it is a leftover either way.
    /// </summary>
    /// <param name="features">The features of the terms, a row a statement, each of length 1 or all zero.</param>
    /// <param name="statements">The statements.</param>
    /// <param name="vectors">Vectors by statement; null for none.</param>
    public static DenseMatrix Join(
        DenseMatrix features, IReadOnlyList<AnnotatedStatement> statements, IReadOnlyDictionary<StatementId, ReadOnlyMemory<float>>? vectors)
    {
        if (vectors is null || vectors.Count == 0)
        {
            return features;
        }

        int dimensions = vectors.Values.Max(vector => vector.Length);
        DenseMatrix joined = new(features.Rows, features.Columns + dimensions);
        for (int row = 0; row < features.Rows; row++)
        {
            features.Row(row).CopyTo(joined.Row(row));
            if (vectors.TryGetValue(statements[row].Statement.Id, out ReadOnlyMemory<float> vector) && features.Row(row).ContainsAnyExcept(0f))
            {
                Span<float> place = joined.Row(row).Slice(features.Columns, vector.Length);
                vector.Span.CopyTo(place);
                DenseMatrix.Normalize(place);
            }
        }

        joined.NormalizeRows();
        return joined;
    }
}
