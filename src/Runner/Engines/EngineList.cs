using DialogueMining.Pipeline.Reports.Parquet;
using DialogueMining.Pipeline.Themes.Clustering;
using Microsoft.Extensions.AI;

namespace DialogueMining.Runner.Engines;

/// <summary>
/// Libraries of others that can take over a part of the work, by the names that the command line knows. The default build has none;
/// one with <c>-p:CardPackages=true</c> has those of <c>src/Engines</c>.
/// </summary>
internal sealed partial class EngineList
{
    public const string MicrosoftML = "mlnet", ParquetNet = "parquet.net", SemanticKernel = "semantic-kernel";

    private readonly Dictionary<string, ClusterEngine> _clustering = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParquetEngine> _parquet = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<IChatClient, IChatClient>> _chat = new(StringComparer.Ordinal);

    private EngineList() => AddCardPackages();

    /// <summary>The engines of this build.</summary>
    public static EngineList Built { get; } = new();

    /// <summary>Who can find the centres of clusters.</summary>
    public IReadOnlyDictionary<string, ClusterEngine> Clustering => _clustering;

    /// <summary>Who can write tables as Parquet files.</summary>
    public IReadOnlyDictionary<string, ParquetEngine> Parquet => _parquet;

    /// <summary>Through whom a language model can be asked: each turns the chat with the server into its own.</summary>
    public IReadOnlyDictionary<string, Func<IChatClient, IChatClient>> Chat => _chat;

    partial void AddCardPackages();
}
