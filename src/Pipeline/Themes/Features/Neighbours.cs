using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Features;

/// <summary>
/// A reason speaks of what was proposed before it, though it may not name it: „Das klingt nach Gastgeber.“ Statements
/// of one table take something over from the one before them, as much as they lean on it.
/// </summary>
internal static class Neighbours
{
    // Of a statement of which no more is known than that one of its table stands before it.
    private const float UsualShare = 0.15f;

    public static void Follow(DenseMatrix rows, IReadOnlyList<AnnotatedStatement> statements, IReadOnlyDictionary<StatementId, float>? leanings)
    {
        for (int row = 1; row < rows.Rows; row++)
        {
            Statement statement = statements[row].Statement;
            // Statements without a table are a list in any order.
            if (statement.Table.Length > 0 && statement.Table == statements[row - 1].Statement.Table)
            {
                float share = leanings is null ? UsualShare : leanings.GetValueOrDefault(statement.Id, UsualShare);
                OrderedSums.AddTo(rows.Row(row), rows.Row(row - 1), share);
                DenseMatrix.Normalize(rows.Row(row));
            }
        }
    }
}
