using DialogueMining.Models;
using DialogueMining.Pipeline;
using DialogueMining.Review.Desk;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Review.Desk;

/// <summary>Results to be put on a desk, made once; every test has its own copy.</summary>
internal static class DeskSample
{
    private static readonly Lazy<ReadOnlyMemory<byte>> Corpus = new(() => Analyzed(Repository.PathOf("corpora", "dortmund-2006")));

    private static readonly Lazy<ReadOnlyMemory<byte>> Real = new(() => Analyzed(Path.Combine(Repository.Shared!, "events", "dortmund-2006")));

    /// <summary>The sample corpus.</summary>
    public static void WriteCorpus(string folder) => Write(folder, Corpus.Value);

    /// <summary>The real case, where a machine has it.</summary>
    public static void WriteReal(string folder) => Write(folder, Real.Value);

    /// <summary>Opens a desk that must open.</summary>
    public static ReviewDesk Open(string folder)
    {
        (ReviewDesk? desk, Problem? problem) = ReviewDesk.Open(folder, TimeProvider.System);
        Assert.True(desk is not null, problem?.Found);
        return desk;
    }

    /// <summary>What a reviewer sees of a change.</summary>
    public static Seen See(ReviewDesk desk, ChangeId id) => new(Subject.Of(id), desk.State.Find(id)!.Version);

    /// <summary>All that follows from the log, in a form that can be compared.</summary>
    public static string Describe(DeskState state) => string.Join('\n',
        state.Changes.Select(item => $"{item.Change.Id.Value} {item.Tier} {item.Choice?.Reason} {item.Ruling?.Verdict} {item.Ruling?.Text} {item.Ruling?.Signature} {item.Change.Evidence.Count}")
            .Concat(state.Statements.Select(item => $"{item.Statement.Id.Value} {item.Disposition.Outcome} {item.Disposition.Reason} {item.Disposition.DecidedBy} {item.Theme?.Value}"))
            .Concat(state.Themes.Select(item => $"{item.Theme.Id.Value} {item.Theme.Label} {item.Theme.Members.Count}"))
            .Concat(state.Texts.Select(item => item.Text.Proposed))
            .Concat(state.Problems.Select(problem => problem.Found)));

    private static ReadOnlyMemory<byte> Analyzed(string path)
    {
        PipelineOptions options = new();
        DialoguePipeline pipeline = new(options with { Notes = options.Notes with { Decisions = Repository.PathOf("tests", "Review", "Decisions", "none.json") } });
        Disclosure result = pipeline.Disclose(pipeline.Analyze(path));
        return pipeline.Write(result, Settings).First(file => file.Path == FinishedResult.FileName).Content;
    }

    private static RunSettings Settings => new("test", 1, new Dictionary<string, string> { ["min-tables"] = "2" });

    private static void Write(string folder, ReadOnlyMemory<byte> analysis)
    {
        File.WriteAllBytes(Path.Combine(folder, FinishedResult.FileName), analysis.Span);
        File.WriteAllText(Path.Combine(folder, "run.json"), "{ \"version\": \"test\", \"seed\": 1, \"options\": { \"min-tables\": \"2\" } }");
    }
}
