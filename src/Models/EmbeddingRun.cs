namespace DialogueMining.Models;

/// <summary>What was asked of an embedding model and what came of it.</summary>
/// <param name="Vectors">A vector a statement, all of one length; empty where the model did not answer for all.</param>
/// <param name="Known">Vectors by the SHA-256 of model and text, former ones among them: with them a second run needs no server.</param>
/// <param name="Requests">The questions in the order they were asked; those of kept vectors are not among them.</param>
/// <param name="Failure">Why there are no vectors, in plain German; null when there are.</param>
public sealed record EmbeddingRun(
    IReadOnlyDictionary<StatementId, ReadOnlyMemory<float>> Vectors,
    IReadOnlyDictionary<string, ReadOnlyMemory<float>> Known,
    IReadOnlyList<ModelRequest> Requests,
    string? Failure);
