using DialogueMining.Models;

namespace DialogueMining.Runner.Output;

/// <summary>What was asked of which embedding model.</summary>
/// <param name="Server">Address of the server.</param>
/// <param name="Model">Name of the model.</param>
/// <param name="Run">What was asked and what came of it.</param>
internal sealed record EmbeddingRecord(string Server, string Model, EmbeddingRun Run);
