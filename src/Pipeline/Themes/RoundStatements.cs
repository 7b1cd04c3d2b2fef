using DialogueMining.Models;

namespace DialogueMining.Pipeline.Themes;

/// <summary>The statements of a round: those that are grouped, and the duplicates that follow them.</summary>
/// <param name="All">All statements, in the order of the notes.</param>
/// <param name="Originals">The statements without duplicates.</param>
/// <param name="OriginalOf">For each of all statements the index of the original that it follows.</param>
internal sealed record RoundStatements(
    IReadOnlyList<AnnotatedStatement> All,
    IReadOnlyList<AnnotatedStatement> Originals,
    IReadOnlyList<int> OriginalOf)
{
    public static RoundStatements From(IReadOnlyList<AnnotatedStatement> statements)
    {
        List<AnnotatedStatement> originals = [];
        Dictionary<StatementId, int> places = [];
        int[] originalOf = new int[statements.Count];
        for (int index = 0; index < statements.Count; index++)
        {
            Statement statement = statements[index].Statement;
            // A duplicate whose original is elsewhere stands for itself, so that no statement gets lost.
            if (statement.DuplicateOf is not { } original || !places.TryGetValue(original, out int place))
            {
                place = originals.Count;
                originals.Add(statements[index]);
            }

            places[statement.Id] = place;
            originalOf[index] = place;
        }

        return new RoundStatements(statements, originals, originalOf);
    }
}
