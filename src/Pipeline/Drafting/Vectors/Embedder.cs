using System.Security.Cryptography;
using System.Text;
using DialogueMining.Models;
using DialogueMining.Pipeline.Drafting.Asking;
using Microsoft.Extensions.AI;

namespace DialogueMining.Pipeline.Drafting.Vectors;

/// <summary>Asks an embedding model for vectors of the statements. All statements get one, or none does: half would pull themes awry.</summary>
/// <param name="options">Who is asked, and how patiently.</param>
public sealed class Embedder(EmbedderOptions options)
{
    private const string BadForm = "die Vektoren haben nicht die verlangte Form";

    /// <summary>Asks for the vectors that are not known yet.</summary>
    /// <param name="statements">The statements with names and contacts hidden: their words leave the machine.</param>
    /// <param name="known">Vectors of former runs.</param>
    /// <param name="cancellation">Ends the asking.</param>
    public async Task<EmbeddingRun> EmbedAsync(
        IReadOnlyList<Statement> statements, IReadOnlyDictionary<string, ReadOnlyMemory<float>> known, CancellationToken cancellation)
    {
        SortedDictionary<string, ReadOnlyMemory<float>> vectors = new(known.ToDictionary(), StringComparer.Ordinal);
        List<ModelRequest> requests = [];
        string[][] batches = [.. statements.Select(statement => statement.Text).Distinct().Where(text => !vectors.ContainsKey(Hash(text))).Chunk(options.Batch)];
        foreach (string[] texts in batches)
        {
            string? failure = await AskAsync(texts, vectors, requests, cancellation).ConfigureAwait(false);
            if (failure is not null)
            {
                return new EmbeddingRun(new Dictionary<StatementId, ReadOnlyMemory<float>>(), vectors, requests, failure);
            }
        }

        Dictionary<StatementId, ReadOnlyMemory<float>> found = statements.ToDictionary(statement => statement.Id, statement => vectors[Hash(statement.Text)]);
        return found.Values.Select(vector => vector.Length).Distinct().Count() > 1
            ? new EmbeddingRun(new Dictionary<StatementId, ReadOnlyMemory<float>>(), vectors, requests, BadForm)
            : new EmbeddingRun(found, vectors, requests, null);
    }

    private async Task<string?> AskAsync(
        string[] texts, SortedDictionary<string, ReadOnlyMemory<float>> vectors, List<ModelRequest> requests, CancellationToken cancellation)
    {
        if (options.Generator is not { } generator)
        {
            return "keine Verbindung";
        }

        long begun = options.Clock.GetTimestamp();
        Patience patience = new(options.Clock, options.TimeLimit, options.Attempts, options.FirstPause);
        Attempted<GeneratedEmbeddings<Embedding<float>>> attempted = await patience
            .TryAsync(token => generator.GenerateAsync(texts, null, token), cancellation)
            .ConfigureAwait(false);
        requests.Add(new ModelRequest(
            Hash(string.Join('\0', texts)), "statements", attempted.Response?.Usage?.InputTokenCount, null,
            options.Clock.GetElapsedTime(begun).TotalSeconds, attempted.Attempts));
        if (attempted.Response is not { } response)
        {
            return attempted.Failure;
        }

        if (response.Count != texts.Length || response.Any(embedding => embedding.Vector.Length == 0 || !embedding.Vector.ToArray().All(float.IsFinite)))
        {
            return BadForm;
        }

        for (int index = 0; index < texts.Length; index++)
        {
            vectors[Hash(texts[index])] = response[index].Vector;
        }

        return null;
    }

    private string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{options.Model}\0{text}")));
}
