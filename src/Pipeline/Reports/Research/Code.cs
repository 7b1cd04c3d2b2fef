namespace DialogueMining.Pipeline.Reports.Research;

/// <summary>A code of the code book.</summary>
/// <param name="Id">Its name in files: <c>theme:r1-t01</c>, <c>kind:proposal</c>.</param>
/// <param name="Group">Id of the code above it; null for a code of the first level.</param>
/// <param name="Name">Its name for readers.</param>
/// <param name="Definition">When it is given, in a sentence.</param>
/// <param name="IsCodable">False for a heading of codes, which no statement carries.</param>
/// <param name="Statements">Ids of the statements that carry it, in the order of the notes.</param>
/// <param name="Examples">Texts that show it best.</param>
internal sealed record Code(
    string Id,
    string? Group,
    string Name,
    string Definition,
    bool IsCodable,
    IReadOnlyList<Models.StatementId> Statements,
    IReadOnlyList<string> Examples);
