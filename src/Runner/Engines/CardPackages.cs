using DialogueMining.Engines.MicrosoftML;
using DialogueMining.Engines.ParquetNet;
using DialogueMining.Engines.SemanticKernel;

namespace DialogueMining.Runner.Engines;

/// <summary>The engines of <c>src/Engines</c>: compiled with <c>-p:CardPackages=true</c> only.</summary>
internal sealed partial class EngineList
{
    partial void AddCardPackages()
    {
        _clustering.Add(MicrosoftML, KMeansEngine.Centers);
        _parquet.Add(ParquetNet, TableEngine.Write);
        _chat.Add(SemanticKernel, server => new KernelChat(server));
    }
}
