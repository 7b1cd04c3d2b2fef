using System.ClientModel;
using Microsoft.Extensions.AI;
using OpenAI.Embeddings;

namespace DialogueMining.Runner.ModelServers;

/// <summary>An embedding model behind an OpenAI-compatible server.</summary>
internal sealed class OpenAiEmbeddings : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly EmbeddingClient _client;
    private readonly EmbeddingGeneratorMetadata _metadata;
    private readonly HttpClient _network = ServerCalls.Network();

    public OpenAiEmbeddings(ModelAddress address)
    {
        _client = new EmbeddingClient(address.Model, ServerCalls.Key(address), ServerCalls.Options(address, _network));
        _metadata = new EmbeddingGeneratorMetadata("openai", address.Server, address.Model);
    }

    /// <exception cref="HttpRequestException">The server refused or cannot be reached.</exception>
    /// <exception cref="IOException">The connection broke, or what came is no answer.</exception>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, Microsoft.Extensions.AI.EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) =>
        await ServerCalls.CallAsync(async () =>
        {
            ClientResult<OpenAIEmbeddingCollection> result = await _client
                .GenerateEmbeddingsAsync([.. values], new OpenAI.Embeddings.EmbeddingGenerationOptions(), cancellationToken)
                .ConfigureAwait(false);
            return new GeneratedEmbeddings<Embedding<float>>(result.Value.OrderBy(each => each.Index).Select(each => new Embedding<float>(each.ToFloats())))
            {
                Usage = result.Value.Usage is { } usage ? new UsageDetails { InputTokenCount = usage.InputTokenCount } : null,
            };
        }).ConfigureAwait(false);

    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        if (serviceKey is not null)
        {
            return null;
        }

        return serviceType == typeof(EmbeddingGeneratorMetadata) ? _metadata : serviceType.IsInstanceOfType(this) ? this : null;
    }

    public void Dispose() => _network.Dispose();
}
