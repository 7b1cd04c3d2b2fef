using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Pipeline.Drafting.Briefs;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Drafting;

/// <summary>The project's events, read once, and what a model would be asked about them.</summary>
internal static class DraftingSamples
{
    private static readonly string[] Names = ["dortmund-2006", "stadtbibliothek-leseberg", "vereinssatzung-seglerheim"];

    private static readonly Lazy<(Disclosure Result, Brief[] Briefs)[]> All = new(() => [.. Names.Select(Read)]);

    /// <summary>All questions about all events.</summary>
    public static IReadOnlyList<Brief> Briefs => [.. All.Value.SelectMany(each => each.Briefs)];

    /// <summary>The result of the smallest event.</summary>
    public static Disclosure Small => All.Value.MinBy(each => each.Briefs.Length).Result;

    private static (Disclosure Result, Brief[] Briefs) Read(string name)
    {
        DialoguePipeline pipeline = new(new());
        Disclosure result = pipeline.Disclose(pipeline.Analyze(Repository.PathOf("corpora", name)));
        return (result, [.. new BriefMaker(result.Shared, 40).All()]);
    }
}
