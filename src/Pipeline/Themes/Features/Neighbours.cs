using DialogueMining.Models;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Themes.Features;

/// <summary>
/// A reason speaks of what was proposed before it, though it may not name it: „Das klingt nach Gastgeber.“ Statements
/// of one table take something over from the one before them.
/// </summary>
internal static class Neighbours
{
    // On two events of our own, with kinds from the gold: a reason at 0.5, 1 and 2, other statements at 0 to 0.3;
    // proposals, agreements and objections took no profit.
    private const float ShareOfReasons = 1;
    private const float ShareOfRemarks = 0.15f;

    public static void Follow(DenseMatrix rows, IReadOnlyList<AnnotatedStatement> statements)
    {
        for (int row = 1; row < rows.Rows; row++)
        {
            Statement statement = statements[row].Statement;
            float share = ShareOf(statement.Kind);
            // Statements without a table are a list in any order.
            if (share > 0 && statement.Table.Length > 0 && statement.Table == statements[row - 1].Statement.Table)
            {
                OrderedSums.AddTo(rows.Row(row), rows.Row(row - 1), share);
                DenseMatrix.Normalize(rows.Row(row));
            }
        }
    }

    private static float ShareOf(StatementKind kind) => kind switch
    {
        StatementKind.Reason => ShareOfReasons,
        StatementKind.Remark or StatementKind.Question => ShareOfRemarks,
        _ => 0,
    };
}
