using Microsoft.Extensions.AI;

namespace DialogueMining.Runner.ModelServers;

/// <summary>Tells the user what goes where before the first words leave for an embedding model.</summary>
internal sealed class AnnouncedEmbeddings(IEmbeddingGenerator<string, Embedding<float>> inner, Action announce)
    : DelegatingEmbeddingGenerator<string, Embedding<float>>(inner)
{
    private bool _told;

    public override Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (!_told)
        {
            _told = true;
            announce();
        }

        return base.GenerateAsync(values, options, cancellationToken);
    }
}
